import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultRateLimits } from '../src/rates/rate-limits.ts';
import { sendRaw } from './fixture/raw.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { codesOf, readAnswer, startTestGateway, type TestGateway } from './fixture/test-gateway.ts';

type Received = { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders };

const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
/** Nothing listens here. */
const nowhere = 'http://127.0.0.1:9/graphql';
const secretPath = '/calendars/a-secret-token.ics';

let graph: SmallGraph;
let gateway: TestGateway;
/** Reaches bookings, and not routes. */
let ofBookings: TestGateway;
let pages: Server;
let pagesUrl: string;
const received: Received[] = [];
let answer: RequestListener | undefined;

beforeAll(async () => {
  pages = createServer((request, response) => {
    const { method, url, headers } = request;
    received.push({ method, url, headers });
    if (answer !== undefined) answer(request, response);
    else response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', etag: '"1"' }).end(calendar);
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  pagesUrl = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/graphql`;
  graph = await startSmallGraph();
  gateway = await startTestGateway(graph, { ROUTES_URL: pagesUrl, BOOKINGS_URL: nowhere });
  ofBookings = await startTestGateway(graph, { ROUTES_URL: nowhere, BOOKINGS_URL: pagesUrl });
});
beforeEach(() => {
  received.length = 0;
});
afterEach(() => {
  answer = undefined;
});
afterAll(async () => {
  await Promise.all([gateway.stop(), ofBookings.stop()]);
  pages.closeAllConnections();
  pages.close();
  await stopSmallGraph(graph);
});

describe('public pages', () => {
  it.each([secretPath, '/brochures/0190?language=en'])('are read from routes: %s', async (path) => {
    const response = await fetch(`${gateway.url}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('etag')).toBe('"1"');
    expect(await response.text()).toBe(calendar);
    expect(received).toMatchObject([{ method: 'GET', url: path }]);
  });

  it.each(['/vouchers/a-secret-token.pdf?lang=en', '/feedback/a-secret-token', '/exports/a-secret-token.csv'])(
    'are read from bookings: %s',
    async (path) => {
      expect((await fetch(`${ofBookings.url}${path}`)).status).toBe(200);
      expect(received).toMatchObject([{ method: 'GET', url: path }]);
      expect((await fetch(`${gateway.url}${path}`)).status).toBe(503);
    },
  );

  it('pass HEAD and 304', async () => {
    answer = (_request, response) => response.writeHead(304, { etag: '"1"' }).end();
    const response = await fetch(`${gateway.url}${secretPath}`, {
      method: 'HEAD',
      headers: { 'if-none-match': '"1"' },
    });
    expect(response.status).toBe(304);
    expect(received).toMatchObject([{ method: 'HEAD', headers: { 'if-none-match': '"1"' } }]);
  });

  it('do not receive credentials or an address of the client', async () => {
    await fetch(`${gateway.url}${secretPath}`, {
      headers: {
        authorization: 'Bearer a.b.c',
        cookie: '_session=1',
        'x-forwarded-for': '10.0.0.1',
        'x-promtour-client': 'chosen',
        'accept-language': 'ru',
      },
    });
    const headers = received[0]?.headers ?? {};
    expect(headers).toMatchObject({ 'accept-language': 'ru', 'x-promtour-client': expect.stringMatching(/^.{22}$/) });
    for (const name of ['authorization', 'cookie', 'x-forwarded-for']) expect(headers).not.toHaveProperty(name);
  });

  it('post the form of a feedback page, and nothing else', async () => {
    const form = (url: string, body: string, type = 'application/x-www-form-urlencoded') =>
      fetch(`${ofBookings.url}${url}`, { method: 'POST', headers: { 'content-type': type }, body, redirect: 'manual' });
    answer = (request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => response.writeHead(303, { location: `?read=${encodeURIComponent(text)}` }).end());
    };
    const posted = await form('/feedback/a-secret-token', 'nps=9');
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '?read=nps%3D9']);
    expect(received).toMatchObject([
      {
        method: 'POST',
        url: '/feedback/a-secret-token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ]);
    received.length = 0;
    expect((await form('/feedback/a', `comment=${'x'.repeat(20_000)}`)).status).toBe(413);
    expect((await form('/exports/a', 'nps=9')).status).toBe(404);
    expect(received).toEqual([]);
    expect(ofBookings.logged.join()).not.toContain('a-secret');
  });

  it.each(['POST', 'DELETE', 'OPTIONS'])('exclude %s', async (method) => {
    expect((await fetch(`${gateway.url}${secretPath}`, { method })).status).toBe(404);
    expect(received).toEqual([]);
  });

  it.each([
    '/calendars/../graphql',
    '/calendars/%2e%2e/graphql',
    '/brochures/..%2fgraphql',
    '/calendarsx',
    '/calendars',
  ])('are limited to their own paths: %s', async (path) => {
    expect(await sendRaw(gateway.url, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4\d\d/,
    );
    expect(received).toEqual([]);
  });

  it('have a content security policy', async () => {
    answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>');
    const { headers } = await fetch(`${gateway.url}/brochures/1`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
  });

  it('are limited in size', async () => {
    answer = (_request, response) => response.writeHead(200).end(Buffer.alloc(9 * 2 ** 20));
    await expect(fetch(`${gateway.url}/brochures/1`).then((response) => response.arrayBuffer())).rejects.toThrow();
    const file = await fetch(`${ofBookings.url}/exports/a-secret-token.csv`);
    expect((await file.arrayBuffer()).byteLength).toBe(9 * 2 ** 20);
  });

  it('are 503 with a code while routes is down', async () => {
    const alone = await startTestGateway(graph, { ROUTES_URL: nowhere });
    const response = await readAnswer(await fetch(`${alone.url}${secretPath}`));
    await alone.stop();
    expect(response.status).toBe(503);
    expect(codesOf(response)).toEqual(['PAGE_UNAVAILABLE']);
    expect(alone.logged.join()).not.toContain('a-secret-token');
    expect(alone.logged.join()).toContain('"route":"/calendars/*"');
  });

  it('share the rate of their address with anonymous operations', async () => {
    const limited = await startTestGateway(graph, { ROUTES_URL: pagesUrl, RATE_LIMIT_FACTOR: '0.2' });
    const pages = (defaultRateLimits.anonymous.times * 0.2) / 5;
    const statuses: number[] = [];
    for (let nth = 0; nth <= pages; nth++) {
      const response = await fetch(`${limited.url}${secretPath}`);
      statuses.push(response.status);
      if (response.status === 429) expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(pages);
    expect(statuses.at(-1)).toBe(429);
    expect((await limited.post({ query: '{ visits }' })).status).toBe(429);
    await limited.stop();
  });

  it('do not appear in the log with their secret', async () => {
    await fetch(`${gateway.url}${secretPath}?a-secret-query`);
    expect(gateway.logged.join()).toContain('"route":"/calendars/*"');
    expect(gateway.logged.join()).not.toContain('a-secret');
  });
});
