import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runOnceByReference } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { seatsMoved, type Booking } from '../domain/booking.ts';
import { decide, type Command } from '../domain/decide.ts';
import type { BookingStatusConflict } from '../domain/failures.ts';
import { bookingEvent } from './booking-events.ts';
import type { BookingRepositories, BookingUnitOfWork } from './ports.ts';

/** What a client may ask of a booking. */
export type ClientCommand = Exclude<Command, { type: 'EXPIRE' }>;

export type ChangeBooking = (
  id: string,
  command: ClientCommand,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Booking, ChangeBookingFailure>>;

export type ChangeBookingFailure = ChangeRefusal | IdempotencyFailure;
type ChangeRefusal = NotFound | Forbidden | BookingStatusConflict | InvalidInput;

/** Confirms, cancels or redeems. Asked again with the key of the first time, it answers with the booking as it is by then. */
export function createChangeBooking(unitOfWork: BookingUnitOfWork, clock: Clock): ChangeBooking {
  return async (text, command, request, caller) => {
    const id = parseId<'Booking'>(text);
    if (id === undefined) return err(notFound('Booking', text));

    return runOnceByReference<BookingRepositories, Booking, { readonly id: Booking['id'] }, ChangeRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: operations[command.type], input: { id, command } },
      {
        work: async ({ bookings, inventories, publish, answer }) => {
          const found = await bookings.findForUpdate(id, changeOf(command));
          if (!found.ok) return found;
          const before = found.value;
          const decision = decide(before, command, clock.now());
          if (!decision.ok) return decision;
          const after = decision.value;
          await bookings.update([after]);
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
  return type === 'REDEEM' ? 'REDEEM' : 'SETTLE';
}

const operations: Readonly<Record<ClientCommand['type'], string>> = {
  CONFIRM: 'confirmBooking',
  CANCEL: 'cancelBooking',
  REDEEM: 'redeemBooking',
};
