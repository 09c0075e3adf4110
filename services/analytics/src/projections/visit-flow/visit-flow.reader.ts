import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/messaging/sql';
import type { DataSource } from 'typeorm';
import type { VisitFlowReader, VisitSumsRow } from '../../application/ports.ts';
import { sumsStatement } from './sums-statement.ts';
import { visitFlow } from './visit-flow.projection.ts';

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
        const { sql, parameters } = sumsStatement(await activeSchema(tx, visitFlow.name), periods, filter, by);
        return (await rowsOf<Row>(tx, sql, parameters)).map(sumsOf);
      }),
  };
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
