import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { attributesSchema, districtSql } from '../../shared/persistence/dimension-tables.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import type { CohortCells, CohortDimension, CohortQuestion, CohortReader } from '../application/ports.ts';
import { periodOf, type CohortGrain } from '../domain/cohort-cells.ts';
import type { CohortCell } from '../domain/cohorts.ts';
import { cohorts } from './cohorts.projection.ts';

const columns: Readonly<Record<CohortDimension, readonly [name: string, type: string]>> = {
  REGION: ['visit.region_code', 'text'],
  DISTRICT: [districtSql('visit.region_code'), 'text'],
  ORGANIZATION: ['visit.organization_id', 'uuid'],
  SITE: ['visit.site_id', 'uuid'],
  EXCURSION: ['visit.excursion_id', 'uuid'],
  INDUSTRY: ['coalesce(excursion.industry, host.industry)', 'text'],
  PURPOSE: ['visit.purpose', 'text'],
  SEGMENT: ['visit.segment', 'text'],
  ORIGIN_REGION: ['visit.origin_region', 'text'],
};

/** Reads the serving generation of the projection. */
export function createCohortReader(dataSource: DataSource): CohortReader {
  return {
    cohorts: (viewer, question) =>
      dataSource.transaction(async (tx) => {
        const schema = await activeSchema(tx, cohorts.name);
        const scope = scopeOf(viewer, question);
        if (scope !== undefined) return readCells(tx, schema, scope, question);
        const attributes = question.filter.INDUSTRY === undefined ? '' : await attributesSchema(tx);
        const { sql, parameters } = cohortsStatement({ cohorts: schema, attributes }, viewer, question);
        const rows = await rowsOf<CohortCell>(tx, sql, parameters);
        return {
          cells: rows.filter(({ period }) => period >= 0),
          returned: new Map(rows.filter(({ period }) => period < 0).map((row) => [row.cohort, row.organizations])),
        };
      }),
  };
}

/** The scope of the cells that answer a question: of the country, one district or one region, in whole periods; else undefined. */
function scopeOf(reach: Reach, { periods, filter, grain }: CohortQuestion): string | undefined {
  if (reach.kind === 'ORGANIZATION' || !areWhole(periods, grain)) return undefined;
  const { REGION: named, DISTRICT: districts, ...others } = filter;
  if (Object.keys(others).length > 0) return undefined;
  const reached = reach.kind === 'REGIONS' ? reach.regions : undefined;
  const regions = named === undefined ? reached : named.filter((code) => reached?.includes(code) !== false);
  if (districts === undefined) return regions === undefined ? '' : regions.length === 1 ? regions[0] : undefined;
  return regions === undefined && districts.length === 1 ? districts[0] : undefined;
}

function areWhole(periods: readonly Period[], grain: CohortGrain): boolean {
  const [first, last] = [periods[0]?.from, periods.at(-1)?.to];
  if (first === undefined || last === undefined) return false;
  const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  return [first, next].every((date) => date.endsWith('-01') && periodOf(date, grain) === date);
}

async function readCells(
  tx: SqlExecutor,
  schema: string,
  scope: string,
  { periods, grain }: CohortQuestion,
): Promise<CohortCells> {
  const rows = await rowsOf<{ cohort: string; period: string; organizations: number; returned: number }>(
    tx,
    `SELECT cohort::text, period::text, organizations, returned FROM "${schema}".cell
     WHERE scope = $1 AND grain = $2 AND cohort BETWEEN $3::date AND $4::date AND period <= $4::date`,
    [scope, grain, periods[0]?.from, periods.at(-1)?.to],
  );
  const index = new Map(periods.map(({ from }, nth) => [from, nth]));
  const returned = new Map<number, number>();
  const cells = rows.map((row) => {
    const [cohort, period] = [index.get(row.cohort) ?? NaN, index.get(row.period) ?? NaN];
    returned.set(cohort, (returned.get(cohort) ?? 0) + row.returned);
    return { cohort, period, organizations: row.organizations };
  });
  return { cells, returned };
}

/** A row for each cohort and period, and one with the period −1 for those of a cohort that came again. */
export function cohortsStatement(
  schemas: { readonly cohorts: string; readonly attributes: string },
  reach: Reach,
  { periods, filter }: CohortQuestion,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [periods.map(({ from }) => from), periods.at(-1)?.to];
  const among = ([name, type]: readonly [string, string], values: readonly string[]): string =>
    `AND ${name} = ANY ($${parameters.push(values)}::${type}[])`;
  const conditions = [
    ...Object.entries(filter).map(([dimension, values]) => among(columns[dimension as CohortDimension], values)),
    ...(reach.kind === 'EVERYTHING' || reach.regions === undefined ? [] : [among(columns.REGION, reach.regions)]),
    ...(reach.kind === 'ORGANIZATION' ? [among(columns.ORGANIZATION, [reach.organization])] : []),
  ];
  const industries =
    filter.INDUSTRY === undefined
      ? ''
      : `LEFT JOIN "${schemas.attributes}".excursion ON excursion.excursion_id = visit.excursion_id
         LEFT JOIN "${schemas.attributes}".organization AS host ON host.organization_id = visit.organization_id`;
  // Others than the host do not learn that a smaller group came.
  const people = reach.kind === 'ORGANIZATION' ? 1 : minPeople;
  const sql = `
    WITH visited AS (
      SELECT DISTINCT visitor_id, width_bucket(local_date, $1::date[]) - 1 AS period
      FROM "${schemas.cohorts}".visit ${industries}
      WHERE local_date <= $2::date AND attended >= ${people} ${conditions.join(' ')}
    ), member AS (
      SELECT visitor_id, period, min(period) OVER (PARTITION BY visitor_id) AS cohort FROM visited
    )
    SELECT cohort, period, count(*)::int AS organizations FROM member WHERE cohort >= 0 GROUP BY cohort, period
    UNION ALL
    SELECT cohort, -1, count(DISTINCT visitor_id)::int FROM member WHERE cohort >= 0 AND period > cohort GROUP BY cohort`;
  return { sql, parameters };
}
