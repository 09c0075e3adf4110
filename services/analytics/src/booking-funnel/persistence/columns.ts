import { sumNames, type SumName } from '../domain/funnel.ts';
import { steps } from '../domain/lead-time.ts';

export function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns of the sums, in snake case. */
export const sumColumns: readonly { readonly name: SumName; readonly column: string }[] = sumNames.map((name) => ({
  name,
  column: columnOf(name),
}));

/** Columns of an item's rounded lead times, in minutes. */
export const stepColumns = steps.map((step) => ({ step, column: columnOf(step) }));

/** No organization, in keys, which take no null. */
export const nil = '00000000-0000-0000-0000-000000000000';
