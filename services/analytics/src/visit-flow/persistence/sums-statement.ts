import type { VisitFilter } from '../application/ports.ts';
import type { Period } from '../../dimensions/domain/question.ts';
import type { PlaceDimension, Reach } from '../../dimensions/domain/reach.ts';

const columns: Readonly<Record<PlaceDimension, string>> = {
  REGION: 'region_code',
  ORGANIZATION: 'organization_id',
  EXCURSION: 'excursion_id',
};

/**
 * Sums of held sessions: a row for each key and period in which any was held.
 * @param schema of the generation to read
 * @param reach access scope of the viewer: sums exclude everything outside it, whatever the filter
 * @param periods in order and without gaps, at least one
 */
export function sumsStatement(
  schema: string,
  reach: Reach,
  periods: readonly Period[],
  filter: VisitFilter,
  by: PlaceDimension | undefined,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [periods.map(({ from }) => from), periods.at(-1)?.to];
  const condition = (column: string, type: string, values: readonly string[] | undefined): string =>
    values === undefined ? '' : `AND ${column} = ANY ($${parameters.push(values)}::${type}[])`;
  const conditions = [
    condition(columns.REGION, 'text', filter.regions),
    condition(columns.ORGANIZATION, 'uuid', filter.organizations),
    condition(columns.EXCURSION, 'uuid', filter.excursions),
    condition(columns.REGION, 'text', reach.kind === 'EVERYTHING' ? undefined : reach.regions),
    condition(columns.ORGANIZATION, 'uuid', reach.kind === 'ORGANIZATION' ? [reach.organization] : undefined),
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

/** The distinct places where sessions of some keys were scheduled; uses the indexes over all sessions. */
export function placesStatement(
  schema: string,
  dimension: Exclude<PlaceDimension, 'REGION'>,
  keys: readonly string[],
): { readonly sql: string; readonly parameters: unknown[] } {
  const column = columns[dimension];
  const sql = `
    SELECT DISTINCT ${column}::text AS key, organization_id::text AS organization, region_code AS region
    FROM "${schema}".session WHERE ${column} = ANY ($1::uuid[])`;
  return { sql, parameters: [keys] };
}
