import type { Sums, SumsRow } from '../../dimensions/domain/question.ts';

/**
 * What the totals of the periods contain beyond the rows of all keys: a row without keys for each period that has any.
 * @param dimensions by which the rows are grouped
 */
export function withheldRows<S extends Sums>(
  rows: readonly SumsRow<S>[],
  totals: readonly SumsRow<S>[],
  dimensions: number,
): SumsRow<S>[] {
  const byPeriod = Map.groupBy(rows, ({ period }) => period);
  return totals.flatMap(({ period, sums: total }) => {
    const rest = Object.fromEntries(
      Object.entries(total).map(([name, sum]) => [
        name,
        (byPeriod.get(period) ?? []).reduce((left, { sums }) => left - (sums[name] ?? 0), sum),
      ]),
    ) as S;
    if (Object.values(rest).every((sum) => sum === 0)) return [];
    return [{ period, keys: Array.from({ length: dimensions }, () => null), sums: rest, withheld: true }];
  });
}
