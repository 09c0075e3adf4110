import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { eventually } from '@promtour/testkit/eventually';
import { kafkaAvailable } from '@promtour/local-servers/kafka';
import { kafkaAnswers } from '@promtour/local-servers/kafka-probe';
import { processStart } from '@promtour/local-servers/process-identity';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { createKafkaTransport } from '@promtour/messaging/kafka/kafka-transport';
import pg from 'pg';
import { pino } from 'pino';
import { memoryUse, totalMegabytes } from '../src/memory.ts';
import { startStack, type Stack } from '../src/stack.ts';
import type { ProgressEvent, StackOptions } from '../src/stack-options.ts';

// Whole systems start and stop here: a bound for a machine that has other work too.
jest.setTimeout(120_000);

let dataDir: string;
let stack: Stack | undefined;
let events: ProgressEvent[];

beforeEach(() => {
  dataDir = makeScratch();
  events = [];
});

afterEach(async () => {
  await stack?.stop();
  stack = undefined;
  removeScratch(dataDir);
});

async function start(options: Partial<StackOptions> = {}): Promise<Stack> {
  stack = await startStack({
    dataDir,
    temporary: dataDir,
    durable: false,
    sourceDir: join(import.meta.dirname, 'stand-in'),
    broker: { forced: 'embedded' },
    onProgress: (event) => events.push(event),
    ...options,
  });
  return stack;
}

async function environmentOf(origin: string | undefined): Promise<Record<string, string>> {
  const response = await fetch(`${origin ?? ''}/graphql`);
  const answer = (await response.json()) as { data: { environment: Record<string, string> } };
  return answer.data.environment;
}

it('gives each part the variables of its contract and no secret of another', async () => {
  const { urls, databaseUrls, ownerUrls } = await start();
  const bookings = await environmentOf(urls.bookings);
  expect(bookings).toMatchObject({
    HOST: '127.0.0.1',
    EVENT_TRANSPORT: 'embedded',
    DATABASE_URL: databaseUrls.bookings,
    DATABASE_OWNER_URL: ownerUrls.bookings,
    EVENT_LOG_DATABASE_OWNER_URL: ownerUrls.event_log,
    EVENT_LOG_DATABASE_URL: databaseUrls.event_log,
  });
  expect(bookings).not.toHaveProperty('KAFKA_BROKERS');
  expect(Object.values(bookings)).not.toContain(databaseUrls.registry);
  expect(Object.keys(bookings).filter((name) => name.startsWith('PROMTOUR'))).toEqual([]);
  expect(await environmentOf(urls.gateway)).toMatchObject({ REGISTRY_URL: `${urls.registry ?? ''}/graphql` });
});

it('stops in order and leaves no process', async () => {
  const pids = Object.values((await start()).pids());
  expect(pids.length).toBe(6);
  events.length = 0;
  await stack?.stop();
  const stopped = events.filter(({ state }) => state === 'stopped').map(({ part }) => part);
  expect([stopped[0], stopped.at(-1)]).toEqual(['gateway', 'postgres']);
  expect(pids.filter((pid) => processStart(pid) !== undefined)).toEqual([]);
});

it('kills parts that ignore the request, all services at the same time', async () => {
  const stubborn = { STAND_IN_FAULT: 'ignores-sigterm' };
  const { pids } = await start({
    env: { gateway: stubborn, registry: stubborn, routes: stubborn, bookings: stubborn, analytics: stubborn },
  });
  const running = Object.values(pids());
  events.length = 0;
  await stack?.stop();
  expect(running.filter((pid) => processStart(pid) !== undefined)).toEqual([]);
  const services = events.filter(({ part }) => part !== 'gateway' && part !== 'postgres');
  const four = <State>(state: State): State[] => Array<State>(4).fill(state);
  expect(services.map(({ state }) => state)).toEqual([...four('stopping'), ...four('stopped')]);
});

it('kills and restarts one service while the others keep running', async () => {
  const { urls, service, pids } = await start();
  const before = pids();
  service('bookings').kill('SIGKILL');
  await service('bookings').ended();
  await expect(fetch(`${urls.bookings ?? ''}/health/ready`)).rejects.toThrow();
  await service('bookings').restart();
  expect((await fetch(`${urls.bookings ?? ''}/health/ready`)).status).toBe(200);
  const after = pids();
  expect(after['bookings']).not.toBe(before['bookings']);
  expect({ ...after, bookings: 0 }).toEqual({ ...before, bookings: 0 });
});

it('restarts a service after an unexpected exit, under supervision', async () => {
  const { service } = await start({ supervise: true });
  const first = service('routes').pid;
  // Not through the stack, so the exit is unexpected.
  process.kill(first, 'SIGKILL');
  await eventually(() => service('routes').pid !== first && events.some(({ detail }) => detail === 'again'), {
    within: 60_000,
  });
  await eventually(async () => (await fetch(`${service('routes').origin}/health/ready`)).ok, { within: 60_000 });
  expect(events.some(({ part, state }) => part === 'routes' && state === 'died')).toBe(true);
});

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: stack?.postgres?.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Simulates a crash: the exit is unexpected for the stack. Resolves when the part is ready again, on the same port. */
async function killAndAwait(part: 'postgres' | 'kafka'): Promise<void> {
  const { [part]: before } = stack?.pids() ?? {};
  if (before === undefined) throw new Error(`${part} does not run`);
  events.length = 0;
  process.kill(before, 'SIGKILL');
  const ofPart = () => events.filter((event) => event.part === part);
  await eventually(() => ofPart().some(({ state }) => state === 'ready'), { within: 60_000 });
  expect(ofPart().map(({ state, detail }) => [state, detail])).toEqual([
    ['died', expect.stringMatching(/^exited unexpectedly \(SIGKILL\); log: .*\.log$/)],
    ['starting', 'again'],
    ['ready', `127.0.0.1:${stack?.[part]?.port ?? ''}`],
  ]);
  expect(stack?.pids()[part]).not.toBe(before);
}

it('restarts PostgreSQL on the same data after each crash, under supervision', async () => {
  const { urls, postgres } = await start({ supervise: true });
  await rows('CREATE TABLE kept (n int)');
  for (const n of [1, 2]) {
    await rows(`INSERT INTO kept VALUES (${n})`);
    await killAndAwait('postgres');
  }
  expect(stack?.postgres?.port).toBe(postgres?.port);
  expect(await rows('SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  // The stand-ins look into their databases.
  expect((await fetch(`${urls.bookings ?? ''}/health/ready`)).status).toBe(200);
});

it('stops while PostgreSQL is being restarted', async () => {
  const { pids } = await start({ supervise: true });
  process.kill(pids()['postgres'] ?? 0, 'SIGKILL');
  await eventually(() => events.some(({ detail }) => detail === 'again'), { within: 60_000 });
  await stack?.stop();
  expect(Object.values(pids()).filter((pid) => processStart(pid) !== undefined)).toEqual([]);
});

it('shows the last lines of a part that does not start, and stops the others', async () => {
  await expect(start({ env: { routes: { STAND_IN_FAULT: 'ends' } } })).rejects.toThrow(
    /routes did not start: exited with code 3[^]*fault injected by the test/,
  );
  expect(events.filter(({ state }) => state === 'stopped').map(({ part }) => part)).toContain('postgres');
});

it('aborts a canceled start', async () => {
  const controller = new AbortController();
  const starting = start({
    signal: controller.signal,
    onProgress: (event) => {
      events.push(event);
      if (event.part === 'registry') controller.abort();
    },
  });
  await expect(starting).rejects.toThrow();
  expect(events.some(({ part, state }) => part === 'gateway' && state === 'starting')).toBe(false);
  expect(events.at(-1)).toMatchObject({ part: 'postgres', state: 'stopped' });
});

it('runs a real Kafka beside them, which starts again after a kill -9', async () => {
  const available = await kafkaAvailable();
  if (!available.ok) {
    couldNotRun('the stack on a real Kafka', available.error.why);
    return;
  }
  const first = await start({ broker: { forced: 'kafka' } });
  const port = first.kafka?.port ?? 0;
  expect(await environmentOf(first.urls.routes)).toMatchObject({
    EVENT_TRANSPORT: 'kafka',
    KAFKA_BROKERS: `127.0.0.1:${port}`,
  });
  expect(totalMegabytes(memoryUse({ ...first.pids() }))).toBeGreaterThan(150);
  first.kafka?.kill('SIGKILL');
  await first.stop();
  expect(readFileSync(join(dataDir, 'broker'), 'utf8')).toBe('kafka\n');
  await expect(start({ broker: { forced: 'embedded' } })).rejects.toThrow(/was written with the kafka broker/);
  const second = await start({ broker: {} });
  expect(second.broker.kind).toBe('kafka');
  expect(await kafkaAnswers(second.kafka?.port ?? 0, 2000)).toBe(true);
});

it('restarts Kafka on the same log without affecting clients, under supervision', async () => {
  const available = await kafkaAvailable();
  if (!available.ok) {
    couldNotRun('the restart of a killed Kafka', available.error.why);
    return;
  }
  const { kafkaBrokers } = await start({ broker: { forced: 'kafka' }, services: [], gateway: false, supervise: true });
  const log = createKafkaTransport({
    brokers: kafkaBrokers,
    clientId: 'test',
    logger: pino({ level: 'silent' }),
    // The recreated consumer gets the partitions when its predecessor's session ends.
    sessionTimeoutMs: 1_500,
  });
  const publish = (value: string) => log.publish([{ topic: 'kept', key: 'key', value }]);
  const read = new Map<string, number>();
  try {
    await log.ensureTopics(['kept']);
    log.subscribe({
      group: 'reader',
      topics: ['kept'],
      onBatch({ messages }) {
        for (const { offset, value } of messages) read.set(value.toString(), offset);
        return Promise.resolve({ next: (messages.at(-1)?.offset ?? -1) + 1, afterMs: 0 });
      },
    });
    await eventually(() => publish('before'), { within: 60_000 });
    await eventually(() => read.has('before'), { within: 60_000 });
    await killAndAwait('kafka');
    await eventually(() => publish('after'), { within: 60_000 });
    await eventually(() => read.has('after'), { within: 60_000 });
    expect(read.get('after')).toBeGreaterThan(read.get('before') ?? Infinity);
  } finally {
    await log.close();
  }
});
