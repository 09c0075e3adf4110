import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { startGatewayProcess, type GatewayProcess } from './fixture/gateway-process.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';
import { environmentOver, post, readAnswer, writeSupergraph } from './fixture/test-gateway.ts';

// Real sockets at a process of its own, whose memory is read.
jest.setTimeout(90_000);

let graph: SmallGraph;
let supergraph: Awaited<ReturnType<typeof writeSupergraph>>;
let gateway: GatewayProcess;
const sockets = new Set<Socket>();

/** More than one address would ever be let have, so that memory is bounded by the bodies' budget and nothing else. */
const manyConnections = { MAX_CONNECTIONS: '1000', MAX_CONNECTIONS_PER_ADDRESS: '600' };
const eventual = { within: 60_000 };

beforeAll(async () => {
  graph = await startSmallGraph();
  supergraph = await writeSupergraph();
  gateway = await startGatewayProcess({ ...environmentOver(graph, supergraph.path), ...manyConnections });
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});
afterAll(async () => {
  gateway.kill();
  await supergraph.remove();
  await stopSmallGraph(graph);
});

type Attacker = { readonly socket: Socket; readonly answered: () => string; readonly closed: Promise<number> };

/** Opens a connection and sends this much; the connection then says nothing more. */
function attack(text: string, body: Buffer | string = '', { url } = gateway): Attacker {
  const began = performance.now();
  let answered = '';
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' });
  sockets.add(socket);
  const closed = new Promise<number>((resolve) => {
    socket.once('close', () => {
      resolve(performance.now() - began);
    });
  });
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => (answered += chunk.toString()));
  socket.write(text);
  if (body.length > 0) socket.write(body);
  return { socket, answered: () => answered, closed };
}

const head = (path: string, length: number, type = 'application/json'): string =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;

const metric = async (pattern: RegExp): Promise<number> => {
  const text = await (await fetch(`${gateway.internalUrl}/metrics`)).text();
  return Number(pattern.exec(text)?.[1] ?? 0);
};

it.each([
  ['the graph', '/graphql', 65_000, 'application/json'],
  ['the issuer', '/oidc/token', 65_000, 'application/x-www-form-urlencoded'],
])('unfinished bodies at %s take a bounded amount of memory', async (_name, path, length, type) => {
  await post(gateway.url, { query: '{ visits }' });
  const before = await gateway.residentMiB();
  const body = Buffer.alloc(length - 1_000, 'x');
  const attackers = Array.from({ length: 500 }, () => attack(head(path, length, type), body));
  // 500 bodies of 64 kB are 31 MiB; one address may hold 4 of them.
  await eventually(
    () => {
      const refused = attackers.filter(({ answered }) => answered().startsWith('HTTP/1.1 503'));
      expect(refused.length).toBeGreaterThan(400);
      expect(refused[0]?.answered().toLowerCase()).toContain('retry-after: ');
    },
    { within: 60_000 },
  );
  const held = await metric(/promtour_gateway_body_bytes\{[^}]*\} (\d+)/);
  expect(held).toBeGreaterThan(2 * 2 ** 20);
  expect(held).toBeLessThanOrEqual(4 * 2 ** 20);
  expect((await gateway.residentMiB()) - before).toBeLessThan(60);
  // A body from another address still fits; a query by GET needs no memory.
  const asked = await fetch(`${gateway.url}/graphql?query={visits}`, { headers: { 'apollo-require-preflight': '1' } });
  expect((await readAnswer(asked)).body).toEqual({ data: { visits: 42 } });
  for (const { socket } of attackers) socket.destroy();
  await eventually(async () => {
    expect(await metric(/promtour_gateway_body_bytes\{[^}]*\} (\d+)/)).toBe(0);
  }, eventual);
});

it('slow requests are ended: silent, unfinished, byte by byte, at the graph and at the issuer', async () => {
  const requestTimeoutMs = 2_000;
  const hasty = await startGatewayProcess({
    ...environmentOver(graph, supergraph.path),
    REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
  });
  const slow = ['/graphql', '/oidc/token'].flatMap((path) => {
    const dripping = attack(head(path, 1_000), '{', hasty);
    const timer = setInterval(() => dripping.socket.write(' '), 250);
    dripping.socket.once('close', () => {
      clearInterval(timer);
    });
    const unfinished = attack(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n`, '', hasty);
    return [attack(head(path, 1_000), '{', hasty), dripping, unfinished, attack('', '', hasty)];
  });
  const closedAfter = await Promise.all(slow.map(({ closed }) => closed));
  hasty.kill();
  expect(Math.min(...closedAfter)).toBeGreaterThan(requestTimeoutMs / 4);
  expect(Math.max(...closedAfter)).toBeLessThan(requestTimeoutMs * 4);
});

it('a body above the sender’s limit is not read', async () => {
  const tooLong = attack(head('/graphql', 70_000));
  await tooLong.closed;
  expect(tooLong.answered()).toMatch(/^HTTP\/1.1 413/);
  expect(tooLong.answered()).toContain('"limit":65536');
  const noToken = attack(
    head('/graphql', 200_000).replace('\r\n\r\n', '\r\nauthorization: Bearer a.b.c\r\n\r\n'),
    Buffer.alloc(10_000, 'x'),
  );
  await noToken.closed;
  expect(noToken.answered()).toMatch(/^HTTP\/1.1 401/);
  for (const path of ['/nowhere', '/health/ready', '/graphiql']) {
    const unread = attack(head(path, 200_000), Buffer.alloc(10_000, 'x'));
    await unread.closed;
    expect(unread.answered()).toMatch(/^HTTP\/1.1 404/);
  }
});

it('the number of connections per address is limited', async () => {
  const open = Array.from({ length: 620 }, () => attack(''));
  await eventually(
    () => {
      expect(open.filter(({ socket }) => socket.destroyed).length).toBeGreaterThanOrEqual(20);
    },
    { within: 60_000 },
  );
  expect(open.filter(({ socket }) => !socket.destroyed).length).toBeGreaterThan(590);
  for (const { socket } of open) socket.destroy();
  await eventually(async () => {
    expect((await post(gateway.url, { query: '{ visits }' })).status).toBe(200);
  }, eventual);
  expect(await metric(/promtour_connections_refused_total\{[^}]*reason="ADDRESS"[^}]*\} (\d+)/)).toBeGreaterThanOrEqual(
    20,
  );
});
