import { invalidInputOf, type InputRule, type InvalidInput } from '@promtour/kernel/failure';

/**
 * A fault for each of these fields that is null. In an input that updates a record, an omitted field keeps its value and null clears an
 * optional one: a field that every record has cannot be cleared.
 */
export function refuseNulls<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
): InvalidInput | undefined {
  const nulls = fields.filter((field) => input[field] === null);
  if (nulls.length === 0) return undefined;
  const { code, ...message } = cannotBeCleared;
  return invalidInputOf(nulls.map((field) => ({ path: [field], code, message })));
}

const cannotBeCleared: InputRule = {
  code: 'REQUIRED',
  ru: 'Значение обязательно: не указывайте поле, чтобы оставить прежнее',
  en: 'A value is required: omit the field to keep the current one',
};
