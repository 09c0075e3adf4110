import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { pause } from '../backoff.ts';
import type { Consumers } from '../consumers.ts';
import type { Projection } from '../projection.ts';
import { rowsOf } from '@promtour/postgres/sql';
import type { Transport } from '../transport.ts';
import { definitionOf } from './definition.ts';
import { feedGeneration } from './feed-generation.ts';
import { createRebuildMeter, readGenerationProgress, type RebuildProgress } from './rebuild-progress.ts';
import { beginBuilding, dropGeneration, ensureGeneration, readGenerations, type Generation } from './generations.ts';
import { endLoading, finishGeneration } from './finish-generation.ts';
import { hasReadNewTopics, switchWhenCaughtUp } from './switch-generation.ts';

export type ProjectionRebuildManagerOptions = {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly projections: readonly Projection[];
  readonly consumers: Consumers;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly graceSeconds: number;
  /** How long the ids of received events are kept. */
  readonly inboxDays: number;
  /** Called at each tick while a rebuild is running, and once more when none is. */
  readonly onProgress: (rebuilds: readonly RebuildProgress[]) => void;
};

/** How long a tick waits for what is left to finish; other projections wait for it. */
const finishWaitMs = 300;
/** How often the progress of a rebuild is logged. */
const logIntervalMs = 5_000;

/**
 * Moves generations through their states. All state is in the database and every step is one transaction, so the next tick, of this or
 * another replica, continues after a crash. A process feeds and switches to generations of its own definition only: during a deployment
 * the old release feeds the old generation and the new release the new one.
 */
export function createProjectionRebuildManager(options: ProjectionRebuildManagerOptions) {
  const { service, dataSource, transport, projections, consumers, logger, clock, graceSeconds, inboxDays, onProgress } =
    options;
  /** By projection; filled at the first tick. */
  const definitions = new Map<string, string>();
  const meter = createRebuildMeter();
  /** By subscription. */
  const finishing = new Map<string, Promise<boolean>>();
  let rebuilding = false;
  let loggedAt = -Infinity;

  async function tick(signal: AbortSignal): Promise<void> {
    for (const projection of projections) {
      if (definitions.has(projection.name)) continue;
      await ensureGeneration(dataSource, service, projection);
      definitions.set(projection.name, await definitionOf(projection));
    }
    if (projections.length === 0) return;
    const generations = await readGenerations(dataSource.manager, graceSeconds);
    for (const projection of projections) {
      const all = generations.filter((generation) => generation.projection === projection.name);
      for (const generation of all) await advance(projection, generation);
      const serving = all.find(({ state }) => state === 'SERVING');
      const building = all.find((generation) => generation.state === 'BUILDING' && isCurrent(generation));
      if (serving === undefined || building === undefined) continue;
      if (building.phase !== 'COMPLETE' && !(await complete(projection, serving, building, signal))) continue;
      if (building.held) continue;
      const savePositions = () => consumers.savePositions(building.subscription);
      if (!(await hasReadNewTopics(dataSource.manager, transport, projection, serving, building, savePositions)))
        continue;
      if (await switchWhenCaughtUp(dataSource, projection, serving, building, signal)) {
        logger.info(about(building), 'projection switched to the rebuilt generation');
      }
    }
    await report(generations.some(({ state }) => state === 'REQUESTED' || state === 'BUILDING'));
  }

  /** Finishes in the background what was loaded in bulk, a little longer than a tick for small ones. Answers whether nothing is left. */
  async function complete(
    projection: Projection,
    serving: Generation,
    building: Generation,
    signal: AbortSignal,
  ): Promise<boolean> {
    if (building.phase === 'LOADING' && !(await endLoading(dataSource, projection, serving, building))) return false;
    const known = finishing.get(building.subscription);
    const finished =
      known ??
      finishGeneration(dataSource, projection, building, logger, signal)
        .then(() => true)
        .catch((error: unknown) => {
          logger.warn({ ...about(building), err: error }, 'finishing a projection rebuild failed; retrying');
          return false;
        })
        .finally(() => finishing.delete(building.subscription));
    finishing.set(building.subscription, finished);
    return Promise.race([finished, pause(finishWaitMs, signal).then(() => false)]);
  }

  /** Reads the progress while a rebuild is running, so that an idle service runs no further statement. */
  async function report(isRebuilding: boolean): Promise<void> {
    if (!isRebuilding && !rebuilding) return;
    rebuilding = isRebuilding;
    const at = performance.now();
    const progress = meter.measure(await readGenerationProgress(dataSource.manager), at);
    const running = progress.filter(({ state }) => state !== 'SERVING');
    onProgress(running);
    if (at - loggedAt < logIntervalMs) return;
    loggedAt = at;
    for (const {
      projection,
      generation,
      state,
      held,
      applied,
      remaining,
      partsLeft,
      perSecond,
      secondsLeft,
    } of running) {
      if (state !== 'BUILDING') continue;
      const pace = { eventsPerSecond: rounded(perSecond), secondsLeft: rounded(secondsLeft) };
      logger.info(
        { projection, generation, held, applied, remaining, partsLeft, ...pace },
        'projection rebuild in progress',
      );
    }
  }

  async function advance(projection: Projection, generation: Generation): Promise<void> {
    switch (generation.state) {
      case 'REQUESTED':
        if (isCurrent(generation) && (await beginBuilding(dataSource, projection, generation))) {
          logger.info(about(generation), 'projection rebuild started');
          const phase = projection.bulk === undefined ? 'COMPLETE' : 'LOADING';
          consumers.start(feedGeneration(projection, { ...generation, phase }, clock, inboxDays));
        }
        break;
      case 'BUILDING':
      case 'SERVING':
        if (isCurrent(generation)) consumers.start(feedGeneration(projection, generation, clock, inboxDays));
        break;
      case 'RETIRED':
        await consumers.stopOne(generation.subscription);
        if (generation.dropDue && (await dropGeneration(dataSource, projection, generation))) {
          logger.info(about(generation), 'retired projection generation dropped');
          // Another replica may still be a member; the group then expires.
          await transport.deleteGroup(generation.subscription).catch((error: unknown) => {
            logger.debug({ err: error }, 'consumer group not deleted');
          });
        }
        break;
    }
  }

  function isCurrent({ projection, definition }: Generation): boolean {
    return definitions.get(projection) === definition;
  }

  function about({ projection, generation }: Generation) {
    return { projection, generation };
  }

  return {
    tick,
    /** Whether a rebuild was requested or running at the last tick. */
    isRebuilding: (): boolean => rebuilding,
    /** Resolves, once the signal of the last tick has fired, when the part that is being finished is. */
    async stopped(): Promise<void> {
      await Promise.all(finishing.values());
    },
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

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value);
}
