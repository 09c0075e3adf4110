import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { localizedText, type LocalizedText } from '@promtour/kernel/localized-text';
import { err, ok, type Result } from '@promtour/kernel/result';
import { invalidText } from '@promtour/kernel/text-rules';

/** Something that is scored 0, 1 or 2. */
export type Criterion = { readonly code: string; readonly name: LocalizedText; readonly critical: boolean };
export type PreparationStage = { readonly code: string; readonly name: LocalizedText };

/** A published version of the guideline; it never changes. */
export type Methodology = MethodologyDetails & { readonly version: number; readonly publishedAt: Date };

export type MethodologyDetails = {
  readonly title: LocalizedText;
  readonly criteria: readonly Criterion[];
  readonly stages: readonly PreparationStage[];
};

type Texts = Readonly<Record<string, string>>;

/** What a client says about a version, not yet checked. */
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
  const checkedTitle = localizedText(title, 300);
  if (!checkedTitle.ok) return err(invalidText(['title'], checkedTitle.error));
  const checkedCriteria = checkNamed('criteria', criteria, 50);
  if (!checkedCriteria.ok) return checkedCriteria;
  if (!criteria.some(({ critical }) => critical)) return err(invalidInput(['criteria'], nothingCritical));
  const checkedStages = checkNamed('stages', stages, 20);
  if (!checkedStages.ok) return checkedStages;
  return ok({ title: checkedTitle.value, criteria: checkedCriteria.value, stages: checkedStages.value });
}

function checkNamed<Item extends { readonly code: string; readonly name: Texts }>(
  field: string,
  items: readonly Item[],
  most: number,
): Result<(Omit<Item, 'name'> & { readonly name: LocalizedText })[], InvalidInput> {
  const codes = new Set(items.map(({ code }) => code));
  if (items.length < 1 || items.length > most || codes.size !== items.length)
    return err(invalidInput([field], listRule(most)));
  const checked = [];
  for (const [index, item] of items.entries()) {
    const at = [field, String(index)];
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(item.code)) return err(invalidInput([...at, 'code'], codeRule));
    const name = localizedText(item.name, 300);
    if (!name.ok) return err(invalidText([...at, 'name'], name.error));
    checked.push({ ...item, name: name.value });
  }
  return ok(checked);
}

const listRule = (most: number) => ({
  ru: `От 1 до ${most}, каждый код один раз`,
  en: `1 to ${most}, each code once`,
});
const codeRule = {
  ru: 'Код: до 40 заглавных латинских букв, цифр и подчёркиваний',
  en: 'Code: up to 40 capital letters, digits and underscores',
};
const nothingCritical = { ru: 'Хотя бы один критерий — критический', en: 'At least one criterion is critical' };
