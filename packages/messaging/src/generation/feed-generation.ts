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

/** The subscription that feeds one generation of a projection. */
export function feedGeneration(projection: Projection, generation: Generation): BatchSubscription {
  return {
    name: generation.subscription,
    definitions: projection.definitions,
    handleBatch: async (events, { tx, logger }) => {
      // A shared lock: a switch waits for this batch, and the old generation gets no batch after the switch.
      const [row] = await rowsOf<{ state: string; phase: Generation['phase'] }>(tx, enter, [generation.subscription]);
      if (row?.state !== 'SERVING' && row?.state !== 'BUILDING') throw new TransientError('generation is retired');
      const context = { tx, schema: generation.schema, logger };
      if (row.phase === 'LOADING' && projection.bulk) await projection.bulk.load(events, context);
      else await projection.apply(events, { ...context, unfinished: row.phase !== 'COMPLETE' });
    },
  };
}
