import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import type { Projection } from '../projection.ts';
import type { Generation } from './generations.ts';
import { lagBehind, maxBehind } from './switch-generation.ts';

/**
 * Ends the loading of a generation that has nearly caught up: events are applied from then on, while the parts that loading has left are
 * derived. Answers whether it did.
 */
export async function endLoading(
  dataSource: DataSource,
  projection: Projection,
  serving: Generation,
  building: Generation,
): Promise<boolean> {
  const behind = await lagBehind(dataSource.manager, serving, building);
  if (behind === undefined || behind > maxBehind) return false;
  return dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    // Waits for running batches and blocks new ones, which read the phase under a shared lock.
    const phase = await lockBuilding(tx, building, 'FOR UPDATE');
    if (phase !== 'LOADING') return false;
    await setPhase(tx, building, 'FINISHING', null);
    return true;
  });
}

/** One is computed while the other is written. */
const partsAtOnce = 2;

/**
 * Derives what loading has left, each part in a transaction of its own: a kill loses at most one. Several replicas may do so at once; the
 * projection serializes what may not run at the same time.
 */
export async function finishGeneration(
  dataSource: DataSource,
  projection: Projection,
  building: Generation,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  const { bulk } = projection;
  if (bulk === undefined) return;
  const context = (tx: EntityManager) => ({ tx, schema: building.schema, logger });
  for (;;) {
    const parts = await dataSource.transaction(async (tx) => {
      await projection.begin?.(tx);
      if ((await lockBuilding(tx, building, 'FOR NO KEY UPDATE')) !== 'FINISHING') return [];
      const found = await bulk.parts(context(tx));
      await setPhase(tx, building, found.length === 0 ? 'COMPLETE' : 'FINISHING', found.length);
      return found;
    });
    if (parts.length === 0) return;
    const waiting = [...parts];
    let left = parts.length;
    const finishNext = async (): Promise<void> => {
      for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
        const current = part;
        const done = await dataSource.transaction(async (tx) => {
          await projection.begin?.(tx);
          await tx.query('SET LOCAL synchronous_commit = off');
          // It may have been discarded, or finished by another replica.
          if ((await lockBuilding(tx, building, 'FOR KEY SHARE')) !== 'FINISHING') return false;
          await bulk.finish(current, context(tx));
          left -= 1;
          await setPhase(tx, building, 'FINISHING', left);
          return true;
        });
        if (!done || signal.aborted) waiting.length = 0;
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: partsAtOnce }, finishNext));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    if (signal.aborted) return;
  }
}

async function lockBuilding(
  tx: SqlExecutor,
  { projection, generation }: Generation,
  lock: 'FOR UPDATE' | 'FOR NO KEY UPDATE' | 'FOR KEY SHARE',
): Promise<Generation['phase'] | undefined> {
  const [row] = await rowsOf<{ phase: Generation['phase'] }>(
    tx,
    `SELECT phase FROM messaging.projection_generation
     WHERE projection = $1 AND generation = $2 AND state = 'BUILDING' ${lock}`,
    [projection, generation],
  );
  return row?.phase;
}

async function setPhase(
  tx: SqlExecutor,
  { projection, generation }: Generation,
  phase: Generation['phase'],
  partsLeft: number | null,
): Promise<void> {
  await tx.query(
    `UPDATE messaging.projection_generation SET phase = $3, parts_left = $4 WHERE projection = $1 AND generation = $2`,
    [projection, generation, phase, partsLeft],
  );
}
