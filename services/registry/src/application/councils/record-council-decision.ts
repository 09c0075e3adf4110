import { councilDecisionTaken } from '@promtour/events/catalogue/council';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { localizedText } from '@promtour/kernel/localized-text';
import { err, ok, type Result } from '@promtour/kernel/result';
import { invalidText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { runOnceByReference } from '@promtour/service-kit/answer-by-reference';
import type { CouncilDecision, DecisionKind } from '../../domain/councils/decision.ts';
import type { RegistryRepositories, RegistryUnitOfWork } from '../ports.ts';

export type DecisionDraft = {
  readonly meeting: string;
  readonly kind: DecisionKind;
  readonly summary: Readonly<Record<string, string>>;
};

export type RecordCouncilDecision = (
  draft: DecisionDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<CouncilDecision, InvalidInput | NotFound | Forbidden | IdempotencyFailure>>;

/** Records what a meeting decided, under the next number of its region and year (docs/adr/0083). */
export function createRecordCouncilDecision(unitOfWork: RegistryUnitOfWork, clock: Clock): RecordCouncilDecision {
  return async (draft, request, caller) => {
    const meetingId = parseId<'CouncilMeeting'>(draft.meeting);
    if (meetingId === undefined) return err(notFound('CouncilMeeting', draft.meeting));
    const summary = localizedText(draft.summary, 2_000);
    if (!summary.ok) return err(invalidText(['summary'], summary.error));
    return runOnceByReference<
      RegistryRepositories,
      CouncilDecision,
      { readonly id: CouncilDecision['id'] },
      NotFound | Forbidden
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'recordCouncilDecision', input: draft },
      {
        work: async ({ councils, decisions, publish }) => {
          const found = await councils.findMeeting(meetingId);
          if (!found.ok) return found;
          const { meeting, council } = found.value;
          const at = clock.now();
          const year = Number(meeting.heldOn.slice(0, 4));
          const decision: CouncilDecision = {
            id: newId(at),
            councilId: council.id,
            meetingId,
            regionCode: council.regionCode,
            year,
            number: await decisions.nextNumber(council.regionCode, year),
            kind: draft.kind,
            takenOn: meeting.heldOn,
            summary: summary.value,
            withdrawnAt: null,
            withdrawnReason: null,
          };
          await decisions.add(decision);
          const { id: decisionId, regionCode, kind, number, takenOn } = decision;
          const data = { councilId: council.id, regionCode, decisionId, kind, year, number, takenOn };
          await publish(
            makeEvent(councilDecisionTaken, { id: newId(at), at, subject: council.id, data }, caller.causation),
          );
          return ok(decision);
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { decisions }) => decisions.find(id),
      },
    );
  };
}
