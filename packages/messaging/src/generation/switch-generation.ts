import type { DataSource, EntityManager } from 'typeorm';
import { pause } from '../backoff.ts';
import type { Projection } from '../projection.ts';
import { rowsOf } from '@promtour/postgres/sql';
import type { Generation } from './generations.ts';

/** How far behind a generation may be for the switch to be tried: the serving one is held still while the rest is caught up. */
const nearEnough = 2_000;
/** For how long the serving generation is held still at most. */
const holdMilliseconds = 3_000;

/**
 * Switches to the generation that is being built, once it has applied everything that the serving one has: in one
 * transaction that holds the serving one still, so that no event is in the old answer and missing in the new.
 * Answers whether it switched; where not, it is tried again at the next tick.
 */
export async function switchWhenCaughtUp(
  dataSource: DataSource,
  projection: Projection,
  serving: Generation,
  building: Generation,
  signal: AbortSignal,
): Promise<boolean> {
  const behind = await lagBehind(dataSource.manager, serving, building);
  if (behind === undefined || behind > nearEnough) return false;
  return dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    await tx.query(`SET LOCAL lock_timeout = '2s'`);
    // Waits for the batches under way and holds back the next ones (feeding takes a share of this lock). Replicas that try
    // at once take turns here.
    const [row] = await rowsOf<{ state: string }>(
      tx,
      `SELECT state FROM messaging.projection_generation WHERE projection = $1 AND generation = $2 FOR UPDATE`,
      [serving.projection, serving.generation],
    );
    if (row?.state !== 'SERVING') return false;
    const until = performance.now() + holdMilliseconds;
    while ((await lagBehind(tx, serving, building)) !== 0) {
      if (performance.now() > until || signal.aborted) return false;
      await pause(20, signal);
    }
    await tx.query(
      `UPDATE messaging.projection_generation SET state = 'RETIRED', retired_at = now()
       WHERE projection = $1 AND generation = $2`,
      [serving.projection, serving.generation],
    );
    await tx.query(
      `UPDATE messaging.projection_generation SET state = 'SERVING', switched_at = now()
       WHERE projection = $1 AND generation = $2 AND state = 'BUILDING'`,
      [building.projection, building.generation],
    );
    return true;
  });
}

/** How many messages the building generation has to pass to stand where the serving one stands; undefined before both have begun. */
async function lagBehind(sql: EntityManager, serving: Generation, building: Generation): Promise<number | undefined> {
  const [row] = await rowsOf<{ behind: string | null }>(
    sql,
    `SELECT sum(greatest(serving.position - coalesce(building.position, -1), 0)) AS behind
     FROM messaging.consumer_progress AS serving
     LEFT JOIN messaging.consumer_progress AS building ON building.subscription = $2
       AND building.topic = serving.topic AND building.partition = serving.partition
     WHERE serving.subscription = $1`,
    [serving.subscription, building.subscription],
  );
  return row?.behind == null ? undefined : Number(row.behind);
}
