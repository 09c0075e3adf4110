import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import type { SessionId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import type { SeatCount } from '../../inventory/domain/inventory.ts';
import { seatsMoved, type Booking } from '../domain/booking.ts';
import { decide } from '../domain/decide.ts';
import { bookingEvent } from './booking-events.ts';
import type { BookingUnitOfWork } from './ports.ts';

/** Expires overdue holds, oldest first, releases their seats, and returns the number of expired holds (at most a few thousand). */
export type ExpireDueHolds = () => Promise<number>;

/** Safe to run in many processes at once: the row of a hold is locked, and only a hold can expire, so each expires once. */
export function createExpireDueHolds(unitOfWork: BookingUnitOfWork, clock: Clock): ExpireDueHolds {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('bookings', { correlationId: randomUUID() });
      const result = await unitOfWork.run<number, never>(caller, async ({ bookings, inventories, publish }) => {
        const now = clock.now();
        const due = await bookings.lockDue(now, limit);
        if (due.length === 0) return ok(0);
        const changes = due.map((before) => ({ before, after: unwrap(decide(before, { type: 'EXPIRE' }, now)) }));
        await bookings.update(changes.map(({ after }) => after));
        await publish(...changes.map(({ before, after }) => bookingEvent(before, after, caller.causation)));
        await inventories.move(seatsMovedBySession(changes));
        return ok(due.length);
      });
      return unwrap(result);
    });
}

function seatsMovedBySession(
  changes: readonly { readonly before: Booking; readonly after: Booking }[],
): Map<SessionId, SeatCount> {
  const sums = new Map<SessionId, SeatCount>();
  for (const { before, after } of changes) {
    const sum = sums.get(after.sessionId) ?? { held: 0, confirmed: 0 };
    const moved = seatsMoved(before, after);
    sums.set(after.sessionId, { held: sum.held + moved.held, confirmed: sum.confirmed + moved.confirmed });
  }
  return sums;
}
