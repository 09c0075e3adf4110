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
 * `UNCONFIGURED`: there is no event log, a revoked token goes on until it expires. `CATCHING_UP`: the log has not been read to its
 * end since the start. `CURRENT`: it has, lately. `STALE`: it had been; since then it cannot be asked or not be followed.
 */
export type FeedState = 'UNCONFIGURED' | 'CATCHING_UP' | 'CURRENT' | 'STALE';

export type RevocationFeed = {
  readonly state: () => { readonly state: FeedState; readonly heardUntil?: string };
  /** Seconds since the moment up to which everything is known to be heard; undefined before there is one. */
  readonly age: () => number | undefined;
  /** Resolves when the log has been read to its end, or after so many milliseconds. */
  readonly caughtUp: (withinMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** How often the feed makes sure that it has read everything, in milliseconds. */
const checkMs = 5_000;
/** The same while it has not. */
const catchUpMs = 100;
/** A feed that could not make sure for so long is stale, in milliseconds. */
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
  /** The next offset of each partition that brought something. */
  const positions = new Map<string, number>();
  let subscription: TransportSubscription | undefined;
  let heardAt: number | undefined;
  let told: FeedState = 'CATCHING_UP';

  function hear(message: LogMessage, topic: string): void {
    const result = read(message, topic);
    if (result.kind === 'UNREADABLE' || result.kind === 'REJECTED')
      logger.error(
        { topic, offset: message.offset, eventType: result.eventType, cause: result.cause },
        'Event skipped: unreadable or rejected',
      );
    if (result.kind !== 'EVENT') return;
    // The reader checked the data against the definition of this type.
    const event = result.event as RevocationEvent;
    switch (event.type) {
      case apiClientRevoked.type:
        revocations.revokeClient(event.data.clientId, new Date(event.data.revokedAt));
        origins.remove(event.data.clientId);
        break;
      case apiClientOriginsUpdated.type:
        origins.replace(event.data.clientId, event.data.version, event.data.allowedOrigins);
        break;
      // What it may now, its next token says.
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
    heardAt = asked;
    first.resolve(undefined);
  }

  function tell(): void {
    const now = state();
    if (now === told) return;
    told = now;
    if (now === 'STALE') logger.error('Revocation feed stale: revoked tokens are accepted until they expire');
    else logger.info('Revocation feed current');
  }

  function state(): FeedState {
    if (heardAt === undefined) return 'CATCHING_UP';
    return Date.now() - heardAt > staleMs ? 'STALE' : 'CURRENT';
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
      const idle = heardAt !== undefined && Date.now() - heardAt < checkMs ? checkMs : catchUpMs;
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
      ...(heardAt === undefined ? {} : { heardUntil: new Date(heardAt).toISOString() }),
    }),
    age: () => (heardAt === undefined ? undefined : (Date.now() - heardAt) / 1_000),
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
