import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import type { SessionId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import { releaseAllotment, unusedSeats } from '../domain/allotment.ts';
import { allotmentEvent } from './allotment-events.ts';
import type { AllotmentUnitOfWork } from './ports.ts';

/** Returns the unused seats of due allotments to general sale, and returns the number of allotments. */
export type ReleaseDueAllotments = () => Promise<number>;

/** Safe to run in many processes at once: an allotment is locked, and only a live one is released, so each is released once. */
export function createReleaseDueAllotments(unitOfWork: AllotmentUnitOfWork, clock: Clock): ReleaseDueAllotments {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('bookings', { correlationId: randomUUID() });
      const result = await unitOfWork.run<number, never>(caller, async ({ allotments, allocations, publish }) => {
        const now = clock.now();
        const due = await allotments.lockDue(now, limit);
        if (due.length === 0) return ok(0);
        const released = due.map((one) => unwrap(releaseAllotment(one, now)));
        await allotments.update(released);
        await publish(...released.map((one) => allotmentEvent('RELEASED_WHEN_DUE', one, caller.causation)));
        const returned = new Map<SessionId, number>();
        for (const one of due) returned.set(one.sessionId, (returned.get(one.sessionId) ?? 0) + unusedSeats(one));
        await allocations.release(returned);
        return ok(due.length);
      });
      return unwrap(result);
    });
}
