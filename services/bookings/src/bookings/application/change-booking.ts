import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { checkCorrectionReason } from '../domain/attendance-correction.ts';
import { attendanceOf, seatsMoved, type Booking } from '../domain/booking.ts';
import { decide, type ChangeRefused, type Command } from '../domain/decide.ts';
import { bookingEvent } from './booking-events.ts';
import type { BookingRepositories, BookingUnitOfWork } from './ports.ts';

/** Commands that a client may issue for a booking. */
export type ClientCommand =
  | Exclude<Command, { type: 'EXPIRE' | 'CORRECT' }>
  /** The reason for a correction of attendance, kept in its history. */
  | (Extract<Command, { type: 'CORRECT' }> & { readonly reason: string });

export type ChangeBooking = (
  id: string,
  command: ClientCommand,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Booking>, ChangeBookingFailure>>;

export type ChangeBookingFailure = ChangeRefusal | IdempotencyFailure;
type ChangeRefusal = NotFound | Forbidden | ChangeRefused;

/**
 * Confirms or cancels a booking, records its attendance or corrects it. A repeat with the same idempotency key returns the current booking.
 */
export function createChangeBooking(unitOfWork: BookingUnitOfWork, clock: Clock): ChangeBooking {
  return async (text, command, request, caller) => {
    const id = parseId<'Booking'>(text);
    if (id === undefined) return err(notFound('Booking', text));

    const reason = command.type === 'CORRECT' ? checkCorrectionReason(command.reason) : ok(undefined);
    if (!reason.ok) return reason;

    return runReplayable<BookingRepositories, Booking, { readonly id: Booking['id'] }, ChangeRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: operations[command.type], input: { id, command } },
      {
        work: async ({ bookings, inventories, publish, answer }) => {
          const found = await bookings.findForUpdate(id, changeOf(command));
          if (!found.ok) return found;
          const before = found.value;
          // Read after the booking is locked, so that waiting for the lock counts.
          const now = clock.now();
          const decision = decide(before, command, now);
          if (!decision.ok) return decision;
          const after = decision.value;
          await bookings.update([after]);
          if (reason.value !== undefined)
            await bookings.keep({
              id: newId(now),
              bookingId: id,
              from: attendanceOf(before) ?? 0,
              to: attendanceOf(after) ?? 0,
              reason: reason.value,
              by: caller.viewer.subject,
              at: now,
            });
          await publish(bookingEvent(before, after, caller.causation));
          await answer(after);
          await inventories.move(new Map([[after.sessionId, seatsMoved(before, after)]]));
          return ok(after);
        },
        refer: (booking) => ({ id: booking.id }),
        read: async (reference, { bookings }) => foundOf(await bookings.findForUpdate(reference.id, changeOf(command))),
      },
    );
  };
}

function changeOf({ type }: ClientCommand): 'REDEEM' | 'SETTLE' {
  return type === 'REDEEM' || type === 'CORRECT' ? 'REDEEM' : 'SETTLE';
}

const operations: Readonly<Record<ClientCommand['type'], string>> = {
  CONFIRM: 'confirmBooking',
  CANCEL: 'cancelBooking',
  REDEEM: 'redeemBooking',
  CORRECT: 'correctAttendance',
};
