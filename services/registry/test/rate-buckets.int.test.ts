import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createGatewayTokenSigner } from '@promtour/access/gateway-token';
import { anonymous } from '@promtour/access/viewer';
import { gatewaySigningKey } from '@promtour/testkit/access';
import { testPool } from '@promtour/testkit/test-pool';
import type { JWK } from 'jose';
import type pg from 'pg';
import { createRateBucketStore, type LeaseRequest } from '../src/rates/persistence/rate-bucket.store.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let pool: pg.Pool;
beforeAll(async () => {
  registry = await startRegistry();
  pool = testPool({ connectionString: registry.database.url, max: 16 });
});
beforeEach(() => registry.rows('DELETE FROM rate_bucket'));
afterAll(async () => {
  await pool.end();
  await registry.stop();
});

/** A bucket that gains almost nothing during a test. */
const request = (changes: Partial<LeaseRequest> = {}): LeaseRequest => ({
  key: 'client:1',
  perSecond: 0.001,
  burst: 100,
  units: 10,
  atLeast: 1,
  ...changes,
});

const store = () =>
  createRateBucketStore({
    manager: {
      query: async (sql: string, values: unknown[]): Promise<unknown> => (await pool.query(sql, values)).rows,
    },
  } as unknown as Parameters<typeof createRateBucketStore>[0]);

describe('a bucket', () => {
  it('grants what it holds, then the rest, then nothing, with the time to retry', async () => {
    const buckets = store();
    expect(await buckets.lease([request({ units: 60 })])).toEqual([{ units: 60, retryAfterMs: 0 }]);
    expect(await buckets.lease([request({ units: 60 })])).toEqual([{ units: 40, retryAfterMs: 0 }]);
    const [empty] = await buckets.lease([request({ units: 60, atLeast: 5 })]);
    expect(empty?.units).toBe(0);
    expect(empty?.retryAfterMs).toBeGreaterThan(4_900_000);
    expect(empty?.retryAfterMs).toBeLessThanOrEqual(5_000_000);
  });

  it('refills at its rate and never beyond its burst', async () => {
    const buckets = store();
    await buckets.lease([request({ units: 100 })]);
    await registry.rows(`UPDATE rate_bucket SET filled_at = now() - interval '3 seconds'`);
    expect(await buckets.lease([request({ units: 100, perSecond: 10 })])).toEqual([{ units: 30, retryAfterMs: 0 }]);
    await registry.rows(`UPDATE rate_bucket SET filled_at = now() - interval '1 day'`);
    expect(await buckets.lease([request({ units: 500, perSecond: 10 })])).toEqual([{ units: 100, retryAfterMs: 0 }]);
  });

  it('is separate for each client, and a batch is answered in its order', async () => {
    const keys = ['client:b', 'person:a', 'client:c'];
    const leases = await store().lease(keys.map((key, index) => request({ key, units: index + 1 })));
    expect(leases.map(({ units }) => units)).toEqual([1, 2, 3]);
  });

  it('is emptied once by concurrent requests with batches in different orders', async () => {
    const buckets = store();
    const drawn = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const batch = [request({ key: 'client:1' }), request({ key: 'client:2' })];
        return buckets.lease(index % 2 === 0 ? batch : batch.toReversed());
      }),
    );
    expect(drawn.flat().reduce((sum, { units }) => sum + units, 0)).toBe(200);
  });

  it('control: without the row’s lock it is overdrawn', async () => {
    const readThenWrite = async (): Promise<number> => {
      const { rows } = await pool.query<{ level: number }>(`SELECT level FROM rate_bucket WHERE key = 'client:1'`);
      const level = rows[0]?.level ?? 100;
      await pool.query(
        `INSERT INTO rate_bucket VALUES ('client:1', $1, now()) ON CONFLICT (key) DO UPDATE SET level = excluded.level`,
        [Math.max(0, level - 10)],
      );
      return Math.min(10, level);
    };
    const drawn = await Promise.all(Array.from({ length: 40 }, readThenWrite));
    expect(drawn.reduce((sum, units) => sum + units, 0)).toBeGreaterThan(100);
  });

  it('is deleted after it has long been full', async () => {
    const buckets = store();
    await buckets.lease([request(), request({ key: 'client:2' })]);
    await registry.rows(`UPDATE rate_bucket SET filled_at = now() - interval '2 hours' WHERE key = 'client:1'`);
    await buckets.purge();
    expect(await registry.rows('SELECT key FROM rate_bucket')).toEqual([{ key: 'client:2' }]);
  });
});

describe('the endpoint of the buckets', () => {
  const ask = async (audience: string | undefined, body: unknown): Promise<number> => {
    const sign = await createGatewayTokenSigner(JSON.parse(gatewaySigningKey) as JWK);
    const authorization = audience === undefined ? {} : { authorization: `Bearer ${await sign(anonymous, audience)}` };
    const response = await fetch(registry.url.replace('/graphql', '/internal/rate-leases'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    });
    return response.status;
  };

  it('accepts the gateway’s token for it and no other', async () => {
    const body = { leases: [request()] };
    expect(await ask('registry-rates', body)).toBe(200);
    expect(await ask('registry', body)).toBe(401);
    expect(await ask(undefined, body)).toBe(401);
  });

  it.each([
    ['no leases', { leases: [] }],
    ['a key twice', { leases: [request(), request()] }],
    ['nothing asked for', { leases: [request({ units: 0 })] }],
    ['a negative rate', { leases: [request({ perSecond: -1 })] }],
  ])('refuses %s', async (_, body) => {
    expect(await ask('registry-rates', body)).toBe(400);
  });
});
