import type { BookingId, ExcursionId, Id, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { SeatCount } from '../../inventory/domain/inventory.ts';

/** The subset of OCTO's booking statuses that is supported. */
export const bookingStatuses = ['ON_HOLD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'REDEEMED', 'NO_SHOW'] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

/**
 * The booker: the person or program, and the portal or organization that it was bound to. A portal's or an organization's bookings belong
 * to it, whichever credential made them. All fields are null in bookings made before the booker was recorded.
 */
export type Booker = {
  /** Stable name of the person or program. */
  readonly subject: string | null;
  readonly portalId: Id<'Portal'> | null;
  readonly organizationId: OrganizationId | null;
};

/**
 * Details that are set when the seats are held and never change. The organizer's contact is not part of a booking, since it is personal
 * data.
 */
export type BookingFacts = {
  readonly id: BookingId;
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  /** The version of the excursion that was on offer; null if it was not known. */
  readonly excursionVersion: number | null;
  /** Start of the session. It never changes, because a session's id is derived from its start. */
  readonly startsAt: Date;
  /** The host. */
  readonly organizationId: OrganizationId;
  /** Place of the session; null for sessions scheduled before it was recorded. */
  readonly regionCode: RegionCode | null;
  readonly booker: Booker;
  /** The organization on whose behalf the group comes, if given. */
  readonly visitingOrganizationId: OrganizationId | null;
  /** Size of the party. */
  readonly seats: number;
  readonly purpose: Purpose;
  readonly originRegion: RegionCode;
  /** The caller's own reference. */
  readonly resellerReference: string | null;
  readonly createdAt: Date;
};

/** The fields that belong to each status. */
export type BookingState =
  | { readonly status: 'ON_HOLD'; readonly expiresAt: Date }
  | { readonly status: 'CONFIRMED' }
  | { readonly status: 'EXPIRED' }
  | { readonly status: 'CANCELLED' }
  | { readonly status: 'REDEEMED'; readonly attended: number }
  | { readonly status: 'NO_SHOW' };

export type Booking = BookingFacts & {
  /** Time of the last change of status. */
  readonly updatedAt: Date;
} & BookingState;

export const bookingMachine = defineStateMachine<BookingStatus>({
  initial: 'ON_HOLD',
  transitions: {
    ON_HOLD: ['CONFIRMED', 'EXPIRED', 'CANCELLED'],
    CONFIRMED: ['REDEEMED', 'NO_SHOW', 'CANCELLED'],
    EXPIRED: [],
    CANCELLED: [],
    // Set only by a correction of attendance.
    REDEEMED: ['REDEEMED', 'NO_SHOW'],
    NO_SHOW: ['REDEEMED'],
  },
  final: ['EXPIRED', 'CANCELLED'],
});

/**
 * The seats that a booking of this status uses. A session's counters always equal the sum of this over its bookings: a change of status
 * adds the difference.
 */
export function seatsTaken({ status, seats }: Pick<Booking, 'status' | 'seats'>): SeatCount {
  switch (status) {
    case 'ON_HOLD':
      return { held: seats, confirmed: 0 };
    case 'CONFIRMED':
    case 'REDEEMED':
    case 'NO_SHOW':
      return { held: 0, confirmed: seats };
    case 'EXPIRED':
    case 'CANCELLED':
      return { held: 0, confirmed: 0 };
  }
}

/** What a change of status does to the session's counters. */
export function seatsMoved(before: Booking, after: Booking): SeatCount {
  const [from, to] = [seatsTaken(before), seatsTaken(after)];
  return { held: to.held - from.held, confirmed: to.confirmed - from.confirmed };
}

/** Number of people who came; undefined until attendance is recorded. */
export function attendanceOf(booking: Booking): number | undefined {
  if (booking.status === 'NO_SHOW') return 0;
  return booking.status === 'REDEEMED' ? booking.attended : undefined;
}
