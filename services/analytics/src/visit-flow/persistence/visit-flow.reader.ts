import type { Viewer } from '@promtour/access/viewer';
import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Applied, VisitFlowReader, VisitSumsRow } from '../application/ports.ts';
import { reachOf } from '../../dimensions/application/who-may-read-figures.policy.ts';
import type { Place } from '../../dimensions/domain/reach.ts';
import { placesStatement, sumsStatement } from './sums-statement.ts';
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

/** Reads the serving generation of the projection on behalf of one viewer. */
export function createVisitFlowReader(
  dataSource: DataSource,
  viewer: Viewer,
  applied: () => Promise<Applied>,
): VisitFlowReader {
  const reach = reachOf(viewer);
  return {
    applied,
    sums: (periods, filter, by) =>
      dataSource.transaction(async (tx) => {
        const { sql, parameters } = sumsStatement(await activeSchema(tx, visitFlow.name), reach, periods, filter, by);
        return (await rowsOf<Row>(tx, sql, parameters)).map(sumsOf);
      }),
    places: (dimension, keys) =>
      dataSource.transaction(async (tx) => {
        const { sql, parameters } = placesStatement(await activeSchema(tx, visitFlow.name), dimension, keys);
        return Map.groupBy(await rowsOf<Place & { key: string }>(tx, sql, parameters), ({ key }) => key);
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
