import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { transitions, type Booking, type BookingFacts, type BookingState, type BookingStatus } from './booking.ts';
import { bookingStatusConflict, type BookingStatusConflict } from './failures.ts';

/** What can be asked of a booking. `EXPIRE` is asked by time alone. */
export type Command =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'EXPIRE' }
  | { readonly type: 'REDEEM'; readonly attended: number };

/**
 * The booking as the command leaves it, or why it may not. Pure: the same state, command and time give the same answer.
 *
 * A hold whose time is over is no hold any more, whether or not anybody has ended it yet: all that can be done with it is to
 * expire it. So a confirmation and the end of the hold never both succeed, whichever comes first.
 */
export function decide(
  booking: Booking,
  command: Command,
  now: Date,
): Result<Booking, BookingStatusConflict | InvalidInput> {
  const next = stateAfter(command);
  const status = statusAt(booking, now);
  const allowed = command.type === 'EXPIRE' ? isDue(booking, now) : transitions[status].includes(next.status);
  // First: a figure that no status would allow is the caller's mistake, whatever the status.
  if (next.status === 'REDEEMED' && !isAttendance(next.attended, booking.seats)) return err(invalidAttendance);
  if (!allowed) return err(bookingStatusConflict(status));
  return ok({ ...factsOf(booking), ...next, updatedAt: now });
}

/** A hold whose time is over. */
export function isDue(booking: Booking, now: Date): boolean {
  return booking.status === 'ON_HOLD' && booking.expiresAt <= now;
}

/** How many may have come of a party of this size. */
export function isAttendance(attended: number, seats: number): boolean {
  return Number.isInteger(attended) && attended >= 1 && attended <= seats;
}

export const invalidAttendance: InvalidInput = invalidInput(['attended'], {
  ru: 'Пришедших: от 1 до числа мест в брони',
  en: 'Attended: 1 to the seats of the booking',
});

function statusAt(booking: Booking, now: Date): BookingStatus {
  return isDue(booking, now) ? 'EXPIRED' : booking.status;
}

function stateAfter(command: Command): Exclude<BookingState, { status: 'ON_HOLD' }> {
  switch (command.type) {
    case 'CONFIRM':
      return { status: 'CONFIRMED' };
    case 'CANCEL':
      return { status: 'CANCELLED' };
    case 'EXPIRE':
      return { status: 'EXPIRED' };
    case 'REDEEM':
      return { status: 'REDEEMED', attended: command.attended };
  }
}

/** Without what belonged to the status before. */
function factsOf(booking: Booking): BookingFacts {
  const { id, sessionId, excursionId, organizationId, regionCode, maker, visitingOrganizationId } = booking;
  const { seats, purpose, originRegion, resellerReference, createdAt } = booking;
  const party = { seats, purpose, originRegion, resellerReference, visitingOrganizationId };
  return { id, sessionId, excursionId, organizationId, regionCode, maker, ...party, createdAt };
}
