import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGateway, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startSmallGraph();
  gateway = await startTestGateway(graph);
});
afterAll(async () => {
  await gateway.stop();
  await stopSmallGraph(graph);
});

describe('the graph', () => {
  it('answers one query from all four subgraphs', async () => {
    const answer = await gateway.post({
      query: `query Tour($code: ID!) {
        region(code: $code) { name visits excursions { title vacancies organization { name } } }
      }`,
      variables: { code: 'RU-SMO' },
    });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        data: {
          region: {
            name: 'Смоленская область',
            visits: 42,
            excursions: [{ title: 'Огранка алмазов', vacancies: 7, organization: { name: 'Завод «Кристалл»' } }],
          },
        },
      },
    });
    expect(answer.body.errors).toBeUndefined();
  });

  it('answers queries by GET with a header that prevents CSRF', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ visits }')}`;
    const simple = await fetch(url);
    const preflighted = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(simple.status).toBe(400);
    expect(preflighted.status).toBe(200);
    expect(await preflighted.json()).toEqual({ data: { visits: 42 } });
    expect(preflighted.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['', 'id'])(
    'returns null without an error for a nullable reference that its owner does not show: %s',
    async (id) => {
      const answer = await gateway.post({ query: `{ tours { title organization { ${id} name } } }` });
      expect(answer.body).toEqual({
        data: {
          tours: [
            { title: 'Ничья', organization: null },
            {
              title: 'Огранка алмазов',
              organization: { ...(id === '' ? {} : { id: 'o1' }), name: 'Завод «Кристалл»' },
            },
          ],
        },
      });
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('serves no GraphiQL asset %s', async (part) => {
    expect((await fetch(`${gateway.url}/graphiql/${part}`)).status).toBe(404);
  });

  it('reports an error for a missing record behind a non-null reference', async () => {
    const answer = await gateway.post({ query: '{ orphan { title organization { name } } }' });
    expect(answer.body).toEqual({
      data: { orphan: null },
      errors: [
        {
          message: 'A value that the schema promises is missing',
          path: ['orphan', 'organization', 'name'],
          extensions: { code: 'VALUE_MISSING' },
        },
      ],
    });
  });
});

describe('calls of subgraphs', () => {
  it('forward the correlation id and the language, and no header that claims an identity', async () => {
    graph.analytics.received.length = 0;
    await gateway.post(
      { query: '{ visits }' },
      {
        'x-correlation-id': 'portal-7.a_B',
        'accept-language': 'ru',
        cookie: 'session=1',
        'x-user-id': 'root',
        'x-forwarded-for': '10.0.0.1',
        'apollo-federation-include-trace': 'ftv1',
      },
    );
    const [request] = graph.analytics.received;
    expect(request?.headers).toMatchObject({ 'x-correlation-id': 'portal-7.a_B', 'accept-language': 'ru' });
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-correlation-id',
      'x-promtour-client',
      'x-promtour-time-left',
    ]);
  });

  it.each(['', 'a b', 'x'.repeat(129), 'я', 'a\tb'])('get a new correlation id if the client’s is %j', async (id) => {
    graph.analytics.received.length = 0;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-correlation-id': Buffer.from(id).toString('latin1') },
      body: JSON.stringify({ query: '{ visits }' }),
    });
    const given = response.headers.get('x-correlation-id');
    expect(given).toMatch(/^[0-9a-f-]{36}$/);
    expect(graph.analytics.received[0]?.headers['x-correlation-id']).toBe(given);
  });

  it('keep the correlation ids of concurrent requests apart', async () => {
    graph.analytics.received.length = 0;
    const ids = Array.from({ length: 50 }, (_, index) => `request-${index}`);
    const echoed = await Promise.all(
      ids.map(async (id) => {
        const answer = await gateway.post({ query: '{ fails(how: "unexpected") visits }' }, { 'x-correlation-id': id });
        return [answer.headers.get('x-correlation-id'), answer.body.errors?.[0]?.extensions['correlationId']];
      }),
    );
    expect(echoed).toEqual(ids.map((id) => [id, id]));
    expect(graph.analytics.received.map(({ headers }) => headers['x-correlation-id']).sort()).toEqual([...ids].sort());
  });
});

describe('logs and metrics', () => {
  it('contain the operation and the outcome, never the document or the variables', async () => {
    gateway.logged.length = 0;
    await gateway.post(
      { query: 'query Named($text: String) { organizations(text: $text) { id } }', variables: { text: 'tajemnica' } },
      { 'x-correlation-id': 'logged-1' },
    );
    const line = gateway.logged
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((entry) => entry['msg'] === 'request');
    expect(line).toMatchObject({
      correlationId: 'logged-1',
      method: 'POST',
      route: '/graphql',
      operationName: 'Named',
      operationType: 'query',
      fields: ['organizations'],
      status: 200,
      durationMs: expect.any(Number),
    });
    expect(line).not.toHaveProperty('results');
    expect(gateway.logged.join('')).not.toMatch(/tajemnica|organizations\(/);
  });

  it('contain the results of mutations as reported by the subgraph', async () => {
    gateway.logged.length = 0;
    graph.registry.interference = (_, reply) => {
      void reply.header('x-promtour-results', 'change=OK, change=BOOKING.SEATS_UNAVAILABLE');
      return undefined;
    };
    await gateway.post({ query: '{ regions { code } }' });
    graph.registry.interference = undefined;
    const line = gateway.logged
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((entry) => entry['msg'] === 'request');
    expect(line).toMatchObject({
      results: ['change=OK', 'change=BOOKING.SEATS_UNAVAILABLE'],
      codes: ['BOOKING.SEATS_UNAVAILABLE'],
    });
    const text = await (await fetch(`${gateway.internalUrl}/metrics`)).text();
    expect(text).toMatch(/promtour_gateway_refusals_total\{[^}]*code="BOOKING.SEATS_UNAVAILABLE"[^}]*\} 1/);
  });

  it('count requests, refusals and reloads in OpenMetrics', async () => {
    await gateway.post({ query: `{ ${'a'.repeat(3)}: visits ${'visits '.repeat(1_100)} }` });
    const response = await fetch(`${gateway.internalUrl}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('application/openmetrics-text');
    expect(text).toMatch(/promtour_gateway_limits_refused_total\{[^}]*code="LIMIT.TOKENS"[^}]*\} [1-9]/);
    expect(text).toMatch(/promtour_gateway_request_duration_seconds_count\{[^}]*status="400"[^}]*\} [1-9]/);
    expect(text.trimEnd().endsWith('# EOF')).toBe(true);
  });
});

describe('health', () => {
  it('reports the subgraphs and stays ready without one of them', async () => {
    const ready = await fetch(`${gateway.internalUrl}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      subgraphs: { registry: 'ready', routes: 'ready', bookings: 'ready', analytics: 'ready' },
    });
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  });

  it('publicly shows only whether the gateway is ready', async () => {
    const ready = await fetch(`${gateway.url}/health/ready`);
    expect({ status: ready.status, body: await ready.text() }).toEqual({ status: 200, body: '{"status":"ready"}' });
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
  });
});

describe('host names that resolve to this machine', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.7'])(
    'are refused: %s',
    async (host) => {
      const { request } = await import('undici');
      const { statusCode, body } = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { host, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ visits }' }),
      });
      expect(statusCode).toBe(421);
      expect(JSON.stringify(await body.json())).toContain('HOST_NOT_ALLOWED');
    },
  );
});
