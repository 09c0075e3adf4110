import type { AccessibilityFeature } from '@promtour/kernel/admission/rules';
import type { BookingId, Id, OrganizationId, RouteId, SessionId } from '@promtour/kernel/id';
import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { SeatCount } from '../../inventory/domain/inventory.ts';
import type { BookingItem } from './booking-item.ts';

/** OCTO's booking statuses, and `NO_SHOW`. */
export const bookingStatuses = [
  'ON_HOLD',
  'PENDING',
  'CONFIRMED',
  'EXPIRED',
  'REJECTED',
  'CANCELLED',
  'REDEEMED',
  'NO_SHOW',
] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

/**
 * The booker: the person or program, and the portal or organization that it was bound to. A portal's or an organization's bookings belong
 * to it, whichever credential made them.
 */
export type Booker = {
  /** Stable name of the person or program. */
  readonly subject: string | null;
  readonly portalId: Id<'Portal'> | null;
  readonly organizationId: OrganizationId | null;
};

/** Who ended a booking. */
export const bookingSides = ['BOOKER', 'HOST', 'AGENCY', 'SYSTEM'] as const;
export type BookingSide = (typeof bookingSides)[number];

/** Why a requested booking was rejected. `NOT_ANSWERED` is set when the deadline passes. */
export const rejectionReasons = ['NO_CAPACITY', 'NOT_SUITABLE', 'SITE_CLOSED', 'OTHER', 'NOT_ANSWERED'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** The order of one party: one session or several, all or nothing. The organizer's contact and the notes are personal data and not part of it. */
export type Booking = {
  readonly id: BookingId;
  /** Short and easy to read out: `7KQ2M-9XW4T`. */
  readonly code: string;
  readonly status: BookingStatus;
  /** Not null if and only if it is on hold. */
  readonly expiresAt: Date | null;
  /** Until when the hosts answer; not null if and only if it is pending. */
  readonly answerBy: Date | null;
  /** Not null if and only if it was rejected. */
  readonly rejection: RejectionReason | null;
  /** Not null if and only if it was rejected or cancelled. */
  readonly endedBy: BookingSide | null;
  readonly items: readonly BookingItem[];
  readonly booker: Booker;
  /** The organization on whose behalf the group comes, if given. */
  readonly visitingOrganizationId: OrganizationId | null;
  /** The tour route that the visit is part of, if given. The catalog of routes is not known here: any id is accepted. */
  readonly routeId: RouteId | null;
  readonly purpose: Purpose;
  readonly segment: VisitorSegment | null;
  /** Language that the group speaks, a BCP 47 tag; null if any will do. */
  readonly language: string | null;
  readonly originRegion: RegionCode;
  readonly foreignCitizens: number;
  readonly accessibility: readonly AccessibilityFeature[];
  /** The booker's own reference. */
  readonly resellerReference: string | null;
  /** The host's own reference. */
  readonly supplierReference: string | null;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  /** Time of the last change. */
  readonly updatedAt: Date;
};

export const bookingMachine = defineStateMachine<BookingStatus>({
  initial: 'ON_HOLD',
  transitions: {
    ON_HOLD: ['CONFIRMED', 'PENDING', 'EXPIRED', 'CANCELLED'],
    PENDING: ['CONFIRMED', 'REJECTED', 'CANCELLED'],
    CONFIRMED: ['REDEEMED', 'NO_SHOW', 'CANCELLED'],
    EXPIRED: [],
    REJECTED: [],
    CANCELLED: [],
    // Set only by a correction of attendance.
    REDEEMED: ['REDEEMED', 'NO_SHOW'],
    NO_SHOW: ['REDEEMED'],
  },
  final: ['EXPIRED', 'REJECTED', 'CANCELLED'],
});

/**
 * The seats that an item of a booking of this status uses. A session's counters always equal the sum of this over its bookings: a change of
 * status adds the difference.
 */
export function seatsTaken(status: BookingStatus, seats: number): SeatCount {
  switch (status) {
    case 'ON_HOLD':
    case 'PENDING':
      return { held: seats, confirmed: 0 };
    case 'CONFIRMED':
    case 'REDEEMED':
    case 'NO_SHOW':
      return { held: 0, confirmed: seats };
    case 'EXPIRED':
    case 'REJECTED':
    case 'CANCELLED':
      return { held: 0, confirmed: 0 };
  }
}

/** What changes of bookings do to the counters of their sessions. */
export function seatsMoved(
  changes: readonly { readonly before: Booking; readonly after: Booking }[],
): ReadonlyMap<SessionId, SeatCount> {
  const sums = new Map<SessionId, SeatCount>();
  const add = ({ status, items }: Booking, sign: 1 | -1): void => {
    for (const { sessionId, seats } of items) {
      const sum = sums.get(sessionId) ?? { held: 0, confirmed: 0 };
      const taken = seatsTaken(status, seats);
      sums.set(sessionId, { held: sum.held + sign * taken.held, confirmed: sum.confirmed + sign * taken.confirmed });
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return sums;
}

/** People of all items together. */
export function seatsOf({ items }: Pick<Booking, 'items'>): number {
  return items.reduce((sum, { seats }) => sum + seats, 0);
}

/** When the first session starts: no hold outlasts it. */
export function firstStart({ items }: Pick<Booking, 'items'>): Date {
  return new Date(Math.min(...items.map(({ startsAt }) => startsAt.getTime())));
}

/** Whether the booker pays the net price: an agency does, a portal's visitor does not. */
export function paysNet({ booker }: Pick<Booking, 'booker'>): boolean {
  return booker.organizationId !== null && booker.portalId === null;
}
