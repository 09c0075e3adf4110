import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/messaging/sql';
import type { DataSource } from 'typeorm';
import type { Dimension, VisitFilter, VisitFlowReader, VisitSumsRow } from '../../application/ports.ts';
import type { Period } from '../../domain/calendar.ts';
import { visitFlow } from './visit-flow.projection.ts';

const columns: Readonly<Record<Dimension, string>> = {
  REGION: 'region_code',
  ORGANIZATION: 'organization_id',
  EXCURSION: 'excursion_id',
};

/** PostgreSQL's sums of bigint are numeric, which the driver hands over as text. */
type Row = {
  readonly key: string | null;
  readonly period: number;
  readonly groups: string;
  readonly attended: string;
  readonly capacity: string;
  readonly confirmed: string;
};

/** Reads the generation of the projection that serves now. */
export function createVisitFlowReader(dataSource: DataSource, asOf: () => Promise<Date | undefined>): VisitFlowReader {
  return {
    asOf,
    sums: (periods, filter, by) =>
      dataSource.transaction(async (tx) => {
        const { sql, parameters } = statement(await activeSchema(tx, visitFlow.name), periods, filter, by);
        return (await rowsOf<Row>(tx, sql, parameters)).map(sumsOf);
      }),
  };
}

function statement(
  schema: string,
  periods: readonly Period[],
  filter: VisitFilter,
  by: Dimension | undefined,
): { sql: string; parameters: unknown[] } {
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

function sumsOf({ key, period, groups, attended, capacity, confirmed }: Row): VisitSumsRow {
  return {
    key,
    period,
    groups: Number(groups),
    attended: Number(attended),
    capacity: Number(capacity),
    confirmed: Number(confirmed),
  };
}
