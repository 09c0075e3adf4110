import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { defaultRateLimits, scaled } from '../src/rates/rate-limits.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { codesOf, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';

/** So few that a busy machine sends them well within a window. */
const factor = 0.2;
const limits = scaled(defaultRateLimits, factor);

let graph: SmallGraph;
let registry: Server;
let gateway: TestGateway;
let reached: string[];
const right = `Basic ${Buffer.from('client-1:right').toString('base64')}`;
const wrong = `Basic ${Buffer.from('client-1:wrong').toString('base64')}`;
/** The same client, as a form-encoded Basic header may spell it. */
const spelled = ['client-1', 'CLIENT-1', '%63lient%2D1'].map(
  (id) => `Basic ${Buffer.from(`${id}:wrong`).toString('base64')}`,
);

beforeAll(async () => {
  graph = await startSmallGraph();
  // In the issuer's place: one client with one secret.
  registry = createServer((request, response) => {
    request.resume().on('end', () => {
      reached.push(request.url ?? '');
      const known = request.headers.authorization === right || !request.url?.toLowerCase().startsWith('/oidc/token');
      response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});
beforeEach(async () => {
  reached = [];
  gateway = await startTestGateway(graph, {
    RATE_LIMIT_FACTOR: String(factor),
    TRUSTED_PROXIES: '127.0.0.0/8',
    REGISTRY_URL: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/graphql`,
  });
});
afterEach(() => gateway.stop());
afterAll(async () => {
  registry.closeAllConnections();
  registry.close();
  await stopSmallGraph(graph);
});

const from = (address: string) => ({ 'x-forwarded-for': address });
const count = (statuses: readonly number[], status: number) => statuses.filter((one) => one === status).length;

async function times(n: number, ask: (index: number) => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < n; index++) {
    const response = await ask(index);
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  return statuses;
}

const oidc = (path: string, address: string, init: RequestInit = {}) =>
  fetch(`${gateway.url}/oidc/${path}`, {
    ...init,
    headers: { ...from(address), ...(init.headers as Record<string, string> | undefined) },
  });
const token = (address: string, authorization: string, path = 'token') =>
  oidc(path, address, { method: 'POST', headers: { authorization } });

describe('requests without a token', () => {
  it('are limited by address, whatever the body, without affecting other addresses', async () => {
    const limit = limits.anonymous.times;
    const answers = await Promise.all(
      Array.from({ length: limit + 50 }, () => gateway.post({ query: '{ visits }' }, from('203.0.113.1'))),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBe(limit);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused && codesOf(refused)).toEqual(['RATE.LIMITED']);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await gateway.post({ query: '{ visits }' }, from('203.0.113.2'))).status).toBe(200);
    const metrics = await (await fetch(`${gateway.internalUrl}/metrics`)).text();
    expect(metrics).toMatch(/promtour_gateway_rate_limited_total\{[^}]*limit="ANONYMOUS"[^}]*\} 50\b/);
    expect(gateway.logged.filter((line) => line.includes('"codes":["RATE.LIMITED"]')).length).toBe(50);
  });

  it('count by the /64 of an IPv6 address', async () => {
    const limit = limits.anonymous.times;
    const answers = await Promise.all(
      Array.from({ length: limit + 10 }, (_, index) =>
        gateway.post({ query: '{ visits }' }, from(`2001:db8:0:1::${(index + 1).toString(16)}`)),
      ),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBe(10);
  });
});

describe('the issuer', () => {
  it('limits the sign-ins of one address, for any spelling of the path', async () => {
    const limit = limits.signIns.times;
    const paths = ['auth?client_id=x', 'AUTH', 'auth/'];
    const statuses = await times(limit + 9, (index) => oidc(paths[index % 3] ?? '', '203.0.113.1'));
    expect(count(statuses, 429)).toBe(9);
    expect(reached.length).toBe(limit);
    expect((await oidc('auth', '203.0.113.2')).status).toBe(200);
  });

  it('answers an API client with an OAuth error and a browser with a page', async () => {
    await times(limits.signIns.times, () => oidc('auth', '203.0.113.1'));
    const program = await oidc('auth', '203.0.113.1');
    expect(program.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect(await program.json()).toMatchObject({ error: 'temporarily_unavailable', code: 'RATE.LIMITED' });
    const browser = await oidc('auth', '203.0.113.1', { headers: { accept: 'text/html', 'accept-language': 'ru' } });
    expect(browser.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await browser.text()).toContain('Слишком много запросов');
  });

  it('limits wrong secrets of one address, in header or form', async () => {
    const limit = limits.wrongSecretsOfAddress.times;
    const statuses = await times(limit + 10, (index) =>
      index % 2 === 0
        ? token('203.0.113.1', wrong, index % 4 === 0 ? 'token' : 'Token/')
        : oidc('token', '203.0.113.1', {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: 'client_id=client-1&client_secret=wrong',
          }),
    );
    expect({ wrong: count(statuses, 401), refused: count(statuses, 429) }).toEqual({ wrong: limit, refused: 10 });
    expect((await token('203.0.113.1', right)).status).toBe(429);
  });

  it('limits wrong secrets for one client; the client itself, from another address, is not locked out', async () => {
    const limit = limits.wrongSecretsOfClient.times;
    const guesser = (index: number) => `198.51.100.${(index % 2) + 1}`;
    const statuses = await times(limit + 20, (index) => token(guesser(index), spelled[index % 3] ?? ''));
    expect({ wrong: count(statuses, 401), refused: count(statuses, 429) }).toEqual({ wrong: limit, refused: 20 });
    expect((await token('203.0.113.9', right)).status).toBe(200);
  });
});

it('expensive operations use up an address’s rate sooner, and are refused before a subgraph is called', async () => {
  const query = '{ regions { organizations { region { organizations { region { name } } } } } }';
  const first = await gateway.post({ query }, { ...from('203.0.113.8'), 'x-promtour-cost': 'include' });
  const { requested } = (first.body as { extensions: { cost: { requested: number } } }).extensions.cost;
  // Otherwise each costs one unit, and this shows nothing.
  expect(requested).toBeGreaterThan(2_000);
  const answers = await Promise.all(
    Array.from({ length: limits.anonymous.times }, () => gateway.post({ query }, from('203.0.113.1'))),
  );
  const answered = answers.filter(({ status }) => status === 200);
  const refused = answers.find(({ status }) => status === 429);
  expect(answered.length).toBeLessThan(limits.anonymous.times / 2);
  expect(refused && codesOf(refused)).toEqual(['RATE.LIMITED']);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
});
