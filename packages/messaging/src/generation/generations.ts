import type { DataSource } from 'typeorm';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { schemaOf, type Projection } from '../projection.ts';
import { definitionOf } from './definition.ts';
import { requestRebuild } from './request-rebuild.ts';

export type Generation = {
  readonly projection: string;
  readonly generation: number;
  readonly schema: string;
  /** Consumer group, such as `analytics.booking-funnel.g2`. */
  readonly subscription: string;
  /** Hash of the definition that it is built by. */
  readonly definition: string;
  readonly state: 'REQUESTED' | 'BUILDING' | 'SERVING' | 'RETIRED';
  /** It is not switched to before an operator releases it. */
  readonly held: boolean;
  /** `LOADING` and `FINISHING` while it is built in bulk ({@link Projection.bulk}). */
  readonly phase: 'LOADING' | 'FINISHING' | 'COMPLETE';
  /** Retired long enough ago that no reader uses it any more. */
  readonly dropDue: boolean;
};

function subscriptionOf(service: string, projection: string, generation: number): string {
  return `${service}.${projection}.g${generation}`;
}

/** All generations except dropped ones. */
export async function readGenerations(sql: SqlExecutor, graceSeconds: number): Promise<readonly Generation[]> {
  return rowsOf<Generation>(
    sql,
    `SELECT projection, generation, schema_name AS schema, subscription, definition, state, held, phase,
       coalesce(retired_at < now() - make_interval(secs => $1), false) AS "dropDue"
     FROM messaging.projection_generation WHERE state <> 'DROPPED' ORDER BY projection, generation`,
    [graceSeconds],
  );
}

/**
 * Brings a projection's generations in line with its definition, once at the start: creates the first generation, or requests a rebuild if
 * the definition has changed since the latest one. A rebuild by an outdated definition is abandoned. If the database was migrated by
 * another release, that release decides, and nothing is done. Several replicas may do this at once.
 */
export async function ensureGeneration(dataSource: DataSource, service: string, projection: Projection): Promise<void> {
  const { name } = projection;
  const definition = await definitionOf(projection);
  await dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [`messaging.projection_generation ${name}`]);
    const [registered] = await rowsOf<{ definition: string }>(
      tx,
      'SELECT definition FROM messaging.projection_tables WHERE projection = $1',
      [name],
    );
    if (registered === undefined) throw new Error(`The projection ${name} is not registered: migrate the database`);
    if (registered.definition !== definition) return;
    const [latest] = await rowsOf<{ definition: string }>(
      tx,
      `SELECT definition FROM messaging.projection_generation
       WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING', 'SERVING') ORDER BY generation DESC LIMIT 1`,
      [name],
    );
    if (latest === undefined) {
      // It serves at once: there is nothing else to serve.
      await tx.query(
        `INSERT INTO messaging.projection_generation
           (projection, generation, schema_name, subscription, definition, state, switched_at)
         VALUES ($1, 1, $2, $3, $4, 'SERVING', now())`,
        [name, schemaOf(name, 1), subscriptionOf(service, name, 1), definition],
      );
      await tx.query('SELECT messaging.create_generation($1, 1)', [name]);
    } else if (latest.definition !== definition) {
      await tx.query(
        `UPDATE messaging.projection_generation SET state = 'RETIRED', retired_at = now()
         WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING')`,
        [name],
      );
      await requestRebuild(tx, name);
    }
  });
}

/** Creates the tables of a requested generation. DDL is transactional: a crash leaves nothing behind. Answers whether this process did it. */
export async function beginBuilding(
  dataSource: DataSource,
  projection: Projection,
  generation: Generation,
): Promise<boolean> {
  return dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    const begun = await rowsOf(
      tx,
      `UPDATE messaging.projection_generation SET state = 'BUILDING', started_at = now(), phase = $3
       WHERE projection = $1 AND generation = $2 AND state = 'REQUESTED'
         AND definition = (SELECT definition FROM messaging.projection_tables WHERE projection = $1)
       RETURNING generation`,
      [generation.projection, generation.generation, projection.bulk === undefined ? 'COMPLETE' : 'LOADING'],
    );
    if (begun.length === 0) return false;
    await tx.query('SELECT messaging.create_generation($1, $2)', [generation.projection, generation.generation]);
    return true;
  });
}

/** Drops a retired generation and all records of its subscription. Answers whether this process did it. */
export async function dropGeneration(
  dataSource: DataSource,
  projection: Projection,
  generation: Generation,
): Promise<boolean> {
  return dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    // A reader may still hold a lock; the next tick tries again.
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
