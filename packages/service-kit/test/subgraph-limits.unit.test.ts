import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import { anonymous, type Viewer } from '@promtour/access/viewer';
import { gatewayHeaders, gatewayPublicKeys } from '@promtour/testkit/access';
import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import { pino } from 'pino';
import { ClientError } from '../src/graphql/client-error.ts';
import { createLoader } from '../src/graphql/reference.ts';
import { serveSubgraph } from '../src/http/graphql-route.ts';
import { createHttpServer } from '../src/http/http-server.ts';
import { createMetrics } from '../src/metrics.ts';
import type { Stoppable } from '../src/shutdown.ts';
import { limitsOfClass } from '../src/limits/work-limits.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
  directive @public on OBJECT | FIELD_DEFINITION
  type Query { things(count: Int! = 10): [Thing!]! @public broken: [Fault!]! @public }
  type Mutation { change: Thing @public hold(fails: String): HoldResult @public }
  union HoldResult = Thing | Refused
  type Refused @public { code: String! message: String! }
  type Thing @key(fields: "id") @public { id: ID! text: String! things(count: Int! = 10): [Thing!]! other: Thing later: Thing loaded: Thing }
  type Fault @public { value: Int secret: Int @access(scopes: [["registry:write"]]) }
`;

type Loaders = { readonly loaded: { load(key: string): Promise<unknown> } };

let resolved = 0;
let keys = 0;
let statements = 0;
/** Resolvers of `other` in this turn of the event loop, and the most in any turn. */
let run = 0;
let longest = 0;
const thing = { id: '1', text: 'Т'.repeat(100) };
const many = (_: unknown, { count }: { count: number }) => {
  resolved += count;
  return Array.from({ length: count }, () => thing);
};
const resolvers = {
  Query: { things: many, broken: () => Array.from({ length: 50 }, () => ({})) },
  Mutation: {
    change: () => thing,
    hold: (_: unknown, { fails }: { fails: string | null }) => {
      if (fails === 'INTERNAL_SERVER_ERROR') throw new Error('the disk is full');
      if (fails === 'FORBIDDEN') throw new ClientError(fails, { ru: 'нет', en: 'no' });
      return fails === null ? { __typename: 'Thing', ...thing } : { __typename: 'Refused', code: fails, message: 'no' };
    },
  },
  Thing: {
    __resolveReference: () => thing,
    things: many,
    other: () => {
      if (run === 0) setImmediate(() => (run = 0));
      longest = Math.max(longest, ++run);
      return thing;
    },
    loaded: (_: unknown, __: unknown, { loaders }: { loaders: Loaders }) => loaders.loaded.load(`k${keys++ % 900}`),
    later: () => new Promise((resolve) => setImmediate(resolve, thing)),
  },
  Fault: {
    value: () => {
      throw new Error('the disk is full');
    },
  },
};

const lines: { level: number; msg: string }[] = [];
const metrics = createMetrics('test');
let server: FastifyInstance;
let subgraph: Stoppable;

beforeAll(async () => {
  const logger = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[0]) });
  server = createHttpServer({
    logger,
    bodyLimit: 1_000_000,
    readiness: { ready: () => Promise.resolve(true) },
    connections: { total: 100 },
    onConnectionRefused: () => undefined,
    shedding: { maxEventLoopDelayMs: 0, refuse: async (_request, reply) => reply.send() },
  });
  subgraph = await serveSubgraph({
    server,
    sdl,
    resolvers,
    createLoaders: (): Loaders => ({
      loaded: createLoader(
        (ids: readonly string[]) => {
          statements++;
          return Promise.resolve(ids.map((id) => ({ ...thing, id })));
        },
        ({ id }) => id,
      ),
    }),
    verifyToken: createGatewayTokenVerifier(JSON.parse(gatewayPublicKeys) as JSONWebKeySet, 'registry'),
    logger,
    metrics,
    production: true,
  });
});
beforeEach(() => {
  resolved = 0;
  lines.length = 0;
});
afterAll(async () => {
  await server.close();
  await subgraph.stop();
});

type Answer = { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };

async function ask(query: string, variables: object = {}, viewer: Viewer = anonymous): Promise<Answer> {
  return (await send(query, variables, viewer)).json();
}

async function send(query: string, variables: object = {}, viewer: Viewer = anonymous) {
  const headers = await gatewayHeaders('registry', viewer);
  return server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
}

async function counted(mutation: string, result: string): Promise<number> {
  const { values = [] } = (await metrics.getSingleMetric('promtour_mutations')?.get()) ?? {};
  return values.find(({ labels }) => labels['mutation'] === mutation && labels['result'] === result)?.value ?? 0;
}

const highClass: Viewer = { ...anonymous, kind: 'CLIENT', subject: 'c1', clientId: 'c1', rateClass: 'HIGH' };
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions['code']);
const aliases = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');

describe('the values of a response are counted over the whole request', () => {
  const { values } = limitsOfClass.BASIC;

  it.each([
    ['a list in a list in a list', '{ things(count: 100) { things(count: 100) { things(count: 100) { id } } } }'],
    ['a list by many aliases', `{ ${aliases(500, 'things(count: 100) { id text }')} }`],
    ['a nested list by aliases', `{ things(count: 100) { ${aliases(30, 'things(count: 100) { id }')} } }`],
    ['plain references', `{ things(count: 1000) { ${aliases(50, 'other { id other { id } }')} } }`],
    ['what comes later', `{ things(count: 1000) { ${aliases(50, 'later { id }')} } }`],
    ['fields alone', `{ things(count: 1000) { ${aliases(100, 'text')} } }`],
    [
      'fragments',
      `{ things(count: 100) { ...a ...a } } fragment a on Thing { ${aliases(20, 'things(count: 50) { id }')} }`,
    ],
  ])('%s', async (_, query) => {
    const answer = await ask(query);
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'LIMIT.VALUES', limit: values } }] });
    expect(answer.errors).toHaveLength(1);
    // Execution stops at the limit.
    expect(resolved).toBeLessThan(values * 1.1);
  });

  it('also for references of the gateway', async () => {
    const of = (count: number) => ({ of: Array.from({ length: count }, () => ({ __typename: 'Thing', id: '1' })) });
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Thing { id } } }';
    expect(codes(await ask(query, of(limitsOfClass.BASIC.rows)))).toBeUndefined();
    expect(codes(await ask(query, of(limitsOfClass.BASIC.rows + 1)))).toEqual(['LIMIT.ROWS']);
  });

  it('by the class of the client', async () => {
    const query = '{ things(count: 40000) { id } }';
    expect(codes(await ask(query))).toEqual(['LIMIT.VALUES']);
    expect(codes(await ask(query, {}, highClass))).toBeUndefined();
  });

  it('of a mutation after the write, at the field only', async () => {
    const answer = await ask('mutation { change { id things(count: 100000) { id } } }');
    expect(codes(answer)).toEqual(['LIMIT.VALUES']);
  });
});

it('a response of too many bytes is refused before it is written', async () => {
  const query = `{ things(count: 1000) { ${aliases(22, 'text')} } }`;
  expect(codes(await ask(query))).toEqual(['LIMIT.ANSWER_BYTES']);
  expect(codes(await ask(query, {}, highClass))).toBeUndefined();
});

describe('a large response', () => {
  const query = `{ things(count: 250) { ${aliases(5, 'things(count: 4) { id text other { id } }')} } }`;

  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** The most resolvers that run in one turn of the event loop, if each look at the clock takes this many milliseconds. */
  async function longestRun(millisecondsPerLook: number): Promise<number> {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += millisecondsPerLook));
    longest = 0;
    expect((await ask(query)).errors).toBeUndefined();
    return longest;
  }

  it('lets others run in between', async () => {
    expect(await longestRun(1)).toBeLessThan(500);
    // The control: while the clock stands still, the whole of it is one slice.
    expect(await longestRun(0)).toBe(5_000);
  });
});

it('a response in slices needs no more statements than one in one piece', async () => {
  statements = 0;
  const { errors } = await ask('{ things(count: 90) { id things(count: 100) { id loaded { id text } } } }');
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
});

describe('the log', () => {
  it('has one line per operation, however many records were denied or failed', async () => {
    const answer = await ask('query Broken { broken { value secret } }');
    expect(answer.errors).toHaveLength(100);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 50,
        msg: 'access denied',
        name: 'Broken',
        fields: ['broken'],
        codes: { INTERNAL_SERVER_ERROR: 50, UNAUTHENTICATED: 50 },
        denied: ['Fault.secret'],
        err: expect.objectContaining({ message: 'the disk is full' }) as unknown,
        path: 'broken.0.value',
      }),
    ]);
  });

  it.each([
    [null, 'OK', 30],
    ['BOOKING.SEATS_UNAVAILABLE', 'BOOKING.SEATS_UNAVAILABLE', 30],
    ['FORBIDDEN', 'FORBIDDEN', 30],
    ['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR', 50],
  ])('has the result of a mutation, whatever the client selects: fails %s', async (fails, code, level) => {
    const before = await counted('hold', code);
    const response = await send('mutation ($fails: String) { h: hold(fails: $fails) { __typename } }', { fails });
    expect(lines).toEqual([
      expect.objectContaining({ level, operation: 'mutation', fields: ['hold'], results: [`hold=${code}`] }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('variables');
    // The gateway's log and metrics have it too.
    expect(response.headers['x-promtour-results']).toBe(`hold=${code}`);
    expect(await counted('hold', code)).toBe(before + 1);
  });

  it('has one line for a successful operation, with its size', async () => {
    await ask('{ things(count: 3) { id text } }');
    expect(lines).toEqual([
      expect.objectContaining({ level: 30, msg: 'operation', fields: ['things'], rows: 0, values: 9 }),
    ]);
  });
});
