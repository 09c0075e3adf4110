import type { Dimension } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { FunnelQuestion, funnelDimensions } from '../application/ports.ts';

type FunnelDimension = (typeof funnelDimensions)[number];

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

/** Items and seats by keys, outcome and whether they had to be accepted. */
export function countsStatement(schema: string, reach: Reach, question: FunnelQuestion): Statement {
  const { condition, parameters } = conditionsOf(reach, question);
  const keys = keysOf(question.by);
  const sql = `
    SELECT ${keysColumn(keys)}, outcome, requested_at IS NOT NULL AS requested,
      count(*)::int AS bookings, sum(seats)::int AS seats
    FROM "${schema}".booked_item WHERE ${condition}
    GROUP BY ${[...keys, 'outcome', 'requested_at IS NOT NULL'].join(', ')}`;
  return { sql, parameters };
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
      `count(${name})::int AS "${name}", percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${name}) AS "${name}Of"`,
  );
  const steps = Object.entries(leadTimes).map(([name, seconds]) => `(${seconds})::float8 AS ${name}`);
  const sql = `
    SELECT ${keysColumn(keys)}, ${keys.length === 0 ? 'true' : `grouping(${keys[0] ?? ''}) = 1`} AS whole,
      ${percentiles.join(', ')}
    FROM (SELECT ${[...keys, ...steps].join(', ')} FROM "${schema}".booked_item WHERE ${condition}) AS item
    GROUP BY GROUPING SETS (${keys.length === 0 ? '' : `(${keys.join(', ')}), `}())`;
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
