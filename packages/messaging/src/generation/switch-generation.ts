import type { DataSource, EntityManager } from 'typeorm';
import { pause } from '../backoff.ts';
import type { Projection } from '../projection.ts';
import { readPositions } from '../consumer/progress.ts';
import type { Transport } from '../transport.ts';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Generation } from './generations.ts';

/** Most messages that a generation may be behind when a switch is tried: the serving one pauses while the rest is applied. */
export const maxBehind = 2_000;
/** Longest pause of the serving generation. */
const maxPauseMs = 3_000;

/**
 * Switches to the generation being built once it has applied every event that the serving one has. One transaction pauses the serving
 * one, so that no event is in the old answer and missing in the new. Answers whether it switched; if not, the next tick tries again.
 */
export async function switchWhenCaughtUp(
  dataSource: DataSource,
  projection: Projection,
  serving: Generation,
  building: Generation,
  signal: AbortSignal,
): Promise<boolean> {
  const behind = await lagBehind(dataSource.manager, serving, building);
  if (behind === undefined || behind > maxBehind) return false;
  return dataSource.transaction(async (tx) => {
    await projection.begin?.(tx);
    await tx.query(`SET LOCAL lock_timeout = '2s'`);
    // Waits for running batches and blocks new ones: feeding takes a shared lock. It also serializes replicas.
    const [row] = await rowsOf<{ state: string }>(
      tx,
      `SELECT state FROM messaging.projection_generation WHERE projection = $1 AND generation = $2 FOR UPDATE`,
      [serving.projection, serving.generation],
    );
    if (row?.state !== 'SERVING') return false;
    // Neither retired meanwhile because of a newer definition nor held. Feeding continues under this lock.
    const [next] = await rowsOf<{ state: string; held: boolean; phase: Generation['phase'] }>(
      tx,
      `SELECT state, held, phase FROM messaging.projection_generation
       WHERE projection = $1 AND generation = $2 FOR NO KEY UPDATE`,
      [building.projection, building.generation],
    );
    if (next?.state !== 'BUILDING' || next.held || next.phase !== 'COMPLETE') return false;
    const until = performance.now() + maxPauseMs;
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
       WHERE projection = $1 AND generation = $2`,
      [building.projection, building.generation],
    );
    return true;
  });
}

/**
 * Whether the building generation has read to their ends the topics that the serving one does not subscribe to. No position of the serving
 * generation says how far it must have come there.
 */
export async function hasReadNewTopics(
  sql: SqlExecutor,
  transport: Pick<Transport, 'endOffsets'>,
  { definitions }: Projection,
  serving: Generation,
  building: Generation,
  savePositions: () => Promise<void>,
): Promise<boolean> {
  if (serving.definition === building.definition) return true;
  const known = await readPositions(sql, serving.subscription);
  const topics = [...new Set(definitions.map(({ topic }) => topic))].filter(
    (topic) => !known.some((position) => position.topic === topic),
  );
  if (topics.length === 0) return true;
  const ends = await transport.endOffsets(topics);
  await savePositions();
  const reached = await readPositions(sql, building.subscription);
  return [...ends].every(([topic, offsets]) =>
    offsets.every(
      (end, partition) =>
        (reached.find((position) => position.topic === topic && position.partition === partition)?.next ?? 0) >= end,
    ),
  );
}

/**
 * How many messages the building generation is behind the serving one; undefined until it has begun. A serving generation that never began
 * has applied nothing.
 */
export async function lagBehind(
  sql: EntityManager,
  serving: Generation,
  building: Generation,
): Promise<number | undefined> {
  const [row] = await rowsOf<{ behind: string; begun: boolean }>(
    sql,
    `SELECT coalesce(sum(greatest(serving.position - coalesce(building.position, -1), 0)), 0) AS behind,
       EXISTS (SELECT FROM messaging.consumer_progress WHERE subscription = $2) AS begun
     FROM messaging.consumer_progress AS serving
     LEFT JOIN messaging.consumer_progress AS building ON building.subscription = $2
       AND building.topic = serving.topic AND building.partition = serving.partition
     WHERE serving.subscription = $1`,
    [serving.subscription, building.subscription],
  );
  return row?.begun === true ? Number(row.behind) : undefined;
}
