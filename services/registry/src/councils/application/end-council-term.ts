import { councilTermEnded } from '@promtour/events/catalogue/council';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { CouncilMember } from '../domain/council.ts';
import type { CouncilUnitOfWork } from './ports.ts';

export type EndCouncilTerm = (
  member: string,
  on: string,
  caller: Caller,
) => Promise<Result<CouncilMember, InvalidInput | NotFound | Forbidden>>;

/** Sets the last day of a term. Meetings that were held keep their quorum: it was recorded with them. */
export function createEndCouncilTerm(unitOfWork: CouncilUnitOfWork, clock: Clock): EndCouncilTerm {
  return async (text, on, caller) => {
    const id = parseId<'CouncilMember'>(text);
    if (id === undefined) return err(notFound('CouncilMember', text));
    return unitOfWork.run<CouncilMember, InvalidInput | NotFound | Forbidden>(caller, async ({ councils, publish }) => {
      const found = await councils.findMember(id);
      if (!found.ok) return found;
      const { member, council } = found.value;
      if (on < member.from)
        return err(
          invalidInput(['on'], { ru: 'Срок кончается раньше, чем начался', en: 'The term ends before it begins' }),
        );
      if (member.to === on) return ok(member);
      // Longer is another term: an appointment looks whether the council has a chair in those days.
      if (member.to !== null && on > member.to) return err(invalidInput(['on'], longer));
      const ended = { ...member, to: on };
      await councils.endTerm(ended);
      const at = clock.now();
      const data = { councilId: council.id, regionCode: council.regionCode, memberId: id, to: on };
      await publish(makeEvent(councilTermEnded, { id: newId(at), at, subject: council.id, data }, caller.causation));
      return ok(ended);
    });
  };
}

const longer = {
  ru: 'Срок кончается раньше: продление — новое назначение',
  en: 'The term ends before that: to go on is another appointment',
};
