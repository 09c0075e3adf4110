import { createBatchProcessor, type BatchProcessor, type ProcessorOptions } from './consumer/batch-processor.ts';
import { createEffect } from './consumer/effect.ts';
import { readPositions } from './consumer/progress.ts';
import { createMessageReader } from './consumer/read-message.ts';
import { dueInMs, replayDueLetters } from './consumer/replay-dead-letters.ts';
import { definitionsOf, type Subscription } from './subscription.ts';
import type { SubscriptionState, Transport, TransportSubscription } from './transport.ts';

type Running = {
  readonly subscription: Subscription;
  readonly processor: BatchProcessor;
  readonly member: TransportSubscription;
};

/** State of a running subscription. */
export type ConsumerState = {
  readonly name: string;
  readonly topics: readonly string[];
  readonly state: SubscriptionState;
  /** `topic/partition` whose log ends before the stored position. */
  readonly stalled: readonly string[];
};

export type Consumers = ReturnType<typeof createConsumers>;

/** The subscriptions that this process is a member of. They change at run time: generations of projections are subscriptions too. */
export function createConsumers({
  transport,
  onStart,
  processor: options,
}: {
  readonly transport: Transport;
  readonly onStart: () => void;
  readonly processor: ProcessorOptions;
}) {
  const running = new Map<string, Running>();

  return {
    start(subscription: Subscription): void {
      if (running.has(subscription.name)) return;
      const processor = createBatchProcessor(subscription, options);
      const member = transport.subscribe({
        group: subscription.name,
        topics: topicsOf(subscription),
        batchSize: 'handleBatch' in subscription ? subscription.batchSize : undefined,
        async positions() {
          await processor.savePositions();
          return readPositions(options.dataSource.manager, subscription.name);
        },
        onBatch: processor.process,
      });
      running.set(subscription.name, { subscription, processor, member });
      onStart();
    },

    async stopOne(name: string): Promise<void> {
      const entry = running.get(name);
      running.delete(name);
      if (entry !== undefined) await stop(entry);
    },

    async stop(): Promise<void> {
      await Promise.all([...running.values()].map(stop));
    },

    /** Stores the positions after skipped messages of one subscription or of all, so that what is read of them is current. */
    async savePositions(name?: string): Promise<void> {
      for (const { subscription, processor } of running.values())
        if (name === undefined || subscription.name === name) await processor.savePositions();
    },

    names: (): readonly string[] => [...running.keys()],

    states: (): readonly ConsumerState[] =>
      [...running.values()].map(({ subscription, processor, member }) => ({
        name: subscription.name,
        topics: topicsOf(subscription),
        state: member.state(),
        stalled: processor.stalled(),
      })),

    /**
     * Replays due dead letters of the running subscriptions. Returns the milliseconds until the next one (Infinity if there is none), and
     * how long the query took.
     */
    async replayDue(): Promise<{ readonly next: number; readonly lookMs: number }> {
      const { dataSource, logger, wake, clock, attempts } = options;
      let next = Infinity;
      const startedAt = performance.now();
      const due = await dueInMs(dataSource.manager);
      const lookMs = performance.now() - startedAt;
      for (const [name, wait] of due) {
        const subscription = running.get(name)?.subscription;
        if (subscription === undefined) continue;
        next = Math.min(next, wait);
        if (wait > 0) continue;
        await replayDueLetters({
          subscription: name,
          read: createMessageReader(definitionsOf(subscription), clock),
          effect: createEffect(subscription, logger),
          dataSource,
          logger,
          wake,
          attempts,
        });
      }
      return { next, lookMs };
    },
  };
}

async function stop({ member, processor }: Running): Promise<void> {
  await member.stop();
  // Without them, the next member skips the same messages again.
  await processor.savePositions().catch(() => undefined);
}

function topicsOf(subscription: Subscription): readonly string[] {
  return [...new Set(definitionsOf(subscription).map(({ topic }) => topic))];
}
