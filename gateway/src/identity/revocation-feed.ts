import { randomUUID } from 'node:crypto';
import { accessGrantWithdrawn } from '@promtour/events/catalogue/access-grant';
import {
  apiClientCodeReplayed,
  apiClientNarrowed,
  apiClientOriginsUpdated,
  apiClientRevoked,
  apiClientSecretWithdrawn,
} from '@promtour/events/catalogue/api-client';
import type { EventOf } from '@promtour/events/define-event';
import { systemClock } from '@promtour/kernel/clock';
import { atMost, backoff, pause } from '@promtour/messaging/backoff';
import { createMessageReader } from '@promtour/messaging/consumer/read-message';
import type { LogBatch, LogMessage, Transport, TransportSubscription } from '@promtour/messaging/transport';
import type { Logger } from '@promtour/service-kit/logging';
import type { ClientOrigins } from './client-origins.ts';
import type { Revocations } from './revocations.ts';

/**
 * `UNCONFIGURED`: no event log; revoked tokens are accepted until they expire. `CATCHING_UP`: the log has not been read to its end since
 * the start. `CURRENT`: it has been read to its end recently. `STALE`: it was current, and the log has been unavailable since.
 */
export type FeedState = 'UNCONFIGURED' | 'CATCHING_UP' | 'CURRENT' | 'STALE';

export type RevocationFeed = {
  readonly state: () => { readonly state: FeedState; readonly receivedUntil?: string };
  /** Seconds since the time up to which all revocations have been received; undefined before the first catch-up. */
  readonly age: () => number | undefined;
  /** Resolves when the log has been read to its end, or after the given milliseconds. */
  readonly caughtUp: (withinMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Interval of checks for completeness, in milliseconds. */
const checkMs = 5_000;
/** The same interval before the first catch-up. */
const catchUpMs = 100;
/** Time without a completed check after which the feed is stale, in milliseconds. */
const staleMs = 20_000;
/** Timeout of the shutdown, in milliseconds. */
const shutdownTimeoutMs = 1_500;

const definitions = [
  apiClientRevoked,
  apiClientNarrowed,
  apiClientSecretWithdrawn,
  apiClientCodeReplayed,
  apiClientOriginsUpdated,
  accessGrantWithdrawn,
] as const;
const topics = [...new Set(definitions.map(({ topic }) => topic))];
type RevocationEvent = EventOf<(typeof definitions)[number]>;

/**
 * Reads revocations and allowed origins from the beginning of the event log, in a consumer group of this process: every gateway receives
 * every event. Requests do not fail while the log is unavailable; `state` says how far it has been read.
 */
export function startRevocationFeed(options: {
  readonly transport: Transport;
  readonly revocations: Revocations;
  readonly origins: ClientOrigins;
  readonly logger: Logger;
}): RevocationFeed {
  const { transport, revocations, origins, logger } = options;
  const group = `gateway-revocations-${randomUUID()}`;
  const stopping = new AbortController();
  const first = Promise.withResolvers<undefined>();
  const read = createMessageReader(definitions, systemClock);
  /** The next offset of each partition with messages. */
  const positions = new Map<string, number>();
  let subscription: TransportSubscription | undefined;
  let receivedAt: number | undefined;
  let reported: FeedState = 'CATCHING_UP';

  function hear(message: LogMessage, topic: string): void {
    const result = read(message, topic);
    if (result.kind === 'UNREADABLE' || result.kind === 'REJECTED')
      logger.error(
        { topic, offset: message.offset, eventType: result.eventType, cause: result.cause },
        'Event skipped: unreadable or rejected',
      );
    if (result.kind !== 'EVENT') return;
    // The reader has checked the data against this type's definition.
    const event = result.event as RevocationEvent;
    switch (event.type) {
      case apiClientRevoked.type:
        revocations.revokeClient(event.data.clientId, new Date(event.data.revokedAt));
        origins.remove(event.data.clientId);
        break;
      case apiClientOriginsUpdated.type:
        origins.replace(event.data.clientId, event.data.version, event.data.allowedOrigins);
        break;
      // Its current scopes are in its next token.
      case apiClientNarrowed.type:
        revocations.narrowClient(event.data.clientId, event.data.version, new Date(event.data.narrowedAt));
        break;
      case apiClientSecretWithdrawn.type:
        revocations.withdrawSecret(event.data.secretId.toLowerCase(), new Date(event.data.withdrawnAt));
        break;
      case apiClientCodeReplayed.type:
        revocations.voidCode(event.data.codeId.toLowerCase(), new Date(event.data.replayedAt));
        break;
      case accessGrantWithdrawn.type:
        revocations.withdrawGrant(event.data.grantId.toLowerCase(), new Date(event.data.withdrawnAt));
        break;
    }
  }

  function onBatch({ topic, partition, messages }: LogBatch): Promise<{ next: number; afterMs: number }> {
    for (const message of messages) hear(message, topic);
    const next = (messages.at(-1)?.offset ?? -1) + 1;
    positions.set(`${topic}/${partition}`, next);
    return Promise.resolve({ next, afterMs: 0 });
  }

  async function hasReadEverything(): Promise<boolean> {
    const ends = await transport.endOffsets(topics);
    return [...ends].every(([topic, offsets]) =>
      offsets.every((end, partition) => (positions.get(`${topic}/${partition}`) ?? 0) >= end),
    );
  }

  async function check(): Promise<void> {
    const asked = Date.now();
    if (!(await hasReadEverything())) return;
    receivedAt = asked;
    first.resolve(undefined);
  }

  function tell(): void {
    const now = state();
    if (now === reported) return;
    reported = now;
    if (now === 'STALE') logger.error('Revocation feed stale: revoked tokens are accepted until they expire');
    else logger.info('Revocation feed current');
  }

  function state(): FeedState {
    if (receivedAt === undefined) return 'CATCHING_UP';
    return Date.now() - receivedAt > staleMs ? 'STALE' : 'CURRENT';
  }

  async function follow(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        if (subscription === undefined) {
          await transport.ensureTopics(topics);
          subscription = transport.subscribe({ group, topics, onBatch });
        }
        await check();
        failures = 0;
      } catch (error) {
        failures += 1;
        logger.warn({ err: error }, 'Event log unavailable to the revocation feed');
      }
      tell();
      const idle = receivedAt !== undefined && Date.now() - receivedAt < checkMs ? checkMs : catchUpMs;
      await pause(failures > 0 ? backoff(failures, 250, checkMs) : idle, stopping.signal);
    }
  }

  async function leave(): Promise<void> {
    stopping.abort();
    await following;
    await subscription?.stop();
    await transport.deleteGroup(group).catch((error: unknown) => {
      logger.debug({ err: error, group }, 'Consumer group not deleted');
    });
    await transport.close();
  }

  const following = follow();
  return {
    state: () => ({
      state: state(),
      ...(receivedAt === undefined ? {} : { receivedUntil: new Date(receivedAt).toISOString() }),
    }),
    age: () => (receivedAt === undefined ? undefined : (Date.now() - receivedAt) / 1_000),
    caughtUp: async (withinMs) => {
      if (!(await atMost(withinMs, first.promise)))
        logger.error('Revocation feed not caught up: revoked tokens are accepted until they expire');
    },
    stop: async () => {
      await atMost(shutdownTimeoutMs, leave());
    },
  };
}

/** The feed without an event log. */
export function disabledFeed(logger: Logger): RevocationFeed {
  logger.warn(
    'EVENT_TRANSPORT is not set: no revocation feed, revoked tokens are accepted until they expire, and no origin is allowed',
  );
  return {
    state: () => ({ state: 'UNCONFIGURED' }),
    age: () => undefined,
    caughtUp: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
