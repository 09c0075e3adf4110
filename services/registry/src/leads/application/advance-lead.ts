import type { Clock } from '@promtour/kernel/clock';
import { notFound, type InvalidInput, type NotFound, type VersionConflict } from '@promtour/kernel/failure';
import { checkAll } from '@promtour/kernel/input-check';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import type { LeadStatusConflict } from '../domain/failures.ts';
import type { LeadStatus } from '../domain/lead-machine.ts';
import { advanceLead, type Lead } from '../domain/lead.ts';
import { advancedEvent } from './lead-events.ts';
import { checkValue, type ValueDraft } from './lead-value.ts';
import type { LeadUnitOfWork } from './ports.ts';

export type AdvanceLeadDraft = {
  readonly to: LeadStatus;
  readonly expectedVersion: number;
  readonly note: string | null;
  /** Null keeps the current value. */
  readonly value: ValueDraft | null;
};

export type AdvanceLead = (
  id: string,
  draft: AdvanceLeadDraft,
  caller: Caller,
) => Promise<Result<Lead, InvalidInput | NotFound | VersionConflict | LeadStatusConflict>>;

export function createAdvanceLead(unitOfWork: LeadUnitOfWork, clock: Clock): AdvanceLead {
  return async (text, { to, expectedVersion, note, value }, caller) => {
    const id = parseId<'CooperationLead'>(text);
    if (id === undefined) return err(notFound('CooperationLead', text));
    const checked = checkAll({
      note: checkPlainText(['note'], note, 1_000, badNote),
      value: value === null ? ok(undefined) : checkValue(value),
    });
    if (!checked.ok) return checked;

    return unitOfWork.run<Lead, NotFound | VersionConflict | LeadStatusConflict>(caller, async ({ leads, publish }) => {
      const found = await leads.findForUpdate(id);
      if (!found.ok) return found;
      const at = clock.now();
      const { subject, organizationId } = caller.viewer;
      const command = { to, expectedVersion, note, value: checked.value.value };
      const advanced = advanceLead(found.value, command, at, { subject, organizationId });
      if (!advanced.ok) return advanced;
      const { lead, transition } = advanced.value;
      await leads.update(lead, transition);
      await publish(advancedEvent(lead, found.value.status, at, caller.causation));
      return ok(lead);
    });
  };
}

const badNote = { ru: 'Заметка: от 1 до 1000 знаков', en: 'Note: 1 to 1000 characters' };
