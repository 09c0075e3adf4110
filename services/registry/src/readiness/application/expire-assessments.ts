import { randomUUID } from 'node:crypto';
import { assessmentExpired } from '@promtour/events/catalogue/assessment';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { passes, type ReadinessAssessment } from '../domain/assessment.ts';
import type { ReadinessUnitOfWork } from './ports.ts';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import { unreadied } from './readiness-events.ts';

/**
 * Expires assessments whose last day is over, publishes that their sites are no longer ready, and returns the number of expired
 * assessments. Concurrent runs are safe: the row is locked, and only a valid assessment can expire.
 */
export function createExpireAssessments(unitOfWork: ReadinessUnitOfWork, clock: Clock): () => Promise<number> {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('registry', { correlationId: randomUUID() });
      const result = await unitOfWork.run<number, never>(caller, async ({ assessments, publish }) => {
        const at = clock.now();
        const due = await assessments.lockDue(at, limit);
        for (const before of due) {
          const expired: ReadinessAssessment = { ...before, status: 'EXPIRED' };
          await assessments.update(expired);
          const { id, siteId, organizationId } = expired;
          const data = { assessmentId: id, siteId, organizationId };
          await publish(makeEvent(assessmentExpired, { id: newId(at), at, subject: id, data }, caller.causation));
          if (passes(before)) await publish(unreadied(expired, ['ASSESSMENT_EXPIRED'], at, caller.causation));
        }
        return ok(due.length);
      });
      return unwrap(result);
    });
}
