import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { sessionClosed, type SessionClosed } from '../../inventory/domain/failures.ts';
import { attendanceOf, type Booking, type BookingFacts, type BookingState, type BookingStatus } from './booking.ts';
import {
  bookingStatusConflict,
  sessionNotBegun,
  type BookingStatusConflict,
  type SessionNotBegun,
} from './failures.ts';

/** What can be asked of a booking. `EXPIRE` is asked by time alone. */
export type Command =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'EXPIRE' }
  | { readonly type: 'REDEEM'; readonly attended: number }
  | { readonly type: 'CORRECT'; readonly attended: number };

export type ChangeRefused = BookingStatusConflict | SessionClosed | SessionNotBegun | InvalidInput;

/** The statuses in which a booking can be asked for this. */
const from: Readonly<Record<Exclude<Command['type'], 'EXPIRE'>, readonly BookingStatus[]>> = {
  CONFIRM: ['ON_HOLD'],
  CANCEL: ['ON_HOLD', 'CONFIRMED'],
  REDEEM: ['CONFIRMED'],
  CORRECT: ['REDEEMED', 'NO_SHOW'],
};

/**
 * The booking as the command leaves it, or why it may not. Pure: the same state, command and time give the same answer.
 *
 * A hold whose time is over is no hold any more, whether or not anybody has ended it yet: all that can be done with it is to
 * expire it. So a confirmation and the end of the hold never both succeed, whichever comes first. A hold is over at the session's
 * start at the latest, and from that instant on nothing is cancelled either: attendance is recorded (invariant 8).
 */
export function decide(booking: Booking, command: Command, now: Date): Result<Booking, ChangeRefused> {
  if (command.type === 'EXPIRE')
    return isDue(booking, now) ? ok(changed(booking, { status: 'EXPIRED' }, now)) : err(conflict(booking, now));
  // First: a figure that no status would allow is the caller's mistake, whatever the status.
  if ('attended' in command && !isAttendance(command.attended, booking.seats)) return err(invalidAttendance);
  if (!from[command.type].includes(statusAt(booking, now))) return err(conflict(booking, now));
  const hasBegun = booking.startsAt <= now;
  switch (command.type) {
    case 'CONFIRM':
      return hasBegun ? err(sessionClosed('BEGUN')) : ok(changed(booking, { status: 'CONFIRMED' }, now));
    case 'CANCEL':
      return hasBegun ? err(sessionClosed('BEGUN')) : ok(changed(booking, { status: 'CANCELLED' }, now));
    case 'REDEEM':
      return hasBegun
        ? ok(changed(booking, attendance(command.attended), now))
        : err(sessionNotBegun(booking.startsAt));
    case 'CORRECT':
      return attendanceOf(booking) === command.attended
        ? err(sameAttendance)
        : ok(changed(booking, attendance(command.attended), now));
  }
}

/** A hold whose time is over: its own end or, at the latest, the session's start. */
export function isDue(booking: Booking, now: Date): boolean {
  return booking.status === 'ON_HOLD' && (booking.expiresAt <= now || booking.startsAt <= now);
}

/** The status by the clock: a hold that is over counts as expired before anybody has ended it. */
export function statusAt(booking: Booking, now: Date): BookingStatus {
  return isDue(booking, now) ? 'EXPIRED' : booking.status;
}

/** How many may have come of a party of this size. */
export function isAttendance(attended: number, seats: number): boolean {
  return Number.isInteger(attended) && attended >= 0 && attended <= seats;
}

export const invalidAttendance: InvalidInput = invalidInput(['attended'], {
  ru: 'Пришедших: от 0 до числа мест в брони',
  en: 'Attended: 0 to the seats of the booking',
});

const sameAttendance: InvalidInput = invalidInput(['attended'], {
  ru: 'Это число уже записано',
  en: 'This number is recorded already',
});

/** Nobody came: `NO_SHOW`, since OCTO's `REDEEMED` says that the booking was used (docs/adr/0121). */
function attendance(attended: number): BookingState {
  return attended === 0 ? { status: 'NO_SHOW' } : { status: 'REDEEMED', attended };
}

function conflict(booking: Booking, now: Date): BookingStatusConflict {
  return bookingStatusConflict(statusAt(booking, now));
}

function changed(booking: Booking, state: BookingState, now: Date): Booking {
  return { ...factsOf(booking), ...state, updatedAt: now };
}

/** Without what belonged to the status before. */
function factsOf(booking: Booking): BookingFacts {
  const { id, sessionId, excursionId, startsAt, organizationId, regionCode, maker, visitingOrganizationId } = booking;
  const { seats, purpose, originRegion, resellerReference, createdAt } = booking;
  const party = { seats, purpose, originRegion, resellerReference, visitingOrganizationId };
  return { id, sessionId, excursionId, startsAt, organizationId, regionCode, maker, ...party, createdAt };
}
