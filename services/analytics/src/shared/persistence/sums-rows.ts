/** A row of a sums statement: PostgreSQL's counts and sums are bigint or numeric, which the driver hands over as text. */
export type SumsRecord = {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly [sum: string]: unknown;
};

/** The row as an answer, with these sums. */
export function attributedRow<Name extends string>({ period, keys, ...sums }: SumsRecord, names: readonly Name[]) {
  const numbers = Object.fromEntries(names.map((name) => [name, Number(sums[name])])) as Record<Name, number>;
  return { period, keys, sums: numbers, withheld: false };
}
