import type { Clock } from '@promtour/kernel/clock';
import { prepared } from '@promtour/postgres/prepared';
import { TransientError } from '@promtour/postgres/transient';
import type { Projection } from '../projection.ts';
import { rowsOf } from '@promtour/postgres/sql';
import type { BatchSubscription } from '../subscription.ts';
import type { Generation } from './generations.ts';

/**
 * A crash of PostgreSQL may undo the last batches together with their positions, and then they are applied again: so no batch waits for
 * the disk.
 */
const enter = prepared(
  `SELECT state, phase, set_config('synchronous_commit', 'off', true)
   FROM messaging.projection_generation WHERE subscription = $1 FOR KEY SHARE`,
);

/** Of one transaction, while the generation is behind. */
const batchSize = 2_000;

/**
 * The subscription that feeds one generation of a projection.
 * @param inboxDays how long the ids of received events are kept: a generation that is loaded in bulk does not record those of older events
 */
export function feedGeneration(
  projection: Projection,
  generation: Generation,
  clock: Clock,
  inboxDays: number,
): BatchSubscription {
  let { phase } = generation;
  return {
    name: generation.subscription,
    definitions: projection.definitions,
    batchSize,
    recordedFrom: () => (phase === 'LOADING' ? new Date(clock.now().getTime() - inboxDays * 86_400_000) : undefined),
    handleBatch: async (events, { tx, logger }) => {
      // A shared lock: a switch waits for this batch, and the old generation gets no batch after the switch.
      const [row] = await rowsOf<{ state: string; phase: Generation['phase'] }>(tx, enter, [generation.subscription]);
      if (row?.state !== 'SERVING' && row?.state !== 'BUILDING') throw new TransientError('generation is retired');
      ({ phase } = row);
      const context = { tx, schema: generation.schema, logger };
      if (row.phase === 'LOADING' && projection.bulk) await projection.bulk.load(events, context);
      else await projection.apply(events, { ...context, unfinished: row.phase !== 'COMPLETE' });
    },
  };
}
