import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Consumers } from '../consumers.ts';
import type { Projection } from '../projection.ts';
import { rowsOf } from '@promtour/postgres/sql';
import type { Transport } from '../transport.ts';
import { feedGeneration } from './feed-generation.ts';
import {
  beginBuilding,
  dropGeneration,
  ensureFirstGeneration,
  readGenerations,
  type Generation,
} from './generations.ts';
import { switchWhenCaughtUp } from './switch-generation.ts';

export type GenerationKeeperOptions = {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly projections: readonly Projection[];
  readonly consumers: Consumers;
  readonly logger: Logger;
  readonly graceSeconds: number;
};

/**
 * Brings what runs in line with the generations' rows, again and again. All state is in the rows and every step is one
 * transaction, so that a crash anywhere leaves a state that the next tick, of this or another replica, goes on from.
 */
export function createGenerationKeeper(options: GenerationKeeperOptions) {
  const { service, dataSource, transport, projections, consumers, logger, graceSeconds } = options;
  let started = false;

  async function tick(signal: AbortSignal): Promise<void> {
    if (projections.length === 0) return;
    if (!started) {
      for (const projection of projections) await ensureFirstGeneration(dataSource, service, projection);
      started = true;
    }
    const generations = await readGenerations(dataSource.manager, graceSeconds);
    for (const projection of projections) {
      const own = generations.filter((generation) => generation.projection === projection.name);
      for (const generation of own) await keep(projection, generation);
      const serving = own.find(({ state }) => state === 'SERVING');
      const building = own.find(({ state }) => state === 'BUILDING');
      if (serving === undefined || building === undefined) continue;
      if (await switchWhenCaughtUp(dataSource, projection, serving, building, signal)) {
        logger.info({ projection: projection.name, generation: building.generation }, 'the rebuilt projection serves');
      }
    }
  }

  async function keep(projection: Projection, generation: Generation): Promise<void> {
    switch (generation.state) {
      case 'REQUESTED':
        await beginBuilding(dataSource, projection, generation);
        logger.info({ projection: projection.name, generation: generation.generation }, 'a projection is built anew');
        consumers.start(feedGeneration(projection, generation));
        break;
      case 'BUILDING':
      case 'SERVING':
        consumers.start(feedGeneration(projection, generation));
        break;
      case 'RETIRED':
        await consumers.stopOne(generation.subscription);
        if (generation.dropDue && (await dropGeneration(dataSource, projection, generation))) {
          logger.info(
            { projection: projection.name, generation: generation.generation },
            'a retired generation was dropped',
          );
          // Another replica may not have left the group yet; what remains of it expires by itself.
          await transport.forgetGroup(generation.subscription).catch((error: unknown) => {
            logger.debug({ err: error }, 'the group was not forgotten');
          });
        }
        break;
    }
  }

  return {
    tick,
    async servingSubscription(projection: string): Promise<string> {
      const [row] = await rowsOf<{ subscription: string }>(
        dataSource.manager,
        `SELECT subscription FROM messaging.projection_generation WHERE projection = $1 AND state = 'SERVING'`,
        [projection],
      );
      return row?.subscription ?? `${service}.${projection}.g1`;
    },
  };
}
