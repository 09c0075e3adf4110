import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import { anonymous, type Viewer } from '@promtour/access/viewer';
import type { Scope } from '@promtour/access/scopes';
import { gatewayPublicKeys } from '@promtour/testkit/access';
import { startTestIssuer, type TestIssuer } from '@promtour/testkit/test-issuer';
import { managerOf, official } from '@promtour/testkit/viewers';
import type { JSONWebKeySet } from 'jose';
import { codesOf, startTestGateway, type Answer, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let issuer: TestIssuer;
let gateway: TestGateway;
beforeAll(async () => {
  [graph, issuer] = await Promise.all([startSmallGraph(), startTestIssuer()]);
  gateway = await startTestGateway(graph, { ISSUER: issuer.issuer, ISSUER_JWKS_URL: issuer.jwksUrl });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([stopSmallGraph(graph), issuer.stop()]);
});
afterEach(() => {
  for (const subgraph of Object.values(graph)) subgraph.received.length = 0;
});

function withScopes(...scopes: readonly Scope[]): Viewer {
  return { ...anonymous, kind: 'CLIENT', subject: 'c', clientId: 'client-1', scopes: new Set(scopes) };
}

async function ask(viewer: Viewer | undefined, query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const token = viewer === undefined ? {} : { authorization: `Bearer ${await issuer.tokenFor(viewer)}` };
  return gateway.post({ query }, { ...token, ...headers });
}

function calls(): number {
  return Object.values(graph).reduce((sum, { received }) => sum + received.length, 0);
}

describe('an operation', () => {
  it('that asks for what is public is answered to anybody', async () => {
    expect((await ask(undefined, '{ visits }')).body).toEqual({ data: { visits: 42 } });
  });

  const ways: readonly (readonly [string, string])[] = [
    ['as it is', '{ leads visits }'],
    ['by an alias', '{ visits: leads }'],
    ['by a fragment', 'query { ...F } fragment F on Query { visits ...G } fragment G on Query { leads }'],
    ['by an inline fragment without a type', '{ ... { ... on Query { leads } } }'],
    ['skipped', '{ visits leads @skip(if: true) }'],
    ['in a list of another subgraph', '{ excursions { organization { phone } } }'],
    ['by an interface', '{ reachable { phone } }'],
    ['by an interface and a fragment', '{ reachable { ... on Organization { tel: phone } } }'],
    ['by a union', '{ things { ... on Reachable { phone } } }'],
    ['by a mutation', 'mutation { look hold(seats: 1) }'],
    ['of nobody', '{ unsaid }'],
  ];
  it.each(ways)(
    'with a field that is not everybody’s, %s, is refused before a subgraph is called',
    async (_, query) => {
      const nobody = await ask(undefined, query);
      const somebody = await ask(withScopes('registry:read', 'analytics:read'), query);
      expect([nobody.status, codesOf(nobody)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect([somebody.status, codesOf(somebody)]).toEqual([403, ['FORBIDDEN']]);
      expect(nobody.body.data ?? null).toBeNull();
      expect(calls()).toBe(0);
    },
  );

  it('is refused with the fields and where they stand, and logged without arguments', async () => {
    const answer = await ask(
      withScopes('registry:read'),
      'mutation ($seats: Int = 31337) { mine: hold(seats: $seats) }',
      { 'accept-language': 'ru' },
    );
    expect(answer.body.errors).toEqual([
      {
        message: 'Токен не даёт права на Mutation.hold',
        path: ['mine'],
        extensions: { code: 'FORBIDDEN', field: 'Mutation.hold' },
      },
    ]);
    const line = gateway.logged.findLast((text) => text.includes('access denied')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ clientId: 'client-1', fields: ['Mutation.hold'], code: 'FORBIDDEN' });
    expect(line).not.toContain('31337');
  });

  it('is answered to whoever holds all scopes of one of the ways', async () => {
    expect((await ask(withScopes('audit:read'), '{ leads }')).body).toEqual({ data: { leads: 7 } });
    expect((await ask(withScopes('leads:read', 'analytics:read'), '{ leads }')).body).toEqual({ data: { leads: 7 } });
    expect((await ask(withScopes('leads:read'), '{ leads }')).status).toBe(403);
    const phones = await ask(withScopes('contacts:read'), '{ reachable { phone } }');
    expect(phones.body.data).toEqual({ reachable: [{ phone: '+70000000001' }, { phone: '+70000000002' }] });
  });

  it('of doubling fragments takes no longer for it', async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const answer = await ask(undefined, `{ ...F0 } ${fragments.join(' ')} fragment F25 on Query { leads }`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(calls()).toBe(0);
  });
});

describe('a subgraph', () => {
  it('is told by the gateway’s own token who asks, and nothing that the client says of itself', async () => {
    const organization = '0198f6a0-0000-7000-8000-000000000001';
    const viewer = managerOf(organization);
    await ask(viewer, '{ visits }', { 'x-user': 'root', 'x-client-id': 'root', 'x-forwarded-user': 'root' });
    const [request] = graph.analytics.received;
    const token = (request?.headers.authorization ?? '').replace('Bearer ', '');
    const keys = JSON.parse(gatewayPublicKeys) as JSONWebKeySet;
    await expect(createGatewayTokenVerifier(keys, 'analytics')(token)).resolves.toEqual(viewer);
    await expect(createGatewayTokenVerifier(keys, 'registry')(token)).resolves.toBeUndefined();
    expect(JSON.stringify(request?.headers)).not.toContain('root');
  });

  it('is told that nobody in particular asks, where there is no token', async () => {
    await ask(undefined, '{ visits }');
    const token = (graph.analytics.received[0]?.headers.authorization ?? '').replace('Bearer ', '');
    const verify = createGatewayTokenVerifier(JSON.parse(gatewayPublicKeys) as JSONWebKeySet, 'analytics');
    await expect(verify(token)).resolves.toEqual(anonymous);
  });

  it('may deny a row, and the client is told so', async () => {
    graph.registry.interference = async (_request, reply) =>
      reply.send({
        data: { region: null },
        errors: [{ message: 'not yours', path: ['region'], extensions: { code: 'FORBIDDEN' } }],
      });
    const answer = await ask(official, '{ region(code: "RU-SMO") { name } }');
    graph.registry.interference = undefined;
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });
});
