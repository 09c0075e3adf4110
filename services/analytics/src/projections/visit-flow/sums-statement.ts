import type { Dimension, VisitFilter } from '../../application/ports.ts';
import type { Period } from '../../domain/calendar.ts';

const columns: Readonly<Record<Dimension, string>> = {
  REGION: 'region_code',
  ORGANIZATION: 'organization_id',
  EXCURSION: 'excursion_id',
};

/**
 * What held sessions add up to, a row for each key and period in which any was held.
 * @param schema of the generation to read
 * @param periods in order and without gaps, at least one
 */
export function sumsStatement(
  schema: string,
  periods: readonly Period[],
  filter: VisitFilter,
  by: Dimension | undefined,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [periods.map(({ from }) => from), periods.at(-1)?.to];
  const condition = (column: string, type: string, values: readonly string[] | undefined): string =>
    values === undefined ? '' : `AND ${column} = ANY ($${parameters.push(values)}::${type}[])`;
  const conditions = [
    condition(columns.REGION, 'text', filter.regions),
    condition(columns.ORGANIZATION, 'uuid', filter.organizations),
    condition(columns.EXCURSION, 'uuid', filter.excursions),
  ];
  // Which period a date is in follows from the periods' first dates: SQL knows nothing of weeks and months.
  const sql = `
    SELECT ${by === undefined ? 'NULL' : `${columns[by]}::text`} AS key,
      width_bucket(local_date, $1::date[]) - 1 AS period,
      count(*) AS groups, sum(attended) AS attended, sum(capacity) AS capacity, sum(confirmed) AS confirmed
    FROM "${schema}".session
    WHERE redeemed > 0 AND local_date BETWEEN ($1::date[])[1] AND $2::date ${conditions.join(' ')}
    GROUP BY 1, 2`;
  return { sql, parameters };
}
