import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

export type RebuildOptions = {
  /** Builds the generation and keeps the serving one until {@link releaseRebuild}. */
  readonly hold?: boolean;
};

/**
 * Requests a rebuild by the registered definition. Durable once the transaction commits; the service builds the next generation in the
 * background and switches to it. While a rebuild is running, a request returns that one; `hold` then applies to it.
 * @returns the number of the generation; undefined if the projection was never started in this database
 */
export async function requestRebuild(
  sql: SqlExecutor,
  projection: string,
  { hold = false }: RebuildOptions = {},
): Promise<number | undefined> {
  const [created] = await rowsOf<{ generation: number }>(
    sql,
    `INSERT INTO messaging.projection_generation
       (projection, generation, schema_name, subscription, definition, state, held)
     SELECT projection, generation + 1,
       regexp_replace(schema_name, '\\d+$', (generation + 1)::text),
       regexp_replace(subscription, '\\d+$', (generation + 1)::text), registered.definition, 'REQUESTED', $2
     FROM messaging.projection_generation JOIN messaging.projection_tables AS registered USING (projection)
     WHERE projection = $1 ORDER BY generation DESC LIMIT 1
     ON CONFLICT DO NOTHING RETURNING generation`,
    [projection, hold],
  );
  if (created !== undefined) return created.generation;
  if (hold) {
    await sql.query(
      `UPDATE messaging.projection_generation SET held = true
       WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING') AND NOT held`,
      [projection],
    );
  }
  return (await generationBeingBuilt(sql, projection))?.generation;
}

/** Lets the service switch to a held generation once it has caught up. Returns its number; undefined if none is held. */
export async function releaseRebuild(sql: SqlExecutor, projection: string): Promise<number | undefined> {
  const [released] = await rowsOf<{ generation: number }>(
    sql,
    `UPDATE messaging.projection_generation SET held = false
     WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING') AND held RETURNING generation`,
    [projection],
  );
  return released?.generation;
}

/** Abandons the rebuild that is running or held; the serving generation stays. Returns its number; undefined if there is none. */
export async function discardRebuild(sql: SqlExecutor, projection: string): Promise<number | undefined> {
  const [discarded] = await rowsOf<{ generation: number }>(
    sql,
    `UPDATE messaging.projection_generation SET state = 'RETIRED', retired_at = now()
     WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING') RETURNING generation`,
    [projection],
  );
  return discarded?.generation;
}

async function generationBeingBuilt(
  sql: SqlExecutor,
  projection: string,
): Promise<{ readonly generation: number } | undefined> {
  const [running] = await rowsOf<{ generation: number }>(
    sql,
    `SELECT generation FROM messaging.projection_generation
     WHERE projection = $1 AND state IN ('REQUESTED', 'BUILDING')`,
    [projection],
  );
  return running;
}
