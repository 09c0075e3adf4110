/** A row of a sums statement: PostgreSQL's counts and sums are bigint or numeric, which the driver hands over as text. */
export type SumsRecord = {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly [sum: string]: unknown;
};

/** The row as an answer; the names are those of the sums that the statement selects. */
export function attributedRow<S>({ period, keys, ...sums }: SumsRecord): {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly sums: S;
  readonly withheld: false;
} {
  const numbers = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum)]));
  return { period, keys, sums: numbers as S, withheld: false };
}
