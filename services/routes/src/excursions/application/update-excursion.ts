import type { Clock } from '@promtour/kernel/clock';
import type { InvalidInput } from '@promtour/kernel/failure';
import { err, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { checkAgeLimit } from '../domain/age-rule.ts';
import { checkContent, type ContentDraft } from '../domain/content.ts';
import { currentContent, updateContent, type Excursion } from '../domain/excursion.ts';
import type { TransitionNotAllowed } from '../domain/failures.ts';
import { changeExcursion, type ChangeFailure, type ExpectedExcursion } from './change-excursion.ts';
import type { ExcursionUnitOfWork } from './ports.ts';

export type UpdateExcursion = (
  expected: ExpectedExcursion,
  changes: Partial<ContentDraft>,
  caller: Caller,
) => Promise<Result<Excursion, InvalidInput | TransitionNotAllowed | ChangeFailure>>;

/** Replaces parts of the content. Invariant 2 decides whether a published excursion offers the change at once. */
export function createUpdateExcursion(unitOfWork: ExcursionUnitOfWork, clock: Clock): UpdateExcursion {
  return (expected, changes, caller) =>
    changeExcursion<InvalidInput | TransitionNotAllowed>(
      unitOfWork,
      clock,
      expected,
      caller,
      (before, { organization, now }) => {
        const content = checkContent({ ...currentContent(before), ...changes });
        if (!content.ok) return content;
        const tooLow = checkAgeLimit(content.value.admission.ageLimit, organization?.okved ?? []);
        return tooLow === undefined ? updateContent(before, content.value, now) : err(tooLow);
      },
    );
}
