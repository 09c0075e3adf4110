import type { BookingId, ExcursionId, Id, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { SeatCount } from '../../inventory/domain/inventory.ts';

/** OCTO's booking status, those that the slice has. */
export const bookingStatuses = ['ON_HOLD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'REDEEMED', 'NO_SHOW'] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

/**
 * Who made a booking: the person or program, and what it was bound to. A portal's bookings are the portal's, an agency's the
 * agency's, whichever of its credentials made them; nulls throughout in bookings of before it was kept.
 */
export type Booker = {
  /** Stable name of the person or program. */
  readonly subject: string | null;
  readonly portalId: Id<'Portal'> | null;
  readonly organizationId: OrganizationId | null;
};

/** What is said once, when the seats are held, and never changes. The organiser's contact is no part of a booking: it is personal. */
export type BookingFacts = {
  readonly id: BookingId;
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  /** When the session starts. It never moves: a session's id is a function of its start. */
  readonly startsAt: Date;
  /** The host. */
  readonly organizationId: OrganizationId;
  /** Where the host receives; null for sessions of before it was kept. */
  readonly regionCode: RegionCode | null;
  readonly booker: Booker;
  /** On whose behalf the group comes, where that is said. */
  readonly visitingOrganizationId: OrganizationId | null;
  /** Size of the party. */
  readonly seats: number;
  readonly purpose: Purpose;
  readonly originRegion: RegionCode;
  /** The caller's own reference. */
  readonly resellerReference: string | null;
  readonly createdAt: Date;
};

/** What a status carries beside its name. */
export type BookingState =
  | { readonly status: 'ON_HOLD'; readonly expiresAt: Date }
  | { readonly status: 'CONFIRMED' }
  | { readonly status: 'EXPIRED' }
  | { readonly status: 'CANCELLED' }
  | { readonly status: 'REDEEMED'; readonly attended: number }
  | { readonly status: 'NO_SHOW' };

export type Booking = BookingFacts & {
  /** Moment of the last change of status. */
  readonly updatedAt: Date;
} & BookingState;

export const bookingMachine = defineStateMachine<BookingStatus>({
  initial: 'ON_HOLD',
  transitions: {
    ON_HOLD: ['CONFIRMED', 'EXPIRED', 'CANCELLED'],
    CONFIRMED: ['REDEEMED', 'NO_SHOW', 'CANCELLED'],
    EXPIRED: [],
    CANCELLED: [],
    // Only by a correction of the attendance.
    REDEEMED: ['REDEEMED', 'NO_SHOW'],
    NO_SHOW: ['REDEEMED'],
  },
  final: ['EXPIRED', 'CANCELLED'],
});

/**
 * What a booking of this status takes of its session. The session's counters are the sums of this over its bookings, at
 * any moment: a change of status moves the difference.
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

/** How many came; undefined until attendance is recorded. */
export function attendanceOf(booking: Booking): number | undefined {
  if (booking.status === 'NO_SHOW') return 0;
  return booking.status === 'REDEEMED' ? booking.attended : undefined;
}
