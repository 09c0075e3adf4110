import { systemClock } from '@promtour/kernel/clock';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { createTransport } from '../src/create-transport.ts';
import { createMessaging, type Messaging } from '../src/messaging.ts';
import type { Subscription } from '../src/subscription.ts';
import { withOwnTopics } from './own-topics.ts';

/** Messaging as a service composes it, on topics of the measure's own in Kafka, or in the embedded log where `log` is a database's URL. */
export function compose(
  measure: string,
  dataSource: DataSource,
  log: readonly string[] | string,
  subscriptions: readonly Subscription[],
): Messaging {
  const logger = pino({ level: 'warn' }, pino.destination(2));
  return createMessaging({
    service: 'bench',
    dataSource,
    transport: withOwnTopics(
      createTransport({
        ...(typeof log === 'string' ? { kind: 'embedded', eventLogUrl: log } : { kind: 'kafka', brokers: log }),
        clientId: 'bench',
        logger,
      }),
      measure,
    ),
    subscriptions,
    logger,
    clock: systemClock,
    registry: new Registry(),
  });
}

/** Resolves when every subscription is in its group and is known to have read everything: a lag that is not known is not 0. */
export async function consuming(messaging: Messaging): Promise<void> {
  for (;;) {
    const { subscriptions } = await messaging.health();
    if (subscriptions.length > 0 && subscriptions.every(({ state, lag }) => state === 'RUNNING' && lag === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
