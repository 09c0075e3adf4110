import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { ok, unwrap } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import { dueOf, statusByTime } from '../domain/agreement.ts';
import type { AgreementUnitOfWork } from './ports.ts';
import { ended } from './agreement-events.ts';
import { advance } from './keep-milestones.ts';

/**
 * Applies the status changes that are due by time: EXPIRING, EXPIRED, ON_TRACK, OVERDUE. Concurrent runs are safe: due rows are locked,
 * so each change is applied once.
 */
export function createAdvanceByTime(unitOfWork: AgreementUnitOfWork, clock: Clock): () => Promise<number> {
  const caller = () => systemCaller('registry', { correlationId: randomUUID() });

  async function advanceAgreements(limit: number): Promise<number> {
    const by = caller();
    const result = await unitOfWork.run<number, never>(by, async ({ agreements, publish }) => {
      const at = clock.now();
      const due = await agreements.lockDue(at, limit);
      for (const { value: before, timeZone } of due) {
        const status = statusByTime(before, localDate(at, timeZone));
        const after = status === undefined ? before : { ...before, status, version: before.version + 1 };
        await agreements.update(after, dueOf(after, timeZone));
        if (status === 'EXPIRING' || status === 'EXPIRED') await publish(ended(status, after, at, by.causation));
      }
      return ok(due.length);
    });
    return unwrap(result);
  }

  async function advanceMilestones(limit: number): Promise<number> {
    const by = caller();
    const result = await unitOfWork.run<number, never>(by, async ({ milestones, publish }) => {
      const at = clock.now();
      const due = await milestones.lockDue(at, limit);
      for (const { value, timeZone } of due) {
        const moment = { at, today: localDate(at, timeZone), timeZone };
        await publish(...(await advance(value, value, moment, milestones, by.causation)));
      }
      return ok(due.length);
    });
    return unwrap(result);
  }

  return async () => (await processInBatches(advanceAgreements)) + (await processInBatches(advanceMilestones));
}
