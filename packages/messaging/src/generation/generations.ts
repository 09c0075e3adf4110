import type { DataSource } from 'typeorm';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { schemaOf, type Projection } from '../projection.ts';

export type Generation = {
  readonly projection: string;
  readonly generation: number;
  readonly schema: string;
  /** Consumer group, such as `analytics.visit-flow.g2`. */
  readonly subscription: string;
  readonly state: 'REQUESTED' | 'BUILDING' | 'SERVING' | 'RETIRED';
  /** Retired long enough ago that no reader is left in it. */
  readonly dropDue: boolean;
};

export function subscriptionOf(service: string, projection: string, generation: number): string {
  return `${service}.${projection}.g${generation}`;
}

/** All generations that are not dropped. */
export async function readGenerations(sql: SqlExecutor, graceSeconds: number): Promise<readonly Generation[]> {
  return rowsOf<Generation>(
    sql,
    `SELECT projection, generation, schema_name AS schema, subscription, state,
       coalesce(retired_at < now() - make_interval(secs => $1), false) AS "dropDue"
     FROM messaging.projection_generation WHERE state <> 'DROPPED' ORDER BY projection, generation`,
    [graceSeconds],
  );
}

/** The first generation serves from the start: there is nothing else to serve. Several replicas may do this at once. */
export async function ensureFirstGeneration(
  dataSource: DataSource,
  service: string,
  projection: Projection,
): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    const schema = schemaOf(projection.name, 1);
    const created = await rowsOf(
      tx,
      `INSERT INTO messaging.projection_generation (projection, generation, schema_name, subscription, state, switched_at)
       VALUES ($1, 1, $2, $3, 'SERVING', now()) ON CONFLICT DO NOTHING RETURNING generation`,
      [projection.name, schema, subscriptionOf(service, projection.name, 1)],
    );
    if (created.length === 0) return;
    await tx.query('SELECT messaging.create_generation($1, 1)', [projection.name]);
  });
}

/** Creates the tables of a requested generation; DDL is transactional, so that a crash leaves nothing half-made. */
export async function beginBuilding(
  dataSource: DataSource,
  projection: Projection,
  generation: Generation,
): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    const begun = await rowsOf(
      tx,
      `UPDATE messaging.projection_generation SET state = 'BUILDING'
       WHERE projection = $1 AND generation = $2 AND state = 'REQUESTED' RETURNING generation`,
      [generation.projection, generation.generation],
    );
    if (begun.length === 0) return;
    await tx.query('SELECT messaging.create_generation($1, $2)', [generation.projection, generation.generation]);
  });
}

/** Drops a retired generation with all that messaging knows of it. Answers whether this process did it. */
export async function dropGeneration(
  dataSource: DataSource,
  projection: Projection,
  generation: Generation,
): Promise<boolean> {
  return dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    // A reader that still looks in holds the drop up; it is tried again at the next tick.
    await tx.query(`SET LOCAL lock_timeout = '500ms'`);
    const dropped = await rowsOf(
      tx,
      `UPDATE messaging.projection_generation SET state = 'DROPPED'
       WHERE projection = $1 AND generation = $2 AND state = 'RETIRED' RETURNING generation`,
      [generation.projection, generation.generation],
    );
    if (dropped.length === 0) return false;
    await tx.query('SELECT messaging.drop_generation($1, $2)', [generation.projection, generation.generation]);
    for (const table of ['consumer_progress', 'inbox', 'dead_letter']) {
      await tx.query(`DELETE FROM messaging.${table} WHERE subscription = $1`, [generation.subscription]);
    }
    return true;
  });
}
