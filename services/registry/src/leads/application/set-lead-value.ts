import type { Clock } from '@promtour/kernel/clock';
import { notFound, type InvalidInput, type NotFound, type VersionConflict } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { setLeadValue, type Lead } from '../domain/lead.ts';
import { valuedEvent } from './lead-events.ts';
import { checkValue, type ValueDraft } from './lead-value.ts';
import type { LeadUnitOfWork } from './ports.ts';

export type SetLeadValue = (
  id: string,
  value: ValueDraft | null,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Lead, InvalidInput | NotFound | VersionConflict>>;

export function createSetLeadValue(unitOfWork: LeadUnitOfWork, clock: Clock): SetLeadValue {
  return async (text, draft, expectedVersion, caller) => {
    const id = parseId<'CooperationLead'>(text);
    if (id === undefined) return err(notFound('CooperationLead', text));
    const value = draft === null ? ok(null) : checkValue(draft);
    if (!value.ok) return value;

    return unitOfWork.run<Lead, NotFound | VersionConflict>(caller, async ({ leads, publish }) => {
      const found = await leads.findForUpdate(id);
      if (!found.ok) return found;
      const at = clock.now();
      const valued = setLeadValue(found.value, value.value, expectedVersion, at);
      if (!valued.ok) return valued;
      await leads.update(valued.value);
      await publish(valuedEvent(valued.value, at, caller.causation));
      return valued;
    });
  };
}
