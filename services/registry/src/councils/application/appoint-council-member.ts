import { councilMemberAppointed } from '@promtour/events/catalogue/council';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound, type InputRule } from '@promtour/kernel/failure';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { termsOverlap, type CouncilMember, type CouncilRole } from '../domain/council.ts';
import { chairTaken, type ChairTaken } from '../domain/failures.ts';
import type { CouncilRepositories, CouncilUnitOfWork } from './ports.ts';

export type MemberDraft = {
  readonly council: string;
  readonly name: string;
  readonly role: CouncilRole;
  readonly from: string;
  readonly to: string | null;
};

export type AppointCouncilMember = (
  draft: MemberDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<CouncilMember>, AppointRefusal | IdempotencyFailure>>;

type AppointRefusal = InvalidInput | NotFound | Forbidden | ChairTaken;

/** Appoints a member for a term. A council has one chair at a time. */
export function createAppointCouncilMember(unitOfWork: CouncilUnitOfWork, clock: Clock): AppointCouncilMember {
  return async (draft, request, caller) => {
    const councilId = parseId<'Council'>(draft.council);
    if (councilId === undefined) return err(notFound('Council', draft.council));
    const checked = checkAll({
      name: checkPlainText(['name'], draft.name, 200, badName),
      to: checkRule(draft.to === null || draft.to >= draft.from, ['to'], badTerm),
    });
    if (!checked.ok) return checked;
    return runReplayable<CouncilRepositories, CouncilMember, { readonly id: CouncilMember['id'] }, AppointRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'appointCouncilMember', input: draft },
      {
        work: async ({ councils, publish }) => {
          const council = await councils.findForUpdate(councilId);
          if (!council.ok) return council;
          const others = await councils.members(councilId);
          if (draft.role === 'CHAIR' && others.some((one) => one.role === 'CHAIR' && termsOverlap(one, draft)))
            return err(chairTaken());
          const at = clock.now();
          const member: CouncilMember = {
            id: newId(at),
            councilId,
            name: draft.name.trim(),
            role: draft.role,
            from: draft.from,
            to: draft.to,
          };
          await councils.addMember(member);
          const { regionCode } = council.value;
          const data = { councilId, regionCode, memberId: member.id, role: member.role, from: member.from };
          await publish(
            makeEvent(councilMemberAppointed, { id: newId(at), at, subject: councilId, data }, caller.causation),
          );
          return ok(member);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { councils }) => foundOf(await councils.findMember(id))?.member,
      },
    );
  };
}

const badName = { ru: 'Имя: от 1 до 200 знаков', en: 'Name: 1 to 200 characters' };
const badTerm: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Срок заканчивается раньше, чем начинается',
  en: 'The term ends before it begins',
};
