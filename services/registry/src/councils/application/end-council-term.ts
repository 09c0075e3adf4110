import { councilTermEnded } from '@promtour/events/catalogue/council';
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
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { CouncilMember } from '../domain/council.ts';
import type { CouncilUnitOfWork } from './ports.ts';

export type EndCouncilTerm = (
  id: string,
  to: string,
  caller: Caller,
) => Promise<Result<CouncilMember, InvalidInput | NotFound | Forbidden>>;

/** Sets the last day of a term. Recorded meetings keep their quorum. */
export function createEndCouncilTerm(unitOfWork: CouncilUnitOfWork, clock: Clock): EndCouncilTerm {
  return async (text, to, caller) => {
    const id = parseId<'CouncilMember'>(text);
    if (id === undefined) return err(notFound('CouncilMember', text));
    return unitOfWork.run<CouncilMember, InvalidInput | NotFound | Forbidden>(caller, async ({ councils, publish }) => {
      const found = await councils.findMember(id);
      if (!found.ok) return found;
      const { member, council } = found.value;
      if (to < member.from)
        return err(
          invalidInput(['to'], {
            code: 'INCONSISTENT',
            ru: 'Срок заканчивается раньше, чем начинается',
            en: 'The term ends before it begins',
          }),
        );
      if (member.to === to) return ok(member);
      // An extension must pass the checks of an appointment.
      if (member.to !== null && to > member.to) return err(invalidInput(['to'], longer));
      const ended = { ...member, to };
      await councils.endTerm(ended);
      const at = clock.now();
      const data = { councilId: council.id, regionCode: council.regionCode, memberId: id, to };
      await publish(makeEvent(councilTermEnded, { id: newId(at), at, subject: council.id, data }, caller.causation));
      return ok(ended);
    });
  };
}

const longer: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Срок уже заканчивается раньше. Чтобы продлить его, назначьте члена совета снова',
  en: 'The term already ends earlier. To extend it, appoint the member again',
};
