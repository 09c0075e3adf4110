import type { Period } from './question.ts';

/** Why an answer includes less than there is. */
export type GapReason = 'SMALL_GROUPS' | 'PART_OF_MONTH';

/** Something that the total of an answer does not include. */
export type PeriodGap = {
  readonly reason: GapReason;
  /** The period asked for, or the month that it has a part of. */
  readonly period: Period;
};

/** Two parts of a month, which are read by days: what they lack of the month is known of none of its days. */
export function halvesOf({ from, to }: Period): readonly [Period, Period] {
  const month = from.slice(0, 7);
  return [
    { from, to: `${month}-15` },
    { from: `${month}-16`, to },
  ];
}
