import { levels, type Level } from './disclosure.ts';

/** The visit of one booked group, or a line of imported history, as the projection keeps it. */
export type Visit = {
  readonly itemId: string;
  readonly sessionId: string;
  /** Calendar date at the site; the first of the month if only the month is known. */
  readonly date: string;
  readonly dated: boolean;
  /** Hour of the start at the site, 0 to 23; null if it is not known. */
  readonly hour: number | null;
  readonly imported: boolean;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
  readonly purpose: string | null;
  readonly segment: string | null;
  readonly originRegion: string | null;
  readonly channel: string | null;
  readonly routeId: string | null;
  readonly attended: number;
  /** Null: not known. */
  readonly confirmed: number | null;
  readonly foreigners: number | null;
  readonly minors: number | null;
  /** Held sessions that are counted with this visit, and their seats: each session is counted with one of its visits. */
  readonly sessions: number;
  readonly capacity: number;
};

/** The levels at which a visit and what is known of it are disclosed. */
export type VisitLevels = {
  readonly level: Level;
  readonly foreignLevel: Level;
  readonly minorsLevel: Level;
  readonly interregionalLevel: Level;
};

export const uncounted: VisitLevels = {
  level: levels.UNCOUNTED,
  foreignLevel: levels.UNCOUNTED,
  minorsLevel: levels.UNCOUNTED,
  interregionalLevel: levels.UNCOUNTED,
};

/** All visits of an excursion at a site in a month: levels within it depend on nothing else. */
export type Unit = {
  /** First of the month. */
  readonly month: string;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
};

export function unitOf({ date, excursionId, organizationId, siteId }: Omit<Unit, 'month'> & { date: string }): Unit {
  return { month: monthOf(date), excursionId, organizationId, siteId };
}

export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

export function yearOf(date: string): string {
  return `${date.slice(0, 4)}-01-01`;
}

export function keyOfUnit({ month, excursionId, organizationId, siteId }: Unit): string {
  return `${month} ${excursionId} ${organizationId} ${siteId}`;
}
