import type { Clock } from '@promtour/kernel/clock';
import { forbidden, invalidInput, type Forbidden, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isPlainText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import { isInspectorsStep, transition, type Excursion } from '../domain/excursion.ts';
import type { ExcursionStatus } from '../domain/status.ts';
import type { TransitionNotAllowed } from '../domain/failures.ts';
import { changeExcursion, type ChangeFailure, type ExpectedExcursion } from './change-excursion.ts';
import type { ExcursionUnitOfWork } from './ports.ts';

export type ExcursionStep = ExpectedExcursion & { readonly to: ExcursionStatus; readonly note: string | null };

export type TransitionExcursion = (
  step: ExcursionStep,
  caller: Caller,
) => Promise<Result<Excursion, InvalidInput | TransitionNotAllowed | ChangeFailure>>;

/** Takes a step of preparation, inspection or sale. Inspectors decide inspections; all other steps are the host's. */
export function createTransitionExcursion(unitOfWork: ExcursionUnitOfWork, clock: Clock): TransitionExcursion {
  return async (step, caller) => {
    const note = checkNote(step);
    if (!note.ok) return note;
    return changeExcursion<TransitionNotAllowed | Forbidden>(
      unitOfWork,
      clock,
      step,
      caller,
      (before, { excursions, now }) => {
        const allowed = isInspectorsStep(step.to)
          ? excursions.inspects(before.regionCode)
          : caller.viewer.scopes.has('catalogue:write');
        return allowed ? transition(before, step.to, note.value, now) : err(forbidden());
      },
    );
  };
}

function checkNote({ note, to }: ExcursionStep): Result<string | null, InvalidInput> {
  const text = note?.trim() ?? '';
  if (text === '') return to === 'RETURNED' ? err(invalidInput(['note'], missingNote)) : ok(null);
  return isPlainText(text, 2000) ? ok(text) : err(invalidInput(['note'], badNote));
}

const missingNote: InputRule = {
  code: 'REQUIRED',
  ru: 'Укажите, что нужно исправить',
  en: 'State what must be corrected',
};
const badNote: InputRule = {
  code: 'MALFORMED',
  ru: 'Примечание: до 2000 знаков без управляющих символов',
  en: 'Note: at most 2000 characters, no control characters',
};
