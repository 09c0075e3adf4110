import type { BookingId, ExcursionId, Id, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Booker } from '../../bookings/domain/booking.ts';
import type { HoldRequest, WantedSession } from '../../bookings/domain/hold-request.ts';

export type WaitlistEntryId = Id<'WaitlistEntry'>;

export const waitlistStatuses = ['WAITING', 'OFFERED', 'FULFILLED', 'LAPSED'] as const;
export type WaitlistStatus = (typeof waitlistStatuses)[number];

export const lapseReasons = [
  'EXPIRED',
  'DECLINED',
  'LEFT',
  'DEADLINE_PASSED',
  'SESSION_CLOSED',
  'SESSION_BEGUN',
  'NOT_ADMITTED',
] as const;
export type LapseReason = (typeof lapseReasons)[number];

/** What the party asked for: a hold without its contact, which is personal data. */
export type WaitlistRequest = Pick<WantedSession, 'option' | 'units'> &
  Pick<HoldRequest, 'party' | 'purpose' | 'segment' | 'originRegion' | 'resellerReference' | 'visitingOrganizationId'>;

/** A party that waits for seats of one session. */
export type WaitlistEntry = {
  readonly id: WaitlistEntryId;
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  /** The host. */
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly booker: Booker;
  /** Size of the party. */
  readonly seats: number;
  readonly request: WaitlistRequest;
  /** Start of the session when its deadline was computed. */
  readonly startsAt: Date;
  /** Booking deadline of the session: the wait ends then. */
  readonly endsAt: Date;
  readonly status: WaitlistStatus;
  /** The offer, which has the entry's id; null until one is made. */
  readonly bookingId: BookingId | null;
  /** Not null if and only if the status is `LAPSED`. */
  readonly lapseReason: LapseReason | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/**
 * The id that the offer of an entry has as a booking. The contact is sealed under it when the party joins, and needs no second sealing when
 * seats are offered.
 */
export function offerIdOf({ id }: Pick<WaitlistEntry, 'id'>): BookingId {
  return id as string as BookingId;
}

export function offered(entry: WaitlistEntry, now: Date): WaitlistEntry {
  return { ...entry, status: 'OFFERED', bookingId: offerIdOf(entry), updatedAt: now };
}

export function fulfilled(entry: WaitlistEntry, now: Date): WaitlistEntry {
  return { ...entry, status: 'FULFILLED', updatedAt: now };
}

export function lapsed(entry: WaitlistEntry, lapseReason: LapseReason, now: Date): WaitlistEntry {
  return { ...entry, status: 'LAPSED', lapseReason, updatedAt: now };
}
