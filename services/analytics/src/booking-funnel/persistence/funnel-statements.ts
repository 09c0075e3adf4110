import type { Dimension } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { FunnelDimension, FunnelQuestion } from '../application/ports.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import { levels, type Level } from '../domain/disclosure.ts';

const columns: Readonly<Record<FunnelDimension, readonly [name: string, type: string]>> = {
  REGION: ['region_code', 'text'],
  ORGANIZATION: ['organization_id', 'uuid'],
  SITE: ['site_id', 'uuid'],
  EXCURSION: ['excursion_id', 'uuid'],
  ROUTE: ['route_id', 'uuid'],
  SEGMENT: ['segment', 'text'],
  PURPOSE: ['purpose', 'text'],
  CHANNEL: ['channel', 'text'],
  ORIGIN_REGION: ['origin_region', 'text'],
};

export type Statement = { readonly sql: string; readonly parameters: unknown[] };

/**
 * Items and seats by keys, outcome and whether hosts had to accept them.
 * @param level undefined: all items
 */
export function countsStatement(
  schema: string,
  reach: Reach,
  question: FunnelQuestion,
  level: Level | undefined,
): Statement {
  const { condition, parameters } = conditionsOf(reach, question);
  const keys = keysOf(question.by);
  const groups = [...keys, 'outcome', 'requested'].join(', ');
  const items = `
    SELECT ${[...Object.values(columns).map(([name]) => name), 'outcome', 'seats'].join(', ')}, held_date,
      requested_at IS NOT NULL AS requested
    FROM "${schema}".booked_item WHERE ${condition}`;
  if (level === undefined || level === 'BOOKING')
    return {
      sql: `
        SELECT ${keysColumn(keys)}, outcome, requested, count(*)::int AS bookings, sum(seats)::int AS seats
        FROM (${items}) AS item ${level === undefined ? '' : `WHERE seats >= ${minPeople}`} GROUP BY ${groups}`,
      parameters,
    };
  return {
    sql: `
      WITH item AS (${items}), cell AS (
        SELECT date_trunc('month', held_date) AS month, region_code, organization_id, outcome, requested,
          count(*) FILTER (WHERE seats >= ${minPeople}) AS bookings,
          coalesce(sum(seats) FILTER (WHERE seats >= ${minPeople}), 0) AS seats,
          count(*) FILTER (WHERE seats < ${minPeople}) AS small_bookings,
          coalesce(sum(seats) FILTER (WHERE seats < ${minPeople}), 0) AS small_seats
        FROM item GROUP BY month, region_code, organization_id, outcome, requested
      ), of_region AS (
        SELECT *, sum(small_seats) FILTER (WHERE small_seats < ${minPeople})
          OVER (PARTITION BY month, region_code, outcome, requested) AS region_seats
        FROM cell
      ), of_month AS (
        SELECT *, sum(small_seats) FILTER (WHERE small_seats < ${minPeople} AND region_seats < ${minPeople})
          OVER (PARTITION BY month, outcome, requested) AS month_seats
        FROM of_region
      ), shown AS (
        SELECT *, ${levels.indexOf(level)} >= CASE
          WHEN small_seats >= ${minPeople} THEN ${levels.indexOf('HOST_AND_MONTH')}
          WHEN region_seats >= ${minPeople} THEN ${levels.indexOf('REGION_AND_MONTH')}
          WHEN month_seats >= ${minPeople} THEN ${levels.indexOf('MONTH')}
          ELSE ${levels.length} END AS with_small
        FROM of_month
      )
      SELECT ${keysColumn(keys)}, outcome, requested,
        sum(bookings + CASE WHEN with_small THEN small_bookings ELSE 0 END)::int AS bookings,
        sum(seats + CASE WHEN with_small THEN small_seats ELSE 0 END)::int AS seats
      FROM shown GROUP BY ${groups}
      HAVING sum(bookings + CASE WHEN with_small THEN small_bookings ELSE 0 END) > 0`,
    parameters,
  };
}

const leadTimes = {
  holdToConfirmation: 'extract(epoch FROM confirmed_at - held_at)',
  requestToAnswer: 'extract(epoch FROM answered_at - requested_at)',
  confirmationToVisit: `CASE WHEN outcome = 'ATTENDED' THEN extract(epoch FROM starts_at - confirmed_at) END`,
};

/** Exact medians and 90th percentiles of the lead times, in seconds, by keys and of the whole. */
export function leadTimesStatement(schema: string, reach: Reach, question: FunnelQuestion): Statement {
  const { condition, parameters } = conditionsOf(reach, question);
  const keys = keysOf(question.by);
  const percentiles = Object.keys(leadTimes).map(
    (name) =>
      `count("${name}")::int AS "${name}", percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY "${name}") AS "${name}Of"`,
  );
  const steps = Object.entries(leadTimes).map(([name, seconds]) => `(${seconds})::float8 AS "${name}"`);
  const [first] = keys;
  const sql = `
    SELECT ${keysColumn(keys)}, ${first === undefined ? 'true' : `grouping(${first}) = 1`} AS whole, ${percentiles.join(', ')}
    FROM (SELECT ${[...keys, ...steps].join(', ')} FROM "${schema}".booked_item WHERE ${condition}) AS item
    GROUP BY GROUPING SETS (${first === undefined ? '' : `(${keys.join(', ')}), `}())`;
  return { sql, parameters };
}

function keysOf(by: readonly Dimension[]): readonly string[] {
  return by.map((dimension) => columns[dimension as FunnelDimension][0]);
}

function keysColumn(keys: readonly string[]): string {
  return `ARRAY[${keys.map((key) => `${key}::text`).join(', ')}]::text[] AS keys`;
}

function conditionsOf(
  reach: Reach,
  { period, filter }: FunnelQuestion,
): { readonly condition: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [period.from, period.to];
  const among = ([name, type]: readonly [string, string], values: readonly string[]): string =>
    `${name} = ANY ($${parameters.push(values)}::${type}[])`;
  const conditions = [
    'held_date BETWEEN $1 AND $2',
    ...Object.entries(filter).map(([dimension, values]) => among(columns[dimension as FunnelDimension], values)),
    ...(reach.kind === 'EVERYTHING' || reach.regions === undefined ? [] : [among(columns.REGION, reach.regions)]),
    ...(reach.kind === 'ORGANIZATION' ? [among(columns.ORGANIZATION, [reach.organization])] : []),
  ];
  return { condition: conditions.join(' AND '), parameters };
}
