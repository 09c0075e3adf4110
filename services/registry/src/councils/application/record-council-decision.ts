import { councilDecisionRecorded } from '@promtour/events/catalogue/council';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  invalidInput,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type InputRule,
} from '@promtour/kernel/failure';
import { newId, parseId, type OrganizationId } from '@promtour/kernel/id';
import { checkAll, checkDistinct, checkRule, type Checked } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { kindsAboutOrganizations, type CouncilDecision, type DecisionKind } from '../domain/decision.ts';
import type { CouncilRepositories, CouncilUnitOfWork } from './ports.ts';

export type DecisionDraft = {
  readonly meeting: string;
  readonly kind: DecisionKind;
  readonly summary: Readonly<Record<string, string>>;
  readonly organizations: readonly string[];
};

export type RecordCouncilDecision = (
  draft: DecisionDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<CouncilDecision>, InvalidInput | NotFound | Forbidden | IdempotencyFailure>>;

/** Records a decision under the next number of its region and year (docs/adr/0083). */
export function createRecordCouncilDecision(unitOfWork: CouncilUnitOfWork, clock: Clock): RecordCouncilDecision {
  return async (draft, request, caller) => {
    const meetingId = parseId<'CouncilMeeting'>(draft.meeting);
    if (meetingId === undefined) return err(notFound('CouncilMeeting', draft.meeting));
    const checked = checkAll({
      summary: checkLocalizedText(['summary'], draft.summary, 2_000),
      organizations: checkOrganizations(draft),
    });
    if (!checked.ok) return checked;
    const { summary } = checked.value;
    const named = parseOrganizations(draft.organizations);
    if (!named.ok) return named;
    const organizations = named.value;
    return runReplayable<
      CouncilRepositories,
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
          const missing = await decisions.notOfRegion(organizations, council.regionCode);
          if (missing !== undefined) return err(notFound('Organization', missing));
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
            summary,
            withdrawnAt: null,
            withdrawnReason: null,
          };
          await decisions.add(decision, organizations);
          const { id: decisionId, regionCode, kind, number, takenOn } = decision;
          const about = { organizationIds: [...organizations] };
          const data = { councilId: council.id, regionCode, decisionId, kind, year, number, takenOn, ...about };
          await publish(
            makeEvent(councilDecisionRecorded, { id: newId(at), at, subject: council.id, data }, caller.causation),
          );
          return ok(decision);
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { decisions }) => decisions.find(id),
      },
    );
  };
}

const maxOrganizations = 100;

function checkOrganizations({ kind, organizations }: DecisionDraft): Checked<undefined> {
  const { length } = organizations;
  const needed = kindsAboutOrganizations.includes(kind);
  const distinct = checkDistinct(['organizations'], organizations, { min: 0, max: maxOrganizations }, badList);
  if (!distinct.ok) return distinct;
  if (needed && length === 0) return err(invalidInput(['organizations'], namesNone));
  return checkRule(kind !== 'AGREEMENT' || length === 0, ['organizations'], namesSome);
}

function parseOrganizations(organizations: readonly string[]): Result<readonly OrganizationId[], NotFound> {
  const ids: OrganizationId[] = [];
  for (const text of organizations) {
    const id = parseId<'Organization'>(text);
    if (id === undefined) return err(notFound('Organization', text));
    ids.push(id);
  }
  return ok(ids);
}

const badList = {
  ru: 'Организации: не более 100, без повторений',
  en: 'Organizations: at most 100, without repetition',
};
const namesNone: InputRule = {
  code: 'REQUIRED',
  ru: 'Укажите организации, о которых принято решение',
  en: 'Name the organizations that the decision is about',
};
const namesSome: InputRule = {
  code: 'INCONSISTENT',
  ru: 'В решении о соглашении организации не указываются',
  en: 'A decision on an agreement must not name organizations',
};
