import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import {
  sessionClosed,
  type GroupTooSmall,
  type SeatsUnavailable,
  type SessionClosed,
} from '../../inventory/domain/failures.ts';
import { refuseHold } from '../../inventory/domain/inventory.ts';
import type { Booking } from '../domain/booking.ts';
import type { HoldQuotaExceeded } from '../domain/failures.ts';
import { exceededQuota, type HoldLimits } from '../domain/hold-limits.ts';
import { checkHold, openHold, type HoldDraft } from '../domain/hold-request.ts';
import { bookingEvent } from './booking-events.ts';
import type { BookingRepositories, BookingUnitOfWork } from './ports.ts';
import { mayHoldAt } from './who-may-access-bookings.policy.ts';

export type HoldBooking = (
  draft: HoldDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Booking>, HoldRefusal | InvalidInput | IdempotencyFailure>>;

/** Each further attempt would take seats and release them again; more attempts than this indicate a defect. */
const maxAttempts = 20;

type HoldRefusal = NotFound | Forbidden | SeatsUnavailable | SessionClosed | GroupTooSmall | HoldQuotaExceeded;

/**
 * Holds seats of a session for a party. Everything else is written before the seats are taken, so that concurrent holds of the same session
 * wait for one statement and the commit only (docs/adr/0060).
 */
export function createHoldBooking(unitOfWork: BookingUnitOfWork, clock: Clock, limits: HoldLimits): HoldBooking {
  return async (draft, request, caller) => {
    const checked = checkHold(draft);
    if (!checked.ok) return checked;
    const sessionId = parseId<'Session'>(draft.session);
    if (sessionId === undefined) return err(notFound('Session', draft.session));
    const { seats, contact } = checked.value;

    return runReplayable<BookingRepositories, Booking, { readonly id: Booking['id'] }, HoldRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'holdBooking', input: draft },
      {
        work: async ({ bookings, inventories, publish, answer }) => {
          const now = clock.now();
          const inventory = await inventories.find(sessionId);
          if (inventory === undefined) return err(notFound('Session', draft.session));
          if (!mayHoldAt(caller.viewer, inventory)) return err(forbidden());
          const refusal = refuseHold(inventory, seats, now);
          if (refusal !== undefined) return err(refusal);

          const hold = openHold(newId(now), checked.value, inventory, bookings.booker, now);
          await bookings.add(hold, contact);
          await publish(bookingEvent(undefined, hold, caller.causation));
          await answer(hold);
          for (let attempt = 1; attempt <= maxAttempts; attempt++) {
            const onHold = await inventories.take(hold, limits, now);
            if (onHold !== undefined) {
              const exceeded = exceededQuota(onHold, limits, seats);
              return exceeded === undefined ? ok(hold) : err(exceeded);
            }
            // Another transaction took the seats first. Seats may have been released since, so it tries again.
            const current = await inventories.find(sessionId);
            const reason = current === undefined ? notFound('Session', draft.session) : refuseHold(current, seats, now);
            if (reason !== undefined) return err(reason);
            if (current?.startsAt.getTime() !== hold.startsAt.getTime()) return err(sessionClosed('RESCHEDULED'));
          }
          throw new Error(`Session ${sessionId}: gave up after ${maxAttempts} conflicting attempts`);
        },
        refer: (booking) => ({ id: booking.id }),
        read: async ({ id }, { bookings }) => foundOf(await bookings.findForUpdate(id, 'SETTLE')),
      },
    );
  };
}
