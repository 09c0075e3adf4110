import type { DataSource } from 'typeorm';
import { readDeadLetters, readOutbox } from './backlog.ts';
import { readApplied, readLags } from './consumer/progress.ts';
import type { Consumers } from './consumers.ts';
import type { LogStatus } from './status.ts';
import type { SubscriptionState } from './transport.ts';

export type MessagingHealth = {
  readonly broker: {
    readonly status: 'UP' | 'DOWN';
    /** When it was last asked; undefined before the first time. */
    readonly checkedAt: Date | undefined;
  };
  readonly outbox: {
    /** Events committed and not yet published; counted up to 100,001. */
    readonly backlog: number;
    /** 0 where there is none. */
    readonly oldestAgeSeconds: number;
  };
  readonly subscriptions: readonly {
    readonly name: string;
    readonly state: SubscriptionState;
    /** Messages of the log not yet passed, as of the broker's last answer; null until every partition has been read once. */
    readonly lag: number | null;
    readonly asOf: Date | undefined;
    /** Whether events that should be in it stand aside as dead letters. */
    readonly incomplete: boolean;
    readonly openDeadLetters: number;
    /** Partitions that stand still because the log ends before what was applied. */
    readonly stalled: readonly string[];
  }[];
};

/** Puts together what {@link MessagingHealth} tells. */
export async function readHealth(
  { manager }: DataSource,
  log: LogStatus,
  consumers: Consumers,
): Promise<MessagingHealth> {
  const outbox = await readOutbox(manager);
  const states = consumers.states();
  const lags = await readLags(manager, states, log.ends);
  const deadLetters = await readDeadLetters(manager);
  const subscriptions = [];
  for (const { name, state, stalled } of states) {
    subscriptions.push({
      name,
      state,
      lag: lags.get(name) ?? null,
      ...(await readApplied(manager, name)),
      openDeadLetters: deadLetters.get(name) ?? 0,
      stalled,
    });
  }
  return { broker: { status: log.broker, checkedAt: log.checkedAt }, outbox, subscriptions };
}
