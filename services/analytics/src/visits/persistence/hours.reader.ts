import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Filter, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { HourSource, HourSums } from '../application/ports.ts';
import { levels } from '../domain/disclosure.ts';
import { conditionsOnVisits, industryJoins } from './sums-statement.ts';
import { visits } from './visits.projection.ts';

/** Reads the serving generation of the projection. */
export function createHourSource(dataSource: DataSource): HourSource {
  return {
    hours: (viewer, period, filter) =>
      dataSource.transaction(async (tx) => {
        const schemas = {
          visits: await activeSchema(tx, visits.name),
          dimensions: filter.INDUSTRY === undefined ? '' : await activeSchema(tx, 'dimensions'),
        };
        const { sql, parameters } = hoursStatement(schemas, viewer, period, filter);
        return rowsOf<HourSums>(tx, sql, parameters);
      }),
  };
}

/** @param filter by what sessions have: by details of visits, it would divide what is disclosed together */
export function hoursStatement(
  schemas: { readonly visits: string; readonly dimensions: string },
  reach: Reach,
  period: Period,
  filter: Filter,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [period.from, period.to];
  const conditions = [
    'fact.local_date BETWEEN $1::date AND $2::date',
    'fact.hour IS NOT NULL',
    'NOT fact.online',
    `fact.level <= ${reach.kind === 'ORGANIZATION' ? levels.HIDDEN : levels.HOUR}`,
    ...conditionsOnVisits(reach, filter, (value, type) => `$${parameters.push(value)}::${type}`),
  ];
  const sql = `
    SELECT extract(isodow FROM fact.local_date)::int AS weekday, fact.hour::int AS hour,
      sum(fact.sessions)::int AS sessions, sum(fact.capacity)::int AS capacity, sum(fact.attended)::int AS attended
    FROM "${schemas.visits}".visit AS fact ${filter.INDUSTRY === undefined ? '' : industryJoins(schemas)}
    WHERE ${conditions.join(' AND ')}
    GROUP BY 1, 2`;
  return { sql, parameters };
}
