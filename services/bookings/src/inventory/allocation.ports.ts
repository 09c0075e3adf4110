import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import type { Inventory } from './domain/inventory.ts';

/**
 * Sets seats of sessions aside, inside one transaction: for agencies, by the host, and for parties that wait. Each method is one conditional
 * statement. Call them last, like `take`: until the commit, all holds of these sessions wait.
 */
export interface AllocationRepository {
  /** The sessions of an excursion that begin on these dates of the site and after `now`, at most `limit`. */
  sessionsOf(excursion: ExcursionId, dates: SessionDates, now: Date, limit: number): Promise<readonly Inventory[]>;
  /**
   * Allots vacant seats of sessions for sale.
   * @returns whether all were allotted; if not, the caller rolls back
   */
  allot(seats: ReadonlyMap<SessionId, number>, now: Date): Promise<boolean>;
  /** Returns allotted seats to general sale. */
  release(seats: ReadonlyMap<SessionId, number>): Promise<void>;
  /** Records the host's settings in a table of their own, which the audit log follows: it does not follow the row that all holds wait for. */
  record(
    session: Pick<Inventory, 'sessionId' | 'organizationId' | 'regionCode'>,
    settings: HostSettings,
    now: Date,
  ): Promise<void>;
  /**
   * Sets how many seats the host does not sell, and whether seats are sold without a limit.
   * @returns whether the seats are free
   */
  set(session: SessionId, settings: HostSettings): Promise<boolean>;
  /**
   * Adds a party to those that wait, if it could not have its seats now.
   * @returns whether it was added
   */
  wait(session: SessionId, seats: number, now: Date): Promise<boolean>;
  /** Removes a party from those that wait. */
  endWait(session: SessionId, ended: EndedWait): Promise<void>;
  /**
   * Moves the seats of a waiting party to those on hold, if they are vacant and the session is for sale at this time.
   * @returns whether they were moved
   */
  offer(session: SessionId, offered: EndedWait & { readonly startsAt: Date }, now: Date): Promise<boolean>;
}

/** Both inclusive. */
export type SessionDates = { readonly from: string; readonly to: string };

export type HostSettings = Pick<Inventory, 'blocked' | 'freesale'>;

export type EndedWait = {
  /** Size of the party. */
  readonly seats: number;
  /** Size of the smallest party that still waits; null if none does. */
  readonly waitlistMin: number | null;
};
