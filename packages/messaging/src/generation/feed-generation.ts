import { TransientError } from '@promtour/postgres/transient';
import type { Projection } from '../projection.ts';
import { rowsOf } from '@promtour/postgres/sql';
import type { BatchSubscription } from '../subscription.ts';
import type { Generation } from './generations.ts';

/** The subscription that feeds one generation of a projection. */
export function feedGeneration(projection: Projection, generation: Generation): BatchSubscription {
  return {
    name: generation.subscription,
    definitions: projection.definitions,
    handleBatch: async (events, { tx, logger }) => {
      // A shared lock: a switch waits for this batch, and the old generation gets no batch after the switch.
      const [row] = await rowsOf<{ state: string }>(
        tx,
        `SELECT state FROM messaging.projection_generation WHERE subscription = $1 FOR KEY SHARE`,
        [generation.subscription],
      );
      if (row?.state !== 'SERVING' && row?.state !== 'BUILDING') throw new TransientError('generation is retired');
      await projection.apply(events, { tx, schema: generation.schema, logger });
    },
  };
}
