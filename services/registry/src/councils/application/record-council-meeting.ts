import { councilMeetingRecorded } from '@promtour/events/catalogue/council';
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
import { checkAll, checkEach, checkLength, checkRule, type Checked } from '@promtour/kernel/input-check';
import { newId, parseId, type CouncilMemberId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { localDate } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { isInTerm, quorumOf, type CouncilMeeting } from '../domain/council.ts';
import { quorumNotMet, type QuorumNotMet } from '../domain/failures.ts';
import type { CouncilRepositories, CouncilUnitOfWork } from './ports.ts';

export type MeetingDraft = {
  readonly council: string;
  readonly heldOn: string;
  readonly present: readonly string[];
  readonly agenda: readonly string[];
};

export type RecordCouncilMeeting = (
  draft: MeetingDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<CouncilMeeting>, MeetingRefusal | IdempotencyFailure>>;

type MeetingRefusal = InvalidInput | NotFound | Forbidden | QuorumNotMet;

/** Records a meeting with the figures of its quorum. */
export function createRecordCouncilMeeting(unitOfWork: CouncilUnitOfWork, clock: Clock): RecordCouncilMeeting {
  return async (draft, request, caller) => {
    const councilId = parseId<'Council'>(draft.council);
    if (councilId === undefined) return err(notFound('Council', draft.council));
    const { agenda, heldOn } = draft;
    const present = [...new Set(draft.present)].map((text) => parseId<'CouncilMember'>(text));
    const checked = checkAll({
      agenda: checkAgenda(agenda),
      present: checkRule(present.length <= 100 && !present.includes(undefined), ['present'], notThere),
    });
    if (!checked.ok) return checked;
    return runReplayable<CouncilRepositories, CouncilMeeting, { readonly id: CouncilMeeting['id'] }, MeetingRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'recordCouncilMeeting', input: draft },
      {
        work: async ({ regions, councils, publish }) => {
          const found = await councils.findForUpdate(councilId);
          if (!found.ok) return found;
          const { regionCode, establishedOn } = found.value;
          const region = await regions.find(regionCode);
          const at = clock.now();
          if (region === undefined || heldOn > localDate(at, region.timeZone))
            return err(invalidInput(['heldOn'], inFuture));
          if (heldOn < establishedOn) return err(invalidInput(['heldOn'], noCouncilYet));
          const members = await councils.members(councilId);
          const there = present as readonly CouncilMemberId[];
          const inTerm = new Set(members.filter((member) => isInTerm(member, heldOn)).map(({ id }) => id));
          // Guests are not recorded.
          if (!there.every((id) => inTerm.has(id))) return err(invalidInput(['present'], notThere));
          const quorum = quorumOf(members, new Set(there), heldOn);
          if (!quorum.met) return err(quorumNotMet(quorum.present, quorum.needed));
          const meeting: CouncilMeeting = {
            id: newId(at),
            councilId,
            heldOn,
            members: quorum.members,
            present: quorum.present,
            agenda,
          };
          await councils.addMeeting(meeting, there);
          const data = {
            councilId,
            regionCode,
            meetingId: meeting.id,
            heldOn,
            members: quorum.members,
            present: quorum.present,
          };
          await publish(
            makeEvent(councilMeetingRecorded, { id: newId(at), at, subject: councilId, data }, caller.causation),
          );
          return ok(meeting);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { councils }) => foundOf(await councils.findMeeting(id))?.meeting,
      },
    );
  };
}

function checkAgenda(agenda: readonly string[]): Checked<unknown> {
  const length = checkLength(['agenda'], agenda, { min: 0, max: 50 }, badAgenda);
  if (!length.ok) return length;
  return checkEach(agenda, (item, index) => checkPlainText(['agenda', String(index)], item, 500, badAgenda));
}

const badAgenda = {
  ru: 'Повестка: не более 50 пунктов по 1–500 знаков',
  en: 'Agenda: at most 50 items of 1 to 500 characters',
};
const notThere: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'В этот день в совете не было такого члена',
  en: 'The council had no such member on that day',
};
const noCouncilYet: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Совет создан позже',
  en: 'The council was established later',
};
const inFuture: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Дата заседания ещё не наступила',
  en: 'The date is in the future',
};
