import { randomUUID } from 'node:crypto';
import { envelopeSchema } from '@promtour/events/envelope';
import { createTransport, readTransportOptions } from '@promtour/messaging/create-transport';
import type { Transport } from '@promtour/messaging/transport';
import type { Logger } from '../logging.ts';
import { auditedServices, auditSealedOf, type AuditedService } from './audited-services.ts';
import type { Anchor } from './verify-trail.ts';

/** What each service told of its trail. */
export type ToldAnchors = Readonly<Record<AuditedService, readonly Anchor[]>>;

const longest = 120_000;

/**
 * What the event log was told of the trails, from the beginning on; undefined where the environment names no event log.
 * @throws Error where the log cannot be read to its end in two minutes
 */
export async function anchorsInEventLog(env: NodeJS.ProcessEnv, logger: Logger): Promise<ToldAnchors | undefined> {
  const kind = env['EVENT_TRANSPORT'];
  if (kind !== 'kafka' && kind !== 'embedded') return undefined;
  const transport = createTransport({
    kind,
    ...readTransportOptions(env),
    clientId: 'verify-audit',
    logger,
  });
  try {
    return await readAnchors(transport);
  } finally {
    await transport.close();
  }
}

async function readAnchors(transport: Transport): Promise<ToldAnchors> {
  // All tell it in one topic.
  const { topic, schema } = auditSealedOf.registry;
  const ends = (await transport.endOffsets([topic])).get(topic) ?? [];
  const missing = new Map(ends.flatMap((end, partition) => (end === 0 ? [] : [[partition, end] as const])));
  const anchors = { registry: [], routes: [], bookings: [], analytics: [] } as Record<AuditedService, Anchor[]>;
  if (missing.size === 0) return anchors;
  const group = `verify-audit-${randomUUID()}`;
  const done = Promise.withResolvers<undefined>();
  const reading = transport.subscribe({
    group,
    topics: [topic],
    onBatch: ({ partition, messages }) => {
      let next = 0;
      for (const { offset, value } of messages) {
        const event = envelopeSchema.parse(JSON.parse(value.toString()));
        const teller = auditedServices.find((service) => auditSealedOf[service].type === event.type);
        // What comes a second time says the same.
        if (teller !== undefined) anchors[teller].push(schema.parse(event.data));
        next = offset + 1;
      }
      if (next >= (missing.get(partition) ?? 0)) missing.delete(partition);
      if (missing.size === 0) done.resolve(undefined);
      return Promise.resolve({ next, afterMs: 0 });
    },
  });
  const late = setTimeout(() => {
    done.reject(new Error('the event log was not read to its end in time'));
  }, longest);
  try {
    await done.promise;
  } finally {
    clearTimeout(late);
    await reading.stop();
    await transport.forgetGroup(group).catch(() => undefined);
  }
  return anchors;
}
