import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import { decide } from '../domain/decide.ts';
import { bookingEvents } from './booking-events.ts';
import { seatsMovedWithAllotments } from './draw-allotted-seats.ts';
import type { BookingUnitOfWork } from './ports.ts';

/**
 * Expires overdue holds and rejects requests that no host answered in time, the longest overdue first, releases their seats, and returns the
 * number of ended bookings (at most a few thousand).
 */
export type EndDueBookings = () => Promise<number>;

/** After a rush many holds end together: their sessions' rows are locked last, for a moment, in each batch. */
export const batchSize = 250;
/** Sales keep most of the database while ten thousand end within seconds. */
const pace = { batchSize, rest: 1.25 };

/** Safe to run in many processes at once: the row of a booking is locked, and only an open one can end, so each ends once. */
export function createEndDueBookings(unitOfWork: BookingUnitOfWork, clock: Clock): EndDueBookings {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('bookings', { correlationId: randomUUID() });
      const result = await unitOfWork.run<number, never>(
        caller,
        async ({ bookings, inventories, allotments, publish }) => {
          const now = clock.now();
          const due = await bookings.lockDue(now, limit);
          if (due.length === 0) return ok(0);
          const changes = due.map((before) => ({ before, after: unwrap(decide(before, { type: 'END' }, now)) }));
          await bookings.update(changes);
          await publish(...changes.flatMap(({ before, after }) => bookingEvents(before, after, caller.causation)));
          await inventories.move(await seatsMovedWithAllotments(allotments, changes));
          return ok(due.length);
        },
      );
      return unwrap(result);
    }, pace);
}
