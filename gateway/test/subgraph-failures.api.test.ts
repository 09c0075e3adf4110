import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { SubgraphClient } from '../src/subgraphs/subgraph-client.ts';
import { codesOf, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startSmallGraph();
  gateway = await startTestGateway(graph, { NODE_ENV: 'production', SUBGRAPH_TIMEOUT_MS: '20000' });
});
afterEach(() => {
  graph.analytics.interference = undefined;
});
afterAll(async () => {
  await gateway.stop();
  await stopSmallGraph(graph);
});

const unavailable = {
  message: 'This part of the graph is unavailable',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

describe('client errors of a subgraph', () => {
  it('pass with code, message, path and the extensions for clients, and nothing else', async () => {
    const answer = await gateway.post({ query: '{ it: fails(how: "CURSOR.INVALID") visits }' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      data: { it: null, visits: 42 },
      errors: [
        {
          message: 'This list did not give that cursor',
          path: ['it'],
          extensions: { code: 'CURSOR.INVALID', min: 1 },
        },
      ],
    });
  });

  it.each(['NOT_FOUND', 'BAD_USER_INPUT', 'LIMIT.ROWS', 'PAGE.SIZE', 'INPUT.INVALID'])('%s passes', async (code) => {
    const answer = await gateway.post({ query: `{ fails(how: "${code}") }` });
    expect(answer.body.errors).toMatchObject([{ path: ['fails'], extensions: { code } }]);
  });
});

describe('unexpected errors', () => {
  it.each(['unexpected', 'no code', 'INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'DOWNSTREAM_SERVICE_ERROR'])(
    '%s is masked',
    async (how) => {
      gateway.logged.length = 0;
      const answer = await gateway.post({ query: `{ fails(how: "${how}") }` }, { 'x-correlation-id': 'ask-about-me' });
      expect(answer.body).toEqual({
        data: { fails: null },
        errors: [
          {
            message: 'Internal error',
            path: ['fails'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: 'ask-about-me' },
          },
        ],
      });
      expect(gateway.logged.join('')).toContain('"subgraph":"registry"');
    },
  );
});

it('several unexpected errors of one request are logged as one', async () => {
  gateway.logged.length = 0;
  const answer = await gateway.post({ query: '{ a: fails(how: "unexpected") b: fails(how: "unexpected") }' });
  expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR']);
  expect(gateway.logged.filter((line) => line.includes('unexpected error'))).toHaveLength(1);
});

describe('a subgraph that does not answer', () => {
  it.each<[string, NonNullable<SmallGraph['analytics']['interference']>, string]>([
    [
      'breaks off',
      (request) => {
        request.raw.socket.destroy();
        return new Promise(() => undefined);
      },
      'BROKEN_OFF',
    ],
    [
      'answers HTML',
      (_, reply) => reply.code(502).type('text/html').send('<h1>analytics.internal</h1>'),
      'NOT_GRAPHQL',
    ],
    ['answers half a text', (_, reply) => reply.type('application/json').send('{"data":{"vis'), 'NOT_GRAPHQL'],
    ['answers a list', (_, reply) => reply.type('application/json').send('[{"data":{}}]'), 'NOT_GRAPHQL'],
    [
      'answers endlessly',
      (_, reply) => reply.type('application/json').send(`{"data":"${'x'.repeat(17 * 2 ** 20)}"}`),
      'TOO_LARGE',
    ],
  ])('%s: its part is null with a stable code, the rest is complete', async (_name, interference, reason) => {
    gateway.logged.length = 0;
    graph.analytics.interference = interference;
    const answer = await gateway.post({ query: '{ visits region(code: "RU-SMO") { name visits } }' });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ visits: null, region: { name: 'Смоленская область', visits: null } });
    expect(answer.body.errors).toHaveLength(2);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { ...unavailable, path: ['visits'] },
        { ...unavailable, path: ['region'] },
      ]),
    );
    expect(answer.text).not.toMatch(/analytics|127\.0\.0\.1/);
    expect(gateway.logged.join('')).toContain(`"reason":"${reason}"`);
  });

  it('is overloaded: its part may be retried, and it got the client’s key and deadline', async () => {
    const headers: Record<string, unknown>[] = [];
    graph.analytics.interference = (request, reply) => {
      headers.push(request.headers);
      return reply
        .code(503)
        .header('retry-after', '1')
        .send({ errors: [{ message: 'busy' }] });
    };
    const answer = await gateway.post({ query: '{ visits region(code: "RU-SMO") { name } }' });
    expect(answer.body).toMatchObject({
      data: { visits: null, region: { name: 'Смоленская область' } },
      errors: [{ path: ['visits'], extensions: { code: 'SERVICE_BUSY' } }],
    });
    await gateway.post({ query: '{ visits }' });
    expect(headers).toHaveLength(2);
    // One key for one client, and no address in it.
    expect(headers[0]?.['x-promtour-client']).toMatch(/^[\w-]{22}$/);
    expect(headers[1]?.['x-promtour-client']).toBe(headers[0]?.['x-promtour-client']);
    expect(Number(headers[0]?.['x-promtour-time-left'])).toBeLessThanOrEqual(19_750);
    expect(Number(headers[0]?.['x-promtour-time-left'])).toBeGreaterThan(15_000);
  });

  it('has less time left after slow previous calls', async () => {
    graph.registry.interference = () => new Promise((resolve) => setTimeout(resolve, 400, undefined));
    try {
      graph.analytics.received.length = 0;
      await gateway.post({ query: '{ region(code: "RU-SMO") { name visits } }' });
      const [after] = graph.analytics.received;
      expect(Number(after?.headers['x-promtour-time-left'])).toBeLessThanOrEqual(19_750 - 390);
    } finally {
      graph.registry.interference = undefined;
    }
  });

  it('answers too late: its response is not awaited', async () => {
    graph.analytics.interference = () => new Promise(() => undefined);
    const impatient = await startTestGateway(graph, { SUBGRAPH_TIMEOUT_MS: '200' });
    try {
      const answer = await impatient.post({ query: '{ visits }' });
      expect(answer.body).toEqual({ data: { visits: null }, errors: [{ ...unavailable, path: ['visits'] }] });
      expect(impatient.logged.join('')).toContain('"reason":"TIMEOUT"');
    } finally {
      await impatient.stop();
    }
  });

  it('is reported once for a list whose items lack a part', async () => {
    graph.analytics.interference = (_, reply) => reply.code(503).send('down');
    const answer = await gateway.post({ query: '{ excursions { region { name visits } } }' });
    expect(answer.body.errors).toEqual([{ ...unavailable, path: ['excursions'] }]);
    expect(answer.body.data).toMatchObject({
      excursions: [{ region: { name: 'Смоленская область', visits: null } }, {}],
    });
  });

  it('leaves the gateway ready and degraded', async () => {
    const dead = await startSmallGraph();
    await dead.analytics.stop();
    const lonely = await startTestGateway(dead);
    try {
      const ready = await fetch(`${lonely.internalUrl}/health/ready`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({
        status: 'degraded',
        missing: ['subgraph analytics'],
        subgraphs: { analytics: 'unreachable', registry: 'ready' },
      });
      const answer = await lonely.post({ query: '{ visits regions { code } }' });
      expect(answer.body).toMatchObject({ data: { visits: null }, errors: [{ ...unavailable, path: ['visits'] }] });
    } finally {
      await lonely.stop();
      await Promise.all([dead.registry, dead.routes, dead.bookings].map((subgraph) => subgraph.stop()));
    }
  });
});

it('has its query canceled when the client disconnects', async () => {
  const asked = Promise.withResolvers<undefined>();
  const broken = Promise.withResolvers<undefined>();
  graph.analytics.interference = (request) => {
    request.raw.socket.once('close', () => {
      broken.resolve(undefined);
    });
    asked.resolve(undefined);
    return new Promise(() => undefined);
  };
  const patient = await startTestGateway(graph, { SUBGRAPH_TIMEOUT_MS: '60000' });
  try {
    const client = new AbortController();
    const answer = fetch(`${patient.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ visits }"}',
      signal: client.signal,
    });
    await asked.promise;
    client.abort();
    await expect(answer).rejects.toThrow();
    await broken.promise;
  } finally {
    await patient.stop();
  }
});

describe('a connection that the subgraph closes while the request is written', () => {
  const answerOf = (text: string): string =>
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
  let server: Server;
  let client: SubgraphClient;
  let requests: number;

  /** Answers the first request, breaks the connection off at the second, answers again from then on. */
  beforeAll(async () => {
    const open = new Set<Socket>();
    server = createServer((socket) => {
      open.add(socket.on('error', () => undefined).on('close', () => open.delete(socket)));
      socket.on('data', (chunk) => {
        if (!chunk.toString().startsWith('POST')) return;
        requests++;
        if (requests === 2) socket.destroy();
        else socket.write(answerOf('{"data":{"x":1}}'));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = new SubgraphClient({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      timeoutMs: 2_000,
      maxResponseBytes: 1_000,
    });
    requests = 0;
  });
  afterAll(async () => {
    await client.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['a query is sent once more', true, { ok: true }, 3],
    ['a mutation is not', false, { ok: false, error: { reason: 'BROKEN_OFF' } }, 2],
  ])('%s', async (_name, repeatable, expected, sent) => {
    requests = 0;
    const post = () => client.post({ body: '{"query":"{ x }"}', headers: {}, repeatable });
    expect(await post()).toMatchObject({ ok: true });
    expect(await post()).toMatchObject(expected);
    await eventually(
      () => {
        expect(requests).toBe(sent);
      },
      { within: 1_000 },
    );
  });
});
