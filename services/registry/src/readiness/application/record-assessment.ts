import { assessmentRecorded } from '@promtour/events/catalogue/assessment';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { addDays, localDate, startOfDay } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { checkAssessment, passes, type AssessmentDraft, type ReadinessAssessment } from '../domain/assessment.ts';
import { readinessReasons } from '../domain/may-publish.ts';
import type { ReadinessRepositories, ReadinessUnitOfWork } from './ports.ts';
import { readied, unreadied } from './readiness-events.ts';

export type RecordAssessment = (
  site: string,
  draft: AssessmentDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<ReadinessAssessment>, InvalidInput | NotFound | Forbidden | IdempotencyFailure>>;

/** Records an assessment of a site, which replaces the previous one, and publishes the site's readiness. */
export function createRecordAssessment(unitOfWork: ReadinessUnitOfWork, clock: Clock): RecordAssessment {
  return async (text, draft, request, caller) => {
    const siteId = parseId<'Site'>(text);
    if (siteId === undefined) return err(notFound('Site', text));
    return runReplayable<
      ReadinessRepositories,
      ReadinessAssessment,
      { readonly id: ReadinessAssessment['id'] },
      InvalidInput | NotFound | Forbidden
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'recordAssessment', input: { site: text, draft } },
      {
        work: async ({ methodologies, assessments, publish }) => {
          const found = await assessments.lockSite(siteId);
          if (!found.ok) return found;
          const { organizationId, regionCode, timeZone } = found.value;
          const at = clock.now();
          const checked = checkAssessment(draft, await methodologies.current(), localDate(at, timeZone));
          if (!checked.ok) return checked;
          const assessment: ReadinessAssessment = {
            ...checked.value,
            id: newId(at),
            siteId,
            organizationId,
            regionCode,
            status: 'VALID',
            dueAt: startOfDay(addDays(checked.value.validUntil, 1), timeZone),
            recordedAt: at,
          };
          const before = await assessments.supersede(siteId);
          await assessments.add(assessment, { assessor: caller.viewer.subject });
          const {
            id: assessmentId,
            methodologyVersion,
            total,
            maximum,
            criticalsMet,
            assessedOn,
            validUntil,
          } = assessment;
          const data = {
            assessmentId,
            siteId,
            organizationId,
            regionCode,
            methodologyVersion,
            total,
            maximum,
            criticalsMet,
            assessedOn,
            validUntil,
          };
          await publish(
            makeEvent(assessmentRecorded, { id: newId(at), at, subject: assessmentId, data }, caller.causation),
          );
          if (passes(assessment)) await publish(readied(assessment, at, caller.causation));
          else if (before !== undefined && passes(before))
            await publish(unreadied(assessment, readinessReasons(assessment, at), at, caller.causation));
          return ok(assessment);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { assessments }) => foundOf(await assessments.findForUpdate(id)),
      },
    );
  };
}
