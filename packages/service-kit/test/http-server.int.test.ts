import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createHttpServer } from '../src/http/http-server.ts';
import { isIn, parseNetworks } from '../src/http/network.ts';

let server: FastifyInstance | undefined;
afterEach(() => server?.close());

async function start(): Promise<string> {
  server = createHttpServer({
    logger: pino({ level: 'silent' }),
    bodyLimit: 1_000,
    readiness: { ready: () => Promise.resolve(true) },
    connections: { total: 20 },
    onConnectionRefused: () => undefined,
    shedding: {
      maxEventLoopDelayMs: 200,
      sampleMs: 500,
      exempt: ({ url }) => url.startsWith('/oidc/'),
      refuse: async (_request, reply) => reply.send({ code: 'SERVICE_UNAVAILABLE' }),
    },
  });
  const answer = () => ({ answered: true });
  server.get('/graphql', answer);
  server.get('/oidc/token', answer);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

it('sheds load with 503 and Retry-After while the event loop lags, except for health checks and the issuer', async () => {
  const url = await start();
  const isAnswered = async () => (await fetch(`${url}/graphql`)).status === 200;
  await eventually(isAnswered, { within: 10_000 });
  const ending = new AbortController();
  const lag = (async () => {
    while (!ending.signal.aborted) {
      const until = performance.now() + 350;
      while (performance.now() < until);
      await delay(1);
    }
  })();
  try {
    const shed = await eventually(
      async () => {
        const response = await fetch(`${url}/graphql`);
        return response.status === 503 && response;
      },
      { within: 10_000 },
    );
    expect(shed.headers.get('retry-after')).toBe('2');
    expect(await shed.json()).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    for (const path of ['/health/live', '/health/ready', '/oidc/token'])
      expect((await fetch(`${url}${path}`)).status).toBe(200);
  } finally {
    ending.abort();
    await lag;
  }
  await eventually(isAnswered, { within: 10_000 });
});

it.each([
  ['10.0.0.0/8', '10.1.2.3', true],
  ['10.0.0.0/8', '11.1.2.3', false],
  ['192.0.2.7, 2001:db8::/32', '192.0.2.7', true],
  ['192.0.2.7, 2001:db8::/32', '2001:db8:1::1', true],
  ['192.0.2.7', '::ffff:192.0.2.7', true],
  ['', '127.0.0.1', false],
])('of the proxies %j, %s is trusted: %s', (networks, address, trusted) => {
  const list = parseNetworks(networks);
  expect(list !== undefined && isIn(list, address)).toBe(trusted);
});
