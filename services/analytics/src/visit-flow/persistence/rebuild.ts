import { requestRebuild } from '@promtour/messaging/projection';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

/** Progress of building a generation. */
export type RebuildProgress = {
  readonly state: 'REQUESTED' | 'BUILDING' | 'SERVING';
  /** Messages of the log that it has processed. */
  readonly applied: number;
  /** Messages that the serving generation has processed. */
  readonly of: number;
};

export type RebuildRequest =
  | { readonly kind: 'REQUESTED'; readonly generation: number }
  /** No service has ever started on this database. */
  | { readonly kind: 'NEVER_STARTED' };

/** Requests a rebuild of a projection from the first event; has no effect while one is in progress. */
export async function askForRebuild(sql: SqlExecutor, projection: string): Promise<RebuildRequest> {
  const [known] = await rowsOf<{ known: boolean }>(
    sql,
    `SELECT to_regclass('messaging.projection_generation') IS NOT NULL AS known`,
  );
  const generation = known?.known === true ? await requestRebuild(sql, projection) : undefined;
  return generation === undefined ? { kind: 'NEVER_STARTED' } : { kind: 'REQUESTED', generation };
}

/** @throws Error if the generation is neither being built nor serving: another one has replaced it */
export async function readRebuildProgress(
  sql: SqlExecutor,
  projection: string,
  generation: number,
): Promise<RebuildProgress> {
  const [row] = await rowsOf<{ state: string; applied: string; of: string }>(
    sql,
    `WITH passed AS (
       SELECT subscription, sum(position + 1) AS messages FROM messaging.consumer_progress GROUP BY subscription
     )
     SELECT wanted.state, coalesce(own.messages, 0) AS applied, coalesce(other.messages, 0) AS of
     FROM messaging.projection_generation AS wanted
     JOIN messaging.projection_generation AS serving ON serving.projection = $1 AND serving.state = 'SERVING'
     LEFT JOIN passed AS own ON own.subscription = wanted.subscription
     LEFT JOIN passed AS other ON other.subscription = serving.subscription
     WHERE wanted.projection = $1 AND wanted.generation = $2`,
    [projection, generation],
  );
  switch (row?.state) {
    case 'REQUESTED':
    case 'BUILDING':
    case 'SERVING':
      return { state: row.state, applied: Number(row.applied), of: Number(row.of) };
    default:
      throw new Error(`Generation ${generation} of ${projection} is ${row?.state ?? 'unknown'}`);
  }
}
