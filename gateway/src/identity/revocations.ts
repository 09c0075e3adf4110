import { randomUUID } from 'node:crypto';
import { accessTokenSeconds } from '@promtour/access/audience';
import type { Viewer } from '@promtour/access/viewer';
import { accessWithdrawn } from '@promtour/events/catalogue/access-grant';
import { apiClientRevoked } from '@promtour/events/catalogue/api-client';
import type { EventData } from '@promtour/events/define-event';
import { parseEvent } from '@promtour/events/parse-event';
import { createTransport } from '@promtour/messaging/create-transport';
import type { LogMessage, Transport, TransportSubscription } from '@promtour/messaging/transport';
import type { Logger } from '@promtour/service-kit/logging';
import type { GatewayEnvironment } from '../environment.ts';

/** Which tokens are over although they have not expired. */
export type Revocations = {
  /** Whether a token of this viewer, issued at this moment (ms), has been revoked. */
  readonly cover: (viewer: Viewer, issuedAt: number) => boolean;
  /** Whether revocations are being heard of. */
  readonly state: () => 'NOT_HEARD' | 'CONNECTING' | 'RUNNING' | 'STOPPED';
  readonly stop: () => Promise<void>;
};

/** Where nothing tells of revocations: tokens end by expiring only. */
export const noRevocations: Revocations = {
  cover: () => false,
  state: () => 'NOT_HEARD',
  stop: () => Promise.resolve(),
};

const topics = [apiClientRevoked.topic, accessWithdrawn.topic];

/**
 * Hears of revoked credentials from the event log. Each gateway process reads the whole of the two small topics for itself, by a
 * consumer group of its own that is forgotten at its end, and keeps what can still concern a living token.
 */
export function hearRevocations(environment: GatewayEnvironment, logger: Logger): Revocations {
  const kind = environment.EVENT_TRANSPORT;
  if (kind === undefined) {
    logger.warn('no event log is configured: revoked tokens are accepted until they expire');
    return noRevocations;
  }
  const transport = createTransport({
    kind,
    brokers: environment.KAFKA_BROKERS?.split(',').map((broker) => broker.trim()) ?? [],
    eventLogUrl: environment.EVENT_LOG_DATABASE_URL,
    clientId: 'gateway',
    logger,
  });
  return listen(transport, logger);
}

function listen(transport: Transport, logger: Logger): Revocations {
  const group = `gateway-revocations-${randomUUID()}`;
  const revoked = new Map<string, number>();
  let subscription: TransportSubscription | undefined;
  let stopped = false;

  const note = (message: LogMessage): void => {
    const entry = readRevocation(message);
    if (entry === undefined || isPast(entry.at)) return;
    revoked.set(entry.key, Math.max(entry.at, revoked.get(entry.key) ?? 0));
    for (const [key, at] of revoked) if (isPast(at)) revoked.delete(key);
  };

  const begin = async (): Promise<void> => {
    // The topics may not be there before the registry has started once.
    while (!stopped) {
      try {
        await transport.ensureTopics(topics);
        break;
      } catch (error) {
        logger.warn({ err: error }, 'the event log does not answer; revocations are not heard yet');
        await new Promise((resolve) => setTimeout(resolve, 2_000).unref());
      }
    }
    if (stopped) return;
    subscription = transport.subscribe({
      group,
      topics,
      onBatch: ({ messages }) => {
        for (const message of messages) note(message);
        return Promise.resolve({ next: (messages.at(-1)?.offset ?? -1) + 1, afterMs: 0 });
      },
    });
  };
  const beginning = begin();

  return {
    cover: ({ clientId, grantId }, issuedAt) => {
      if (revoked.size === 0) return false;
      const covers = (key: string | null): boolean => {
        const at = key === null ? undefined : revoked.get(key);
        // A token says when it was issued in whole seconds: one of the very second counts as issued before.
        return at !== undefined && issuedAt <= at;
      };
      return covers(clientId) || covers(grantId);
    },
    state: () => subscription?.state() ?? 'CONNECTING',
    stop: async () => {
      stopped = true;
      await beginning;
      await subscription?.stop();
      await transport.forgetGroup(group).catch((error: unknown) => {
        logger.warn({ err: error }, 'a consumer group of this process was left behind');
      });
      await transport.close();
    },
  };
}

function isPast(at: number): boolean {
  return Date.now() - at > accessTokenSeconds * 1000 + 60_000;
}

/** Which tokens an event ends, and up to when they were issued; undefined for every other event. */
function readRevocation({ value }: LogMessage): { readonly key: string; readonly at: number } | undefined {
  const parsed = parseEvent(value);
  if (!parsed.ok || !parsed.value.known) return undefined;
  const { event } = parsed.value;
  switch (event.type) {
    case apiClientRevoked.type: {
      const { clientId, revokedAt } = event.data as EventData<typeof apiClientRevoked>;
      return { key: clientId, at: Date.parse(revokedAt) };
    }
    case accessWithdrawn.type: {
      const { grantId, withdrawnAt } = event.data as EventData<typeof accessWithdrawn>;
      return { key: grantId, at: Date.parse(withdrawnAt) };
    }
    default:
      return undefined;
  }
}
