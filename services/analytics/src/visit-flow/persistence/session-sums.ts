import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { Dimension } from '../../dimensions/domain/question.ts';
import type { Places } from '../../dimensions/application/ports.ts';
import type { Place } from '../../dimensions/domain/reach.ts';
import { placesStatement } from './sums-statement.ts';
import { visitFlow } from './visit-flow.projection.ts';

const columns: Readonly<Partial<Record<Dimension, string>>> = {
  REGION: 'region_code',
  ORGANIZATION: 'organization_id',
  EXCURSION: 'excursion_id',
};

/** Sums of held sessions by what their events say of them. */
export function createSessionSums(dataSource: DataSource): SumsSource {
  return {
    name: 'visits',
    dimensions: Object.keys(columns) as Dimension[],
    sums: (reach, { periods, filter, by }) =>
      dataSource.transaction(async (tx) => {
        const parameters: unknown[] = [periods.map(({ from }) => from), periods.at(-1)?.to];
        const condition = (dimension: Dimension, values: readonly string[] | undefined): string =>
          values === undefined ? '' : `AND ${columns[dimension] ?? 'NULL'}::text = ANY ($${parameters.push(values)})`;
        const conditions = (Object.keys(filter) as Dimension[]).map((dimension) =>
          condition(dimension, filter[dimension]),
        );
        if (reach.kind !== 'EVERYTHING') conditions.push(condition('REGION', reach.regions));
        if (reach.kind === 'ORGANIZATION') conditions.push(condition('ORGANIZATION', [reach.organization]));
        const keys = by.map((dimension) => `${columns[dimension] ?? 'NULL'}::text`).join(', ');
        const schema = await activeSchema(tx, visitFlow.name);
        const rows = await rowsOf<{ period: number; keys: string[] } & Record<string, string>>(
          tx,
          `SELECT width_bucket(local_date, $1::date[]) - 1 AS period, ARRAY[${keys}]::text[] AS keys,
             count(*) AS sessions, sum(attended) AS attended, sum(attended) AS "confirmedBase", sum(capacity) AS capacity, sum(confirmed) AS confirmed
           FROM "${schema}".session
           WHERE redeemed > 0 AND local_date BETWEEN ($1::date[])[1] AND $2::date ${conditions.join(' ')}
           GROUP BY 1, 2`,
          parameters,
        );
        return rows.map(({ period, keys: values, ...sums }) => ({
          period,
          keys: values,
          sums: Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, Number(value)])),
          withheld: false,
        }));
      }),
  };
}

/** The places where sessions were scheduled. */
export function createSessionPlaces(dataSource: DataSource): Places {
  return {
    placesOf: (dimension, keys) =>
      dataSource.transaction(async (tx) => {
        if (dimension === 'SITE') return new Map();
        const { sql, parameters } = placesStatement(await activeSchema(tx, visitFlow.name), dimension, keys);
        return Map.groupBy(await rowsOf<Place & { key: string }>(tx, sql, parameters), ({ key }) => key);
      }),
  };
}
