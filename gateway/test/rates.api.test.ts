import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestIssuer, type TestIssuer } from '@promtour/testkit/test-issuer';
import { official } from '@promtour/testkit/viewers';
import { fastify, type FastifyInstance } from 'fastify';
import { createLocalLender, type LeaseRequest } from '../src/rates/lender.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { codesOf, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';

let graph: SmallGraph;
let issuer: TestIssuer;
/** Keeps the buckets as the registry does, answers its subgraph's part, and is the issuer behind the gateways. */
let registry: FastifyInstance;
let gateways: TestGateway[];

beforeAll(async () => {
  [graph, issuer] = await Promise.all([startSmallGraph(), startTestIssuer()]);
  registry = fastify();
  const lender = createLocalLender();
  registry.post<{ Body: { leases: LeaseRequest[] } }>('/internal/rate-leases', async ({ body }) => ({
    leases: await Promise.all(body.leases.map((request) => lender.lease(request))),
  }));
  registry.addContentTypeParser('*', (_request, _payload, done) => {
    done(null, undefined);
  });
  registry.get('/health/ready', () => ({ status: 'ready' }));
  registry.post('/oidc/token', (_request, reply) => reply.code(401).send({ error: 'invalid_client' }));
  registry.get('/oidc/auth', (_request, reply) => reply.code(303).header('location', '/sign-in').send());
  const origin = await registry.listen({ host: '127.0.0.1', port: 0 });
  const variables = {
    REGISTRY_URL: `${origin}/graphql`,
    ISSUER: issuer.issuer,
    ISSUER_JWKS_URL: issuer.jwksUrl,
    // A tenth: 20 requests in ten seconds for one address, 5 a second and 50 at once for STANDARD.
    RATE_LIMIT_FACTOR: '0.1',
  };
  gateways = await Promise.all([startTestGateway(graph, variables), startTestGateway(graph, variables)]);
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await registry.close();
  await Promise.all([stopSmallGraph(graph), issuer.stop()]);
});

const query = '{ visits }';

describe('requests beyond a rate', () => {
  it('of a client are refused by all gateways together, with 429 and Retry-After', async () => {
    const viewer = { ...official, kind: 'CLIENT' as const, clientId: 'agency-1', rateClass: 'BASIC' as const };
    const authorization = `Bearer ${await issuer.tokenFor(viewer)}`;
    const answers = [];
    for (let index = 0; index < 40; index++)
      answers.push(await gateways[index % 2]?.post({ query }, { authorization }));
    const granted = answers.filter((answer) => answer?.status === 200).length;
    // BASIC: 10 at once, 1 a second.
    expect(granted).toBeGreaterThanOrEqual(8);
    expect(granted).toBeLessThanOrEqual(10 + 6);
    const refused = answers.find((answer) => answer?.status === 429);
    expect(refused === undefined ? [] : codesOf(refused)).toEqual(['RATE.LIMITED']);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  it('of an address without a token are refused, and those of a client from there are not', async () => {
    const [gateway] = gateways;
    const statuses = [];
    for (let index = 0; index < 30; index++) statuses.push((await gateway?.post({ query }))?.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    const authorization = `Bearer ${await issuer.tokenFor(official)}`;
    expect((await gateway?.post({ query }, { authorization }))?.status).toBe(200);
  });

  it.each([
    [
      'wrong secrets',
      (url: string) =>
        fetch(`${url}/oidc/token`, {
          method: 'POST',
          body: new URLSearchParams({ client_id: 'a', client_secret: 'x' }),
        }),
      2,
    ],
    ['sign-ins', (url: string) => fetch(`${url}/oidc/auth?client_id=a`, { redirect: 'manual' }), 3],
  ])('%s are answered with 429 in the issuer’s format', async (_, ask, times) => {
    const statuses = [];
    let last: Response | undefined;
    for (let index = 0; index < times + 2; index++) {
      last = await ask(gateways[1]?.url ?? '');
      statuses.push(last.status);
    }
    expect(statuses.filter((status) => status !== 429)).toHaveLength(times);
    expect(last?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await last?.json()).toMatchObject({ error: 'temporarily_unavailable', code: 'RATE.LIMITED' });
  });
});
