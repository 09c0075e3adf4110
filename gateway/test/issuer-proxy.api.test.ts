import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sendRaw } from './fixture/raw.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { codesOf, readAnswer, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';

type Received = { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders; body: string };

let graph: SmallGraph;
let gateway: TestGateway;
let registry: Server;
const received: Received[] = [];
let answer: RequestListener | undefined;

beforeAll(async () => {
  registry = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      if (answer !== undefined) answer(request, response);
      else response.setHeader('content-type', 'application/json').end('{"from":"issuer"}');
    });
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const { port } = registry.address() as AddressInfo;
  graph = await startSmallGraph();
  gateway = await startTestGateway(graph, {
    REGISTRY_URL: `http://127.0.0.1:${port}/graphql`,
    ISSUER: 'https://promtour.example/oidc',
  });
});
beforeEach(() => {
  received.length = 0;
});
afterEach(() => {
  answer = undefined;
});
afterAll(async () => {
  await gateway.stop();
  registry.closeAllConnections();
  registry.close();
  await stopSmallGraph(graph);
});

const fetchAt = (path: string, init: RequestInit = {}) =>
  fetch(`${gateway.url}${path}`, { redirect: 'manual', ...init });

describe('requests to the issuer', () => {
  it('forward a form unchanged, with the client’s secret', async () => {
    const response = await fetchAt('/oidc/token?x=%20y', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic Y2xpZW50OnNlY3JldA==' },
      body: 'grant_type=client_credentials&scope=a+b%26',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ from: 'issuer' });
    expect(received).toMatchObject([
      {
        method: 'POST',
        url: '/oidc/token?x=%20y',
        body: 'grant_type=client_credentials&scope=a+b%26',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: 'Basic Y2xpZW50OnNlY3JldA==',
        },
      },
    ]);
  });

  it.each([
    ['application/json', '{"not": JSON'],
    ['text/plain', 'привет'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('forward any body unread: %s', async (type, body) => {
    await fetchAt('/oidc/interaction/1', { method: 'POST', headers: { 'content-type': type }, body });
    expect(received).toMatchObject([{ body, headers: { 'content-type': type } }]);
  });

  it('have the gateway’s forwarding headers instead of the client’s', async () => {
    await fetchAt('/oidc/auth', {
      headers: {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        'x-forwarded-for': '10.0.0.1',
        'x-forwarded-prefix': '/evil',
        forwarded: 'for=10.0.0.1;host=evil.example',
        'x-real-ip': '10.0.0.1',
        'x-user': 'root',
        'x-client-id': 'root',
        'x-correlation-id': 'sign-in-1',
        cookie: '_session=1',
      },
    });
    const headers = received[0]?.headers ?? {};
    expect(headers).toMatchObject({
      'x-forwarded-host': 'promtour.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
      'x-correlation-id': 'sign-in-1',
      cookie: '_session=1',
    });
    for (const name of ['x-forwarded-prefix', 'forwarded', 'x-real-ip', 'x-user', 'x-client-id'])
      expect(headers).not.toHaveProperty(name);
  });

  it.each([
    ['/.well-known/openid-configuration', '/oidc/.well-known/openid-configuration'],
    ['/.well-known/oauth-authorization-server', '/oidc/.well-known/oauth-authorization-server'],
    ['/.well-known/oauth-authorization-server/oidc', '/oidc/.well-known/oauth-authorization-server'],
    ['/oidc/.well-known/openid-configuration', '/oidc/.well-known/openid-configuration'],
  ])('include the paths of discovery documents: %s', async (path, url) => {
    expect((await fetchAt(path)).status).toBe(200);
    expect(received).toMatchObject([{ method: 'GET', url }]);
  });

  it('include HEAD and OPTIONS', async () => {
    answer = (_request, response) => response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    for (const method of ['HEAD', 'OPTIONS'])
      expect((await fetchAt('/oidc/jwks', { method })).headers.get('access-control-allow-origin')).toBe('*');
    expect(received.map(({ method }) => method)).toEqual(['HEAD', 'OPTIONS']);
  });

  it('are limited to 64 KiB', async () => {
    const response = await readAnswer(
      await fetchAt('/oidc/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'x'.repeat(64 * 1024 + 1),
      }),
    );
    expect(response.status).toBe(413);
    expect(response.body.errors?.[0]?.extensions).toEqual({ code: 'LIMIT.BODY_SIZE', limit: 64 * 1024 });
    expect(received).toEqual([]);
  });

  it.each([
    '/oidc/../graphql',
    '/oidc/%2e%2e/graphql',
    '/oidc/..%2fgraphql',
    '/oidc//graphql',
    '/oidc/.',
    '/oidc/a\\..\\b',
    '/oidcx',
    '/health/../oidc/x',
  ])('are limited to its own paths: %s', async (path) => {
    expect(await sendRaw(gateway.url, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4\d\d/,
    );
    expect(received).toEqual([]);
  });

  it.each([
    ['before the response', () => undefined],
    ['while the response is streamed', (response: ServerResponse) => response.writeHead(200).write('first')],
  ])('free their connection to the issuer if the client disconnects %s', async (_when, begin) => {
    const arrived = Promise.withResolvers<undefined>();
    const freed = Promise.withResolvers<undefined>();
    answer = (_request, response) => {
      response.once('close', () => {
        freed.resolve(undefined);
      });
      begin(response);
      arrived.resolve(undefined);
    };
    const client = connect(Number(new URL(gateway.url).port), '127.0.0.1', () =>
      client.write('GET /oidc/jwks HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
    );
    await arrived.promise;
    client.destroy();
    await freed.promise;
  });

  it('exclude other methods', async () => {
    expect((await fetchAt('/oidc/token', { method: 'DELETE' })).status).toBe(404);
    expect(received).toEqual([]);
  });

  it('are refused for a foreign host', async () => {
    expect(
      await sendRaw(gateway.url, 'GET /oidc/jwks HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 421/);
    expect(received).toEqual([]);
  });
});

describe('responses of the issuer', () => {
  it('pass unchanged: status, separate cookies, redirects', async () => {
    answer = (_request, response) => {
      response.writeHead(303, {
        location: 'https://promtour.example/oidc/interaction/1?a=b%20c',
        'set-cookie': ['_interaction=1; Path=/oidc; HttpOnly', '_session=2; Path=/; Secure'],
        'cache-control': 'no-store',
        'keep-alive': 'timeout=1',
      });
      response.end();
    };
    const response = await fetchAt('/oidc/auth?client_id=x');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('https://promtour.example/oidc/interaction/1?a=b%20c');
    expect(response.headers.getSetCookie()).toEqual([
      '_interaction=1; Path=/oidc; HttpOnly',
      '_session=2; Path=/; Secure',
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('keep-alive')).not.toBe('timeout=1');
  });

  it('pass unchanged: refusals and pages', async () => {
    answer = (_request, response) =>
      response
        .writeHead(401, { 'www-authenticate': 'Basic realm="x"', 'content-type': 'text/html; charset=utf-8' })
        .end('<p>Нет');
    const response = await fetchAt('/oidc/token', { method: 'POST' });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="x"');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>Нет');
  });

  it('pass unchanged: a 503, which is not repeated', async () => {
    answer = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end('busy');
    const response = await fetchAt('/oidc/jwks');
    expect([response.status, await response.text()]).toEqual([503, 'busy']);
    expect(received).toHaveLength(1);
  });

  it('are streamed', async () => {
    const gate = Promise.withResolvers<undefined>();
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('first');
      void gate.promise.then(() => response.end('last'));
    };
    const reader = (await fetchAt('/oidc/slow')).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
    gate.resolve(undefined);
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('last');
  });

  it('are 502 with a code if interrupted', async () => {
    answer = (request) => request.socket.destroy();
    const response = await readAnswer(
      await fetchAt('/oidc/token', { method: 'POST', headers: { 'accept-language': 'ru' } }),
    );
    expect(response.status).toBe(502);
    expect(codesOf(response)).toEqual(['ISSUER_UNAVAILABLE']);
    expect(response.body.errors?.[0]?.message).toBe('Вход сейчас недоступен');
    expect(response.text).not.toContain('127.0.0.1');
  });

  it('are 503 with a code if it is down', async () => {
    const alone = await startTestGateway(graph, { REGISTRY_URL: 'http://127.0.0.1:9/graphql' });
    const response = await readAnswer(await fetch(`${alone.url}/oidc/jwks`));
    expect(response.status).toBe(503);
    expect(codesOf(response)).toEqual(['ISSUER_UNAVAILABLE']);
    const asked = await alone.post({ query: '{ visits }' }, { authorization: 'Bearer a.b.c' });
    expect(asked.status).toBe(401);
    await alone.stop();
  });
});

it('a token whose key cannot be fetched is answered with 503, not 401', async () => {
  answer = (_request, response) => response.writeHead(500).end();
  const token = `${Buffer.from(JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid: 'k' })).toString('base64url')}.e30.AAAA`;
  const asked = await gateway.post(
    { query: '{ visits }' },
    { authorization: `Bearer ${token}`, 'accept-language': 'ru' },
  );
  expect(asked.status).toBe(503);
  expect(codesOf(asked)).toEqual(['ISSUER_UNAVAILABLE']);
  expect(asked.headers.get('retry-after')).toBe('10');
  expect(received).toMatchObject([{ url: '/oidc/jwks' }]);
  expect(received[0]?.headers).not.toHaveProperty('authorization');
});
