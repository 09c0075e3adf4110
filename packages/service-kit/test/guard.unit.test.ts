import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import type { Scope } from '@promtour/access/scopes';
import { forbidden } from '@promtour/kernel/failure';
import type { Viewer } from '@promtour/access/viewer';
import { gatewayHeaders, gatewayPublicKeys } from '@promtour/testkit/access';
import { anonymous, official } from '@promtour/testkit/viewers';
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { pino } from 'pino';
import { createHttpServer } from '../src/http/http-server.ts';
import type { RequestContext } from '../src/graphql/context.ts';
import { sharedFailure } from '../src/graphql/shared-failure.ts';
import { serveSubgraph } from '../src/http/graphql-route.ts';
import { createMetrics } from '../src/metrics.ts';
import type { Stoppable } from '../src/shutdown.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
  directive @public on OBJECT | INTERFACE | FIELD_DEFINITION
  scalar DateTime scalar LocalDate scalar SafeInt scalar TimeZone
  type LocalizedText @public { ru: String! en: String translations: [Translation!]! }
  type Translation @public { language: String! text: String! }

  type Query {
    plant: Plant @public
    plants: [Plant!] @public
    things: [Thing!] @public
    audit: [String!] @access(scopes: [["audit:read"]])
    pair: Int @access(scopes: [["leads:read", "leads:write"], ["audit:read"]])
    forgotten: Int
  }
  type Mutation {
    write: Int @access(scopes: [["registry:write"]])
    change(name: String): Int @access(scopes: [["registry:write"]])
  }
  interface Thing @public { name: String }
  type Plant implements Thing @key(fields: "id") @public {
    id: ID!
    name: String
    phone: String @access(scopes: [["contacts:read"]])
    boss: Person
  }
  type Person implements Thing { name: String @access(scopes: [["contacts:read"]]) }
  type Lead @key(fields: "id") @access(scopes: [["leads:read"]]) { id: ID! value: Int }
  type Plain @key(fields: "id") @access(scopes: [["leads:read"]]) { id: ID! }
`;

let calls: string[] = [];
const called = <Value>(name: string, value: Value): Value => {
  calls.push(name);
  return value;
};
/** Fields without resolvers of their own (name, phone, value) are read by the default one. */
const plant = {
  __typename: 'Plant',
  id: 'p1',
  name: 'Кристалл',
  phone: '2',
  boss: { __typename: 'Person', name: 'Б' },
};
const resolvers = {
  Query: {
    plant: () => plant,
    plants: () => [plant, plant],
    things: () => [plant, plant.boss],
    audit: () => called('audit', ['row']),
    pair: () => called('pair', 1),
    forgotten: () => called('forgotten', 1),
  },
  Mutation: {
    write: () => called('write', 1),
    // The record belongs to another owner, as a use case finds.
    change: (_: unknown, __: unknown, context: RequestContext) => sharedFailure(forbidden(), context),
  },
  Plant: { __resolveReference: () => called('plant reference', plant) },
  Lead: { __resolveReference: ({ id }: { id: string }) => called('lead reference', { id, value: 7 }) },
};

let server: FastifyInstance;
let subgraph: Stoppable;
const logged: string[] = [];

beforeAll(async () => {
  const logger = pino({ level: 'info' }, { write: (line) => void logged.push(line) });
  const metrics = createMetrics('test');
  server = createHttpServer({
    logger,
    bodyLimit: 100_000,
    readiness: { ready: () => Promise.resolve(true) },
    connections: { total: 100 },
    onConnectionRefused: () => undefined,
    shedding: { maxEventLoopDelayMs: 0, refuse: async (_request, reply) => reply.send() },
  });
  subgraph = await serveSubgraph({
    server,
    sdl,
    resolvers,
    createLoaders: () => ({}),
    verifyToken: createGatewayTokenVerifier(JSON.parse(gatewayPublicKeys) as JSONWebKeySet, 'registry'),
    logger,
    metrics,
    production: true,
  });
});
beforeEach(() => {
  calls = [];
  logged.length = 0;
});
afterAll(async () => {
  await server.close();
  await subgraph.stop();
});

type Answer = {
  readonly status: number;
  readonly body: {
    data?: unknown;
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
};

async function post(query: string, headers: Record<string, string>, variables: object = {}): Promise<Answer> {
  const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return { status: response.statusCode, body: response.json() };
}

async function askAs(viewer: Viewer, query: string, variables?: object): Promise<Answer> {
  return post(query, await gatewayHeaders('registry', viewer), variables);
}

function clientWith(...scopes: Scope[]): Viewer {
  return { ...anonymous, kind: 'CLIENT', subject: 'c1', clientId: 'c1', scopes: new Set(scopes) };
}

const entities =
  'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Plant { name } ... on Lead { value } } }';

describe('a field', () => {
  it('that is public is open to everyone', async () => {
    expect((await askAs(anonymous, '{ plant { id name } }')).body).toEqual({
      data: { plant: { id: 'p1', name: 'Кристалл' } },
    });
  });

  it('with a rule is refused to an anonymous viewer before its resolver runs', async () => {
    const answer = await askAs(anonymous, '{ audit plant { id } }');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      data: { audit: null, plant: { id: 'p1' } },
      errors: [{ path: ['audit'], extensions: { code: 'UNAUTHENTICATED', field: 'Query.audit' } }],
    });
    expect(calls).toEqual([]);
  });

  it('with a rule is refused without the scope, and logged with client and field, without arguments', async () => {
    const answer = await askAs(clientWith('leads:read'), 'query Asking { audit pair }');
    expect(answer.body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'FORBIDDEN', field: 'Query.audit', requiredScopes: [['audit:read']] },
      { code: 'FORBIDDEN', field: 'Query.pair', requiredScopes: [['leads:read', 'leads:write'], ['audit:read']] },
    ]);
    expect(calls).toEqual([]);
    const denials = logged.map((line) => JSON.parse(line) as object).filter((line) => 'denied' in line);
    expect(denials).toMatchObject([{ clientId: 'c1', denied: ['Query.audit', 'Query.pair'], codes: { FORBIDDEN: 2 } }]);
  });

  it.each<[Scope[], number | null]>([
    [['audit:read'], 1],
    [['leads:read', 'leads:write'], 1],
    [['leads:read'], null],
    [['leads:write'], null],
  ])('needs all scopes of one of the lists: %j', async (scopes, pair) => {
    expect((await askAs(clientWith(...scopes), '{ pair }')).body.data).toEqual({ pair });
  });

  it('without a rule is denied to everyone, even the agency', async () => {
    const answer = await askAs(official, '{ forgotten }');
    expect(answer.body).toMatchObject({ data: { forgotten: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(calls).toEqual([]);
  });

  it('without its own resolver is guarded too, wherever it is selected', async () => {
    const query = '{ plant { phone boss { name } } plants { phone } }';
    expect((await askAs(anonymous, query)).body.data).toEqual({
      plant: { phone: null, boss: { name: null } },
      plants: [{ phone: null }, { phone: null }],
    });
    expect((await askAs(clientWith('contacts:read'), query)).body).toEqual({
      data: { plant: { phone: '2', boss: { name: 'Б' } }, plants: [{ phone: '2' }, { phone: '2' }] },
    });
  });

  it('of an interface has the rule of the concrete type', async () => {
    const answer = await askAs(anonymous, '{ things { name } }');
    expect(answer.body.data).toEqual({ things: [{ name: 'Кристалл' }, { name: null }] });
    expect(answer.body.errors).toMatchObject([{ extensions: { field: 'Person.name' } }]);
  });

  it('of a mutation is refused before it writes', async () => {
    expect((await askAs(clientWith('registry:review'), 'mutation { write }')).body.data).toEqual({ write: null });
    expect(calls).toEqual([]);
    expect((await askAs(clientWith('registry:write'), 'mutation { write }')).body.data).toEqual({ write: 1 });
    expect(calls).toEqual(['write']);
  });
});

describe('a record that a use case denies', () => {
  it('is logged once, with client and field, without arguments or client input', async () => {
    const query = 'mutation ($name: String) { secret_alias: change(name: $name) }';
    const answer = await askAs(clientWith('registry:write'), query, { name: 'Тайное имя' });
    expect(answer.body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    const denials = logged.map((line) => JSON.parse(line) as object).filter((line) => 'denied' in line);
    expect(denials).toEqual([
      expect.objectContaining({
        msg: 'access denied',
        clientId: 'c1',
        denied: ['Mutation.change'],
        codes: { FORBIDDEN: 1 },
      }),
    ]);
    for (const word of ['Тайное имя', 'secret_alias']) expect(JSON.stringify(denials)).not.toContain(word);
  });
});

describe('a reference', () => {
  it('to a public type is resolved for everyone', async () => {
    const answer = await askAs(anonymous, entities, { of: [{ __typename: 'Plant', id: 'p1' }] });
    expect(answer.body.data).toEqual({ _entities: [{ __typename: 'Plant', name: 'Кристалл' }] });
  });

  it('to a type with a rule is refused before it is resolved', async () => {
    const answer = await askAs(clientWith('contacts:read'), entities, { of: [{ __typename: 'Lead', id: 'l1' }] });
    expect(answer.body).toMatchObject({
      data: { _entities: [null] },
      errors: [{ extensions: { code: 'FORBIDDEN', field: 'Lead' } }],
    });
    expect(calls).toEqual([]);
    const mixed = await askAs(anonymous, entities, {
      of: [
        { __typename: 'Lead', id: 'l1' },
        { __typename: 'Plant', id: 'p1' },
      ],
    });
    expect(mixed.body.data).toEqual({ _entities: [null, { __typename: 'Plant', name: 'Кристалл' }] });
    const allowed = await askAs(clientWith('leads:read'), entities, { of: [{ __typename: 'Lead', id: 'l1' }] });
    expect(allowed.body.data).toEqual({ _entities: [{ __typename: 'Lead', value: 7 }] });
  });

  it('to a type without a reference resolver shows none of its fields', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Plain { id } } }';
    const of = [{ __typename: 'Plain', id: 'x1' }];
    expect((await askAs(anonymous, query, { of })).body.data).toEqual({ _entities: [null] });
    expect((await askAs(clientWith('leads:read'), query, { of })).body.data).toEqual({ _entities: [{ id: 'x1' }] });
  });
});

describe('a subgraph accepts requests of the gateway only', () => {
  const queries = [
    ['a public field', '{ plant { id } }'],
    ['__typename', '{ __typename }'],
    ['_service', '{ _service { sdl } }'],
    ['_entities', '{ _entities(representations: [{ __typename: "Plant", id: "p1" }]) { __typename } }'],
    ['no GraphQL', '{'],
  ] as const;

  async function strangersToken(): Promise<string> {
    const { privateKey } = await generateKeyPair('ES256');
    return new SignJWT({ sub: 'root', client_id: 'root', actor: 'CLIENT', scope: 'audit:read' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test' })
      .setIssuer('http://127.0.0.1:4000/oidc')
      .setAudience('urn:promtour:graph')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  }

  async function forged(): Promise<string> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const { kid } = { kid: 'test', ...(await exportJWK(publicKey)) };
    return new SignJWT({ sub: 'root', client_id: 'root', actor: 'CLIENT' })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'gateway+jwt', kid })
      .setIssuer('promtour-gateway')
      .setAudience('registry')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privateKey);
  }

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['no token', () => Promise.resolve({})],
    ['a client’s token', async () => ({ authorization: `Bearer ${await strangersToken()}` })],
    ['a token for another subgraph', () => gatewayHeaders('routes', official).then((headers) => ({ ...headers }))],
    ['a token signed by another key', async () => ({ authorization: `Bearer ${await forged()}` })],
    ['another scheme', () => Promise.resolve({ authorization: 'Basic cm9vdDo=' })],
    ['headers that claim an identity', () => Promise.resolve({ 'x-user': 'root', 'x-viewer': '{"scopes":["*"]}' })],
  ])('refuses %s', async (_name, headers) => {
    for (const [, query] of queries) {
      const answer = await post(query, await headers());
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        errors: [
          { message: 'This service accepts requests of the gateway only', extensions: { code: 'UNAUTHENTICATED' } },
        ],
      });
    }
    expect(calls).toEqual([]);
  });

  it('serves its SDL to the gateway', async () => {
    const answer = await askAs(anonymous, '{ _service { sdl } }');
    expect(JSON.stringify(answer.body.data)).toContain('type Lead');
  });
});
