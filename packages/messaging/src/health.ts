import type { DataSource } from 'typeorm';
import { readDeadLetters, readOutbox } from './backlog.ts';
import { earliest } from './applied.ts';
import { readLags, readTopicProgress } from './consumer/progress.ts';
import type { Consumers } from './consumers.ts';
import type { RebuildProgress } from './generation/rebuild-progress.ts';
import type { LogStatus } from './status.ts';
import type { SubscriptionState } from './transport.ts';

export type MessagingHealth = {
  readonly broker: {
    readonly status: 'UP' | 'DOWN';
    /** When it was last checked; undefined before the first check. */
    readonly checkedAt: Date | undefined;
  };
  readonly outbox: {
    /** Events committed and not yet published; counted up to 100,001. */
    readonly backlog: number;
    /** 0 if there is none. */
    readonly oldestAgeSeconds: number;
  };
  readonly subscriptions: readonly {
    readonly name: string;
    readonly state: SubscriptionState;
    /** Consumer lag as of the broker's last answer; null until every partition has been read once. */
    readonly lag: number | null;
    readonly asOf: Date | undefined;
    /** Whether there are open dead letters, other than rejected messages. */
    readonly incomplete: boolean;
    readonly openDeadLetters: number;
    /** Partitions that are stopped because the log ends before the stored position. */
    readonly stalled: readonly string[];
  }[];
  /** The rebuilds that were running at the last tick, with their pace. */
  readonly rebuilds: readonly RebuildProgress[];
};

/** Reads {@link MessagingHealth}, without the rebuilds. */
export async function readHealth(
  { manager }: DataSource,
  log: LogStatus,
  consumers: Consumers,
): Promise<Omit<MessagingHealth, 'rebuilds'>> {
  const outbox = await readOutbox(manager);
  await consumers.savePositions();
  const states = consumers.states();
  const lags = await readLags(manager, states, log.ends);
  const deadLetters = await readDeadLetters(manager);
  const subscriptions = [];
  for (const { name, state, stalled } of states) {
    const { asOf, incomplete } = earliest(await readTopicProgress(manager, name));
    subscriptions.push({
      name,
      state,
      lag: lags.get(name) ?? null,
      asOf,
      incomplete,
      openDeadLetters: deadLetters.get(name) ?? 0,
      stalled,
    });
  }
  return { broker: { status: log.broker, checkedAt: log.checkedAt }, outbox, subscriptions };
}
