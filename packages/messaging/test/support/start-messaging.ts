import { systemClock } from '@promtour/kernel/clock';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { createMessaging, type Messaging, type MessagingOptions } from '../../src/messaging.ts';
import type { Transport } from '../../src/transport.ts';
import { logger } from './transports.ts';

export type StartedMessaging = Messaging & { readonly registry: Registry };

/** Messaging as a service composes it, started. */
export function startMessaging(
  dataSource: DataSource,
  transport: Transport,
  subscriptions: MessagingOptions['subscriptions'],
  tuning: NonNullable<MessagingOptions['tuning']> = {},
): StartedMessaging {
  const registry = new Registry();
  const messaging = createMessaging({
    service: 'fixture',
    dataSource,
    transport,
    subscriptions,
    logger,
    clock: systemClock,
    registry,
    tuning,
  });
  messaging.start();
  return { ...messaging, registry };
}

/** The sum of a counter over its labels. */
export async function counted(registry: Registry, name: string): Promise<number> {
  const metric = await registry.getSingleMetric(name)?.get();
  return metric?.values.reduce((total, { value }) => total + value, 0) ?? 0;
}
