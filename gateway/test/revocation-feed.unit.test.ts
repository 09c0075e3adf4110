import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { apiClientRevoked } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { LogBatch, SubscriptionRequest, Transport } from '@promtour/messaging/transport';
import { anonymous } from '@promtour/testkit/viewers';
import { pino } from 'pino';
import { ClientOrigins } from '../src/identity/client-origins.ts';
import { startRevocationFeed, type RevocationFeed } from '../src/identity/revocation-feed.ts';
import { Revocations } from '../src/identity/revocations.ts';

const topic = apiClientRevoked.topic;
const clientId = '0198f000-0000-7000-8000-000000000001';

/** A log that is what the test says. */
class FakeLog {
  away = false;
  ends: number[] = [0, 0];
  request: SubscriptionRequest | undefined;
  readonly calls: string[] = [];

  readonly transport: Transport = {
    kind: 'embedded',
    ensureTopics: () => this.#unlessAway(undefined),
    publish: () => Promise.reject(new Error('the gateway publishes nothing')),
    subscribe: (request) => {
      this.request = request;
      return {
        state: () => 'RUNNING',
        stop: () => {
          this.calls.push('stop');
          return Promise.resolve();
        },
      };
    },
    endOffsets: () => this.#unlessAway(new Map([[topic, this.ends]])),
    ping: () => this.#unlessAway(undefined),
    deleteGroup: (group) => {
      this.calls.push(group === this.request?.group ? 'forget' : 'forget another');
      return Promise.resolve();
    },
    close: () => {
      this.calls.push('close');
      return Promise.resolve();
    },
  };

  /** What stands in the log at an offset, whoever wrote it. */
  async deliverMessage(offset: number, event: object, found: { topic?: string; key?: string } = {}): Promise<unknown> {
    const value = Buffer.from(JSON.stringify(event));
    const messages = [{ offset, key: found.key ?? clientId, value, appendedAt: new Date() }];
    const batch: LogBatch = { topic: found.topic ?? topic, partition: 1, endOffset: offset + 1, messages };
    return this.request?.onBatch(batch, new AbortController().signal);
  }

  async deliver(offset: number, revokedAt: Date, partition = 1): Promise<unknown> {
    const event = makeEvent(
      apiClientRevoked,
      {
        id: newId(revokedAt),
        at: revokedAt,
        subject: clientId,
        data: { clientId, revokedAt: revokedAt.toISOString() },
      },
      { correlationId: 'c' },
    );
    const value = Buffer.from(JSON.stringify(event));
    const messages = [{ offset, key: clientId, value, appendedAt: revokedAt }];
    const batch: LogBatch = { topic, partition, endOffset: offset + 1, messages };
    return this.request?.onBatch(batch, new AbortController().signal);
  }

  #unlessAway<T>(value: T): Promise<T> {
    return this.away ? Promise.reject(new Error('away')) : Promise.resolve(value);
  }
}

let log: FakeLog;
let revocations: Revocations;
let origins: ClientOrigins;
let feed: RevocationFeed;
let logged: string;

beforeEach(() => {
  jest.useFakeTimers({ now: 1_800_000_000_000 });
  log = new FakeLog();
  revocations = new Revocations();
  origins = new ClientOrigins();
  logged = '';
});
afterEach(() => {
  jest.useRealTimers();
});

function start(): void {
  const logger = pino({ level: 'info' }, { write: (line) => void (logged += line) });
  feed = startRevocationFeed({ transport: log.transport, revocations, origins, logger });
}

const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const issuedNow = () => ({
  viewer: { ...anonymous, kind: 'CLIENT' as const, clientId },
  issuedAt: Math.floor(Date.now() / 1_000),
  secretId: undefined,
  codeId: undefined,
  clientVersion: 1,
});

describe('the revocation feed', () => {
  it('is current once every partition was read to its end, and not before', async () => {
    log.ends = [0, 1];
    start();
    await after(2_000);
    expect(feed.state()).toEqual({ state: 'CATCHING_UP' });
    expect(feed.age()).toBeUndefined();
    const token = issuedNow();
    expect(await log.deliver(0, new Date())).toEqual({ next: 1, afterMs: 0 });
    expect(revocations.covers(token)).toBe(true);
    await after(200);
    expect(feed.state()).toMatchObject({ state: 'CURRENT' });
    await feed.stop();
  });

  it('accepts a revocation from its owner only, in its topic, and not beyond the event itself', async () => {
    start();
    await after(10);
    const at = new Date();
    const data = { clientId, revokedAt: at.toISOString() };
    const genuine = makeEvent(apiClientRevoked, { id: newId(at), at, subject: clientId, data }, { correlationId: 'c' });
    await log.deliverMessage(0, { ...genuine, source: '/promtour/analytics' });
    await log.deliverMessage(1, genuine, { topic: 'promtour.access-grant' });
    await log.deliverMessage(2, genuine, { key: 'another' });
    await log.deliverMessage(3, { ...genuine, data: { ...data, revokedAt: '2999-01-01T00:00:00.000Z' } });
    await log.deliverMessage(4, { ...genuine, time: '2999-01-01T00:00:00.000Z' });
    expect(revocations.covers(issuedNow())).toBe(false);
    for (const cause of ['WRONG_SOURCE', 'WRONG_TOPIC', 'WRONG_KEY', 'BAD_DATA: revokedAt', 'WRONG_TIME'])
      expect(logged).toContain(cause);
    await log.deliverMessage(5, genuine);
    expect(revocations.covers(issuedNow())).toBe(true);
    await feed.stop();
  });

  it('is stale while the log is unavailable, reports it once, and recovers', async () => {
    start();
    await after(10);
    expect(feed.state()).toMatchObject({ state: 'CURRENT' });
    const receivedUntil = feed.state().receivedUntil;
    log.away = true;
    await after(15_000);
    expect(feed.state()).toEqual({ state: 'CURRENT', receivedUntil: expect.any(String) });
    await after(15_000);
    expect(feed.state().state).toBe('STALE');
    expect(feed.age()).toBeGreaterThan(20);
    expect(Date.parse(feed.state().receivedUntil ?? '')).toBeGreaterThanOrEqual(Date.parse(receivedUntil ?? ''));
    expect(logged.match(/Revocation feed stale/g)).toHaveLength(1);
    log.away = false;
    await after(6_000);
    expect(feed.state().state).toBe('CURRENT');
    expect(logged.match(/Revocation feed current/g)).not.toBeNull();
    await feed.stop();
  });

  it('is stale if it falls behind, although the log answers', async () => {
    start();
    await after(10);
    log.ends = [0, 5];
    await after(30_000);
    expect(feed.state().state).toBe('STALE');
    await feed.stop();
  });

  it('delays the start for a limited time only', async () => {
    log.away = true;
    start();
    let started = false;
    const waiting = feed.caughtUp(5_000).then(() => (started = true));
    await after(4_900);
    expect(started).toBe(false);
    await after(200);
    await waiting;
    expect(logged).toContain('Revocation feed not caught up');
    log.away = false;
    await after(6_000);
    expect(feed.state().state).toBe('CURRENT');
    await feed.stop();
  });

  it('reads from the beginning in its own group, which it deletes', async () => {
    start();
    await after(10);
    const first = log.request?.group;
    await feed.stop();
    expect(log.calls).toEqual(['stop', 'forget', 'close']);
    start();
    await after(10);
    expect(log.request?.group).not.toBe(first);
    await feed.stop();
  });
});

describe('a revocation', () => {
  it('locks no client out permanently, whatever the time in an event', () => {
    revocations.revokeClient(clientId, new Date('2999-01-01T00:00:00Z'));
    const token = (issuedAt: number) => ({ ...issuedNow(), issuedAt });
    const now = Math.floor(Date.now() / 1_000);
    expect(revocations.covers(token(now))).toBe(true);
    expect(revocations.covers(token(now + 61))).toBe(false);
  });

  it('of a client’s scopes covers its earlier tokens, and none of the same second with the new scopes', () => {
    revocations.narrowClient(clientId, 3, new Date());
    revocations.narrowClient(clientId, 2, new Date());
    const versions = [1, 2, 3, 4].filter((clientVersion) => revocations.covers({ ...issuedNow(), clientVersion }));
    expect(versions).toEqual([1, 2]);
  });

  it('covers tokens issued at or before its time', () => {
    const moment = Date.now();
    revocations.revokeClient(clientId, new Date(moment));
    const token = (issuedAt: number) => ({ ...issuedNow(), issuedAt });
    expect(revocations.covers(token(moment / 1_000 - 1))).toBe(true);
    expect(revocations.covers(token(moment / 1_000))).toBe(true);
    expect(revocations.covers(token(moment / 1_000 + 1))).toBe(false);
  });

  it('is the latest of several, in any order', () => {
    const moment = Date.now();
    revocations.revokeClient(clientId, new Date(moment));
    revocations.revokeClient(clientId, new Date(moment - 5_000));
    expect(revocations.covers({ ...issuedNow(), issuedAt: moment / 1_000 })).toBe(true);
  });

  it('applies to a client or to a grant, never to both with one id', () => {
    revocations.withdrawGrant(clientId, new Date());
    expect(revocations.covers(issuedNow())).toBe(false);
  });

  it('is dropped when no token can be that old', async () => {
    const token = issuedNow();
    revocations.revokeClient(clientId, new Date());
    await after(661_000);
    revocations.revokeClient('another', new Date());
    expect(revocations.covers(token)).toBe(false);
    revocations.revokeClient(clientId, new Date(Date.now() - 661_000));
    expect(revocations.covers(token)).toBe(false);
  });
});
