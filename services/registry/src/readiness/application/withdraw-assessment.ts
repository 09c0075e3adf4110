import { assessmentWithdrawn } from '@promtour/events/catalogue/assessment';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkReason } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import { assessmentNotValid, passes, type AssessmentNotValid, type ReadinessAssessment } from '../domain/assessment.ts';
import type { ReadinessUnitOfWork } from './ports.ts';
import { unreadied } from './readiness-events.ts';

export type WithdrawAssessment = (
  id: string,
  reason: string,
  caller: Caller,
) => Promise<Result<ReadinessAssessment, InvalidInput | WithdrawRefusal>>;

type WithdrawRefusal = NotFound | Forbidden | AssessmentNotValid;

/** Withdraws a valid assessment. */
export function createWithdrawAssessment(unitOfWork: ReadinessUnitOfWork, clock: Clock): WithdrawAssessment {
  return async (text, reason, caller) => {
    const id = parseId<'ReadinessAssessment'>(text);
    if (id === undefined) return err(notFound('ReadinessAssessment', text));
    const checked = checkReason(reason, 1_000);
    if (!checked.ok) return checked;
    return unitOfWork.run<ReadinessAssessment, WithdrawRefusal>(caller, async ({ assessments, publish }) => {
      const found = await assessments.findForUpdate(id);
      if (!found.ok || found.value.status === 'WITHDRAWN') return found;
      if (found.value.status !== 'VALID') return err(assessmentNotValid(found.value.status));
      const withdrawn: ReadinessAssessment = { ...found.value, status: 'WITHDRAWN' };
      await assessments.update(withdrawn, reason);
      const at = clock.now();
      const { siteId, organizationId } = withdrawn;
      const data = { assessmentId: id, siteId, organizationId };
      await publish(makeEvent(assessmentWithdrawn, { id: newId(at), at, subject: id, data }, caller.causation));
      if (passes(withdrawn)) await publish(unreadied(withdrawn, ['ASSESSMENT_WITHDRAWN'], at, caller.causation));
      return ok(withdrawn);
    });
  };
}
