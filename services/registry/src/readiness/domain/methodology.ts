import type { InvalidInput, InputRule } from '@promtour/kernel/failure';
import { checkAll, checkDistinct, checkEach, checkRule, type Checked } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { ok, type Result } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';

/** Scored 0, 1 or 2. */
export type Criterion = { readonly code: string; readonly name: LocalizedText; readonly critical: boolean };
export type PreparationStage = { readonly code: string; readonly name: LocalizedText };

/** A published version of the guideline; immutable. */
export type Methodology = MethodologyDetails & { readonly version: number; readonly publishedAt: Date };

export type MethodologyDetails = {
  readonly title: LocalizedText;
  readonly criteria: readonly Criterion[];
  readonly stages: readonly PreparationStage[];
};

type Texts = Readonly<Record<string, string>>;

/** Unchecked input. */
export type MethodologyDraft = {
  readonly title: Texts;
  readonly criteria: readonly { readonly code: string; readonly name: Texts; readonly critical: boolean }[];
  readonly stages: readonly { readonly code: string; readonly name: Texts }[];
};

export function checkMethodology({
  title,
  criteria,
  stages,
}: MethodologyDraft): Result<MethodologyDetails, InvalidInput> {
  const critical = criteria.some((criterion) => criterion.critical);
  const checked = checkAll({
    title: checkLocalizedText(['title'], title, 300),
    criteria: checkNamed('criteria', criteria, 50),
    stages: checkNamed('stages', stages, 20),
    critical: checkRule(critical || criteria.length === 0, ['criteria'], noCriticalCriterion),
  });
  if (!checked.ok) return checked;
  return ok({ title: checked.value.title, criteria: checked.value.criteria, stages: checked.value.stages });
}

function checkNamed<Item extends { readonly code: string; readonly name: Texts }>(
  field: string,
  items: readonly Item[],
  most: number,
): Checked<readonly (Omit<Item, 'name'> & { readonly name: LocalizedText })[]> {
  const codes = items.map(({ code }) => code);
  const distinct = checkDistinct([field], codes, { min: 1, max: most }, listRule(most));
  if (!distinct.ok) return distinct;
  return checkEach(items, (item, index) => {
    const at = [field, String(index)];
    const checked = checkAll({
      code: checkRule(/^[A-Z][A-Z0-9_]{0,39}$/.test(item.code), [...at, 'code'], codeRule),
      name: checkLocalizedText([...at, 'name'], item.name, 300),
    });
    return checked.ok ? ok({ ...item, name: checked.value.name }) : checked;
  });
}

const listRule = (most: number) => ({
  ru: `От 1 до ${most}, каждый код один раз`,
  en: `1 to ${most}, each code once`,
});
const codeRule: InputRule = {
  code: 'MALFORMED',
  ru: 'Код: до 40 заглавных латинских букв, цифр и подчёркиваний',
  en: 'Code: up to 40 capital letters, digits and underscores',
};
const noCriticalCriterion: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Нужен хотя бы один критический критерий',
  en: 'At least one criterion must be critical',
};
