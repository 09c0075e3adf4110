import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { RateClass } from '@promtour/access/roles';
import { anonymous } from '@promtour/access/viewer';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { freePort } from '@promtour/testkit/free-port';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { startTestIssuer, type TestIssuer } from '@promtour/testkit/test-issuer';
import { defaultRateLimits } from '../src/rates/rate-limits.ts';
import { leaseOf } from '../src/rates/client-rates.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { codesOf, startTestGateway, type Answer, type TestGateway } from './fixture/test-gateway.ts';

// A registry in a process of its own, and two gateways that share what it keeps.
jest.setTimeout(90_000);

let graph: SmallGraph;
let issuer: TestIssuer;
let database: TestDatabase;
let eventLog: TestDatabase;
let registry: TestProcess;
let gateways: readonly TestGateway[];

beforeAll(async () => {
  [graph, issuer, database, eventLog] = await Promise.all([
    startSmallGraph(),
    startTestIssuer(),
    createTestDatabase(),
    createTestDatabase(),
  ]);
  const port = await freePort();
  registry = await startProcess('src/index.ts', {
    cwd: fileURLToPath(new URL('../../services/registry/', import.meta.url)),
    env: {
      NODE_ENV: 'test',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
      AUDIT_SIGNING_KEY: auditSigningKey,
      IDENTITY_SECRET: 'a'.repeat(43),
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      EVENT_TRANSPORT: 'embedded',
      EVENT_LOG_DATABASE_URL: eventLog.url,
      EVENT_LOG_DATABASE_OWNER_URL: eventLog.ownerUrl,
    },
  });
  await registry.ready(`http://127.0.0.1:${port}/health/ready`, { within: 60_000 });
  const variables = {
    RATE_LIMIT_FACTOR: '1',
    REGISTRY_URL: `http://127.0.0.1:${port}/graphql`,
    ISSUER: issuer.issuer,
    ISSUER_JWKS_URL: issuer.jwksUrl,
  };
  gateways = await Promise.all([startTestGateway(graph, variables), startTestGateway(graph, variables)]);
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await registry.end('SIGKILL');
  await Promise.all([stopSmallGraph(graph), issuer.stop(), database.drop(), eventLog.drop()]);
});

const tokenOf = (clientId: string, rateClass: RateClass): Promise<string> =>
  issuer.tokenFor({ ...anonymous, kind: 'CLIENT', subject: clientId, clientId, rateClass });

async function askBoth(token: string, count: number): Promise<{ answers: readonly Answer[]; seconds: number }> {
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: count / 2 }, () => gateways)
      .flat()
      .map((gateway) => gateway.post({ query: '{ visits }' }, { authorization: `Bearer ${token}` })),
  );
  return { answers, seconds: (performance.now() - began) / 1_000 };
}

const answered = (answers: readonly Answer[]): number => answers.filter(({ status }) => status === 200).length;

/** Batches of leases that the gateways granted by themselves. */
async function leasedAlone(): Promise<number> {
  const counts = gateways.map(async ({ internalUrl }) => {
    const metrics = await (await fetch(`${internalUrl}/metrics`)).text();
    return Number(/promtour_gateway_leases_alone_total\{[^}]*\} (\d+)/.exec(metrics)?.[1] ?? 0);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

it('two gateways together allow the rate of the class, and at most a lease more', async () => {
  const { perSecond, burst } = defaultRateLimits.classes.BASIC;
  // Where the machine is so busy that the registry does not answer in time, each gateway counts alone: that is another rule.
  for (let attempt = 1; ; attempt++) {
    const before = await leasedAlone();
    const { answers, seconds } = await askBoth(await tokenOf(`basic-${attempt}`, 'BASIC'), 300);
    if ((await leasedAlone()) > before && attempt < 4) continue;
    expect(answered(answers)).toBeLessThanOrEqual(burst + perSecond * seconds + leaseOf({ perSecond, burst }));
    // What is left unspent in the hands of each is a lease, no more.
    expect(answered(answers)).toBeGreaterThanOrEqual(burst - 2 * leaseOf({ perSecond, burst }));
    const refused = answers.find(({ status }) => status === 429);
    expect(codesOf(refused ?? ({} as Answer))).toEqual(['RATE.LIMITED']);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(answers.every(({ status }) => status === 200 || status === 429)).toBe(true);
    return;
  }
});

it('each client has its own rate, and a higher class a higher one', async () => {
  const [other, high] = await Promise.all([tokenOf('other', 'BASIC'), tokenOf('high', 'HIGH')]);
  expect(answered((await askBoth(other, 20)).answers)).toBe(20);
  expect(answered((await askBoth(high, 300)).answers)).toBe(300);
});

it('without the registry each gateway counts locally, and the class’s rate still applies in each', async () => {
  await registry.end('SIGKILL');
  const { perSecond, burst } = defaultRateLimits.classes.BASIC;
  const { answers, seconds } = await askBoth(await tokenOf('alone', 'BASIC'), 400);
  expect(answered(answers)).toBeGreaterThanOrEqual(burst);
  expect(answered(answers)).toBeLessThanOrEqual(2 * (burst + perSecond * seconds + leaseOf({ perSecond, burst })));
  expect(answers.some(({ status }) => status === 429)).toBe(true);
});
