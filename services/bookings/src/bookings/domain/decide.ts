import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { sessionClosed, type SessionClosed } from '../../inventory/domain/failures.ts';
import {
  attendanceOf,
  bookingMachine,
  type Booking,
  type BookingFacts,
  type BookingState,
  type BookingStatus,
} from './booking.ts';
import {
  bookingStatusConflict,
  sessionNotBegun,
  type BookingStatusConflict,
  type SessionNotBegun,
} from './failures.ts';

/** `EXPIRE` is issued by the expiry job only. */
export type Command =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'EXPIRE' }
  | { readonly type: 'REDEEM'; readonly attended: number }
  | { readonly type: 'CORRECT'; readonly attended: number };

export type ChangeRefused = BookingStatusConflict | SessionClosed | SessionNotBegun | InvalidInput;

/**
 * The booking after the command, or the reason for its rejection. Pure: the same state, command and time give the same result.
 *
 * An overdue hold counts as expired even if the expiry job has not processed it yet: it can only expire. So a confirmation and
 * the expiry of the same hold never both succeed. From the session's start on nothing is cancelled: attendance is recorded
 * (invariant 8).
 */
export function decide(booking: Booking, command: Command, now: Date): Result<Booking, ChangeRefused> {
  if (command.type === 'EXPIRE')
    return isDue(booking, now) ? ok(changed(booking, { status: 'EXPIRED' }, now)) : err(conflict(booking, now));
  // First: a number that is invalid in every status is an input error in every status.
  if ('attended' in command && !isAttendance(command.attended, booking.seats)) return err(invalidAttendance);
  const recorded = attendanceOf(booking);
  if (command.type === 'CORRECT' && recorded === command.attended) return err(sameAttendance);
  const state = stateAfter(command);
  const corrects = command.type === 'CORRECT';
  if (corrects !== (recorded !== undefined) || !allows(bookingMachine, statusAt(booking, now), state.status))
    return err(conflict(booking, now));
  const refusal = refuseByTime(booking, state.status, now);
  return refusal === undefined ? ok(changed(booking, state, now)) : err(refusal);
}

/** Statuses that a client's command can set now. */
export function nextStatuses(booking: Booking, now: Date): readonly BookingStatus[] {
  return bookingMachine.transitions[statusAt(booking, now)].filter(
    (status) => status !== 'EXPIRED' && refuseByTime(booking, status, now) === undefined,
  );
}

function refuseByTime(
  { startsAt }: Booking,
  next: BookingStatus,
  now: Date,
): SessionClosed | SessionNotBegun | undefined {
  const hasBegun = startsAt <= now;
  const isAttended = next === 'REDEEMED' || next === 'NO_SHOW';
  if (hasBegun === isAttended) return undefined;
  return hasBegun ? sessionClosed('BEGUN') : sessionNotBegun(startsAt);
}

function stateAfter(command: Exclude<Command, { type: 'EXPIRE' }>): BookingState {
  switch (command.type) {
    case 'CONFIRM':
      return { status: 'CONFIRMED' };
    case 'CANCEL':
      return { status: 'CANCELLED' };
    // OCTO's `REDEEMED` means that the booking was used (docs/adr/0121).
    case 'REDEEM':
    case 'CORRECT':
      return command.attended === 0 ? { status: 'NO_SHOW' } : { status: 'REDEEMED', attended: command.attended };
  }
}

/** Whether it is a hold past its expiry or the session's start. */
export function isDue(booking: Booking, now: Date): boolean {
  return booking.status === 'ON_HOLD' && (booking.expiresAt <= now || booking.startsAt <= now);
}

/** The status at a time: an overdue hold counts as expired before the expiry job has processed it. */
export function statusAt(booking: Booking, now: Date): BookingStatus {
  return isDue(booking, now) ? 'EXPIRED' : booking.status;
}

function isAttendance(attended: number, seats: number): boolean {
  return Number.isInteger(attended) && attended >= 0 && attended <= seats;
}

const invalidAttendance: InvalidInput = invalidInput(['attended'], {
  code: 'OUT_OF_RANGE',
  ru: 'Число посетителей: от 0 до числа мест в брони',
  en: 'Attendance must be between 0 and the seats of the booking',
});

const sameAttendance: InvalidInput = invalidInput(['attended'], {
  code: 'DUPLICATE',
  ru: 'Это число уже указано',
  en: 'This number is already recorded',
});

function conflict(booking: Booking, now: Date): BookingStatusConflict {
  return bookingStatusConflict(statusAt(booking, now), nextStatuses(booking, now));
}

function changed(booking: Booking, state: BookingState, now: Date): Booking {
  return { ...factsOf(booking), ...state, updatedAt: now };
}

/** Without the fields of the previous status. */
function factsOf(booking: Booking): BookingFacts {
  const { id, sessionId, excursionId, excursionVersion, startsAt, organizationId, regionCode } = booking;
  const { booker, visitingOrganizationId } = booking;
  const { seats, purpose, originRegion, resellerReference, createdAt } = booking;
  const party = { seats, purpose, originRegion, resellerReference, visitingOrganizationId };
  return {
    id,
    sessionId,
    excursionId,
    excursionVersion,
    startsAt,
    organizationId,
    regionCode,
    booker,
    ...party,
    createdAt,
  };
}
