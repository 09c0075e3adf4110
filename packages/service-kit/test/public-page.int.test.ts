import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { eventually } from '@promtour/testkit/eventually';
import { currentWork } from '../src/limits/request-work.ts';
import { createHttpServer } from '../src/http/http-server.ts';
import { addPublicPage, type PublicPage, type StreamedPage } from '../src/http/public-page.ts';

let server: FastifyInstance;
let url: string;
let page: () => Promise<PublicPage | StreamedPage | undefined>;
const logged: string[] = [];
const modifiedAt = new Date('2026-11-01T10:00:00Z');
const document = { type: 'text/calendar; charset=utf-8', body: 'BEGIN:VCALENDAR', modifiedAt };

beforeAll(async () => {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString());
      done();
    },
  });
  const logger = pino({ level: 'trace' }, sink);
  server = createHttpServer({
    logger,
    bodyLimit: 1_000,
    readiness: { ready: () => Promise.resolve(true) },
    connections: { total: 20 },
    onConnectionRefused: () => undefined,
    shedding: { maxEventLoopDelayMs: 0, refuse: async (_request, reply) => reply.send() },
  });
  addPublicPage<{ file: string }>(server, { url: '/pages/:file', logger, read: () => page() });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

it('is sent with validators, and answered with 304 while a copy is current', async () => {
  page = () => Promise.resolve(document);
  const first = await fetch(`${url}/pages/a`);
  expect([first.status, await first.text()]).toEqual([200, 'BEGIN:VCALENDAR']);
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(first.headers.get('last-modified')).toBe('Sun, 01 Nov 2026 10:00:00 GMT');
  const etag = first.headers.get('etag') ?? '';
  for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': modifiedAt.toUTCString() }]) {
    // Node's fetch asks for a new copy unless it is told not to.
    const again = await fetch(`${url}/pages/a`, { headers: { ...headers, 'cache-control': '' } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  }
  page = () => Promise.resolve({ ...document, body: 'END:VCALENDAR' });
  expect((await fetch(`${url}/pages/a`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  const head = await fetch(`${url}/pages/a`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it('may be bytes', async () => {
  const bytes = Buffer.from([0x89, 0x50, 0x00, 0xff]);
  page = () => Promise.resolve({ type: 'image/png', body: bytes });
  const response = await fetch(`${url}/pages/a`);
  expect([response.headers.get('content-type'), Buffer.from(await response.arrayBuffer())]).toEqual([
    'image/png',
    bytes,
  ]);
});

it('is answered the same for whatever does not exist', async () => {
  page = () => Promise.resolve(undefined);
  const shapes = await Promise.all(
    ['a', 'b.ics', 'x'.repeat(90)].map(async (file) => {
      const response = await fetch(`${url}/pages/${file}`);
      const headers = [...response.headers.entries()].filter(([name]) => !['date', 'x-correlation-id'].includes(name));
      return { status: response.status, headers, body: await response.text() };
    }),
  );
  expect(shapes[0]).toMatchObject({ status: 404, body: 'Not found' });
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

it('logs a failure by route, and discloses neither its path nor its message', async () => {
  page = () => Promise.reject(new Error('connection lost'));
  const response = await fetch(`${url}/pages/a-secret`);
  expect([response.status, await response.text()]).toEqual([500, 'Internal error']);
  expect(logged.join()).toContain('"route":"/pages/:file"');
  expect(logged.join()).toContain('connection lost');
  expect(logged.join()).not.toContain('a-secret');
});

/** Chunks of 64 KiB until it is ended, and what became of it. */
function endless() {
  const state = { made: 0, ended: false, asWork: true };
  const streamed = async function* () {
    try {
      for (;;) {
        state.made++;
        state.asWork &&= currentWork() !== undefined;
        yield await Promise.resolve(Buffer.alloc(65_536, 'x'));
      }
    } finally {
      state.ended = true;
    }
  };
  return { state, body: streamed() };
}

it('may be made while it is read, no faster than its client reads, and until that leaves', async () => {
  const { state, body } = endless();
  page = () => Promise.resolve({ type: 'text/csv', body });
  const response = await fetch(`${url}/pages/a`);
  expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
  const reader = response.body?.getReader();
  await reader?.read();
  let made = 0;
  // The buffers between the two fill; then nothing more is made.
  await eventually(() => made === (made = state.made), { within: 10_000, every: 300 });
  expect(state).toEqual({ made, ended: false, asWork: true });
  expect(made).toBeLessThan(500);
  await reader?.cancel();
  await eventually(() => state.ended, { within: 10_000 });
});

it('is not made for HEAD', async () => {
  const { state, body } = endless();
  page = () => Promise.resolve({ type: 'text/csv', body });
  const head = await fetch(`${url}/pages/a`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/csv']);
  expect(state.made).toBe(0);
});

it('is broken off if it fails midway, without its path in the log', async () => {
  page = () =>
    Promise.resolve({
      type: 'text/csv',
      body: (async function* () {
        yield await Promise.resolve('a,b');
        throw new Error('cursor lost');
      })(),
    });
  await expect(fetch(`${url}/pages/a-secret`).then((response) => response.text())).rejects.toThrow();
  await eventually(() => logged.join().includes('cursor lost'), { within: 10_000 });
  expect(logged.join()).not.toContain('a-secret');
});
