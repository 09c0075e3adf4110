import { randomUUID } from 'node:crypto';
import { createTransport, readTransportOptions } from '@promtour/messaging/create-transport';
import type { Transport } from '@promtour/messaging/transport';
import type { Logger } from '../logging.ts';
import { createAnchorVerifier, type AuditPublicKeys, type VerifyAnchor } from './anchor-signature.ts';
import { auditSealedOf, type AuditedService } from '@promtour/events/audited-services';
import { readAnchor, type PublishedAnchor } from './read-anchor.ts';

/** A message that is not an anchor of a service: its position (`partition:offset`) and the service it claims to come from. */
export type RejectedMessage = { readonly at: string; readonly service?: AuditedService };

/** The contents of the anchors' topic. */
export type AnchorTopic = {
  readonly genuine: Readonly<Record<AuditedService, readonly PublishedAnchor[]>>;
  /** The first forged messages; `forgedCount` is the total. */
  readonly forged: readonly RejectedMessage[];
  readonly forgedCount: number;
  readonly foreign: readonly RejectedMessage[];
  readonly foreignCount: number;
  /** Partitions that stopped returning messages before their end; the anchors in the rest of them are missing. */
  readonly unfinished: readonly number[];
};

export type ReadOptions = {
  readonly keys: AuditPublicKeys;
  readonly logger: Logger;
  /** Messages (`partition:offset`) that have already been investigated; they are skipped. */
  readonly known?: ReadonlySet<string>;
  /** After this long without a message, checks whether the log responds at all. Default 20 s. */
  readonly stallMs?: number;
};

const maxForgedShown = 20;

/**
 * Reads the anchors' topic from the beginning to its end at the time of the call; undefined if the environment configures no event log.
 * Time and memory are proportional to the topic. Terminates whatever the topic contains.
 * @throws Error if the log cannot be read
 */
export async function anchorsInEventLog(
  env: NodeJS.ProcessEnv,
  options: ReadOptions,
): Promise<AnchorTopic | undefined> {
  const kind = env['EVENT_TRANSPORT'];
  if (kind !== 'kafka' && kind !== 'embedded') return undefined;
  const transport = createTransport({
    kind,
    ...readTransportOptions(env),
    clientId: 'verify-audit',
    logger: options.logger,
  });
  try {
    return await readTopic(transport, options);
  } finally {
    await transport.close();
  }
}

async function readTopic(transport: Transport, options: ReadOptions): Promise<AnchorTopic> {
  const { stallMs = 20_000 } = options;
  // All services publish to one topic.
  const { topic } = auditSealedOf.registry;
  const found = collect(createAnchorVerifier(options.keys), options.known ?? new Set());
  const ends = (await transport.endOffsets([topic])).get(topic) ?? [];
  const missing = new Map(ends.flatMap((end, partition) => (end === 0 ? [] : [[partition, end] as const])));
  if (missing.size === 0) return found.topic([]);
  const group = `verify-audit-${randomUUID()}`;
  const done = Promise.withResolvers<undefined>();
  let movedAt = Date.now();
  const reading = transport.subscribe({
    group,
    topics: [topic],
    onBatch: ({ partition, messages }) => {
      movedAt = Date.now();
      let next = 0;
      for (const { offset, value } of messages) {
        found.add(`${partition}:${offset}`, value);
        next = offset + 1;
      }
      if (next >= (missing.get(partition) ?? 0)) missing.delete(partition);
      if (missing.size === 0) done.resolve(undefined);
      return Promise.resolve({ next, afterMs: 0 });
    },
  });
  // The last offsets of a partition may hold no message, such as a transaction marker.
  const watch = setInterval(() => {
    if (Date.now() - movedAt < stallMs) return;
    transport.ping().then(() => {
      done.resolve(undefined);
    }, done.reject);
  }, stallMs / 4);
  try {
    await done.promise;
    if (reading.state() !== 'RUNNING' && missing.size > 0) throw new Error('the event log did not answer in time');
  } finally {
    clearInterval(watch);
    await reading.stop();
    await transport.deleteGroup(group).catch(() => undefined);
  }
  return found.topic([...missing.keys()]);
}

function collect(isSigned: VerifyAnchor, known: ReadonlySet<string>) {
  // A redelivered message has the same content.
  const genuine: Record<AuditedService, Map<string, PublishedAnchor>> = {
    registry: new Map(),
    routes: new Map(),
    bookings: new Map(),
    analytics: new Map(),
  };
  const rejected = { FORGED: new Map<string, RejectedMessage>(), FOREIGN: new Map<string, RejectedMessage>() };
  const counts = { FORGED: 0, FOREIGN: 0 };
  return {
    add(at: string, value: Buffer): void {
      const read = readAnchor(value, isSigned);
      if (read.kind === 'GENUINE') {
        genuine[read.service].set(`${read.anchor.sequence}:${read.anchor.hash}`, read.anchor);
        return;
      }
      if (known.has(at) || rejected[read.kind].has(at)) return;
      counts[read.kind] += 1;
      if (rejected[read.kind].size < maxForgedShown)
        rejected[read.kind].set(at, read.kind === 'FORGED' ? { at, service: read.service } : { at });
    },
    topic: (unfinished: readonly number[]): AnchorTopic => ({
      genuine: {
        registry: [...genuine.registry.values()],
        routes: [...genuine.routes.values()],
        bookings: [...genuine.bookings.values()],
        analytics: [...genuine.analytics.values()],
      },
      forged: [...rejected.FORGED.values()],
      forgedCount: counts.FORGED,
      foreign: [...rejected.FOREIGN.values()],
      foreignCount: counts.FOREIGN,
      unfinished,
    }),
  };
}
