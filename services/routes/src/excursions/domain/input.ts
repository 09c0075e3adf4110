import { invalidInputOf } from '@promtour/kernel/failure';
import type { Checked } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { err } from '@promtour/kernel/result';

/** A value before it is checked: texts need not have Russian yet. */
export type Draft<Value> = Value extends LocalizedText
  ? Readonly<Record<string, string>>
  : Value extends readonly (infer Item)[]
    ? readonly Draft<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Draft<Value[Name]> }
      : Value;

/** Moves the faults of a part below its place in the whole. */
export function prefixed<Value>(path: readonly string[], checked: Checked<Value>): Checked<Value> {
  if (checked.ok) return checked;
  return err(invalidInputOf(checked.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))));
}

export function isWhole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
