import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import { anonymous } from '@promtour/access/viewer';
import { TransactionClient } from '@promtour/postgres/transaction-client';
import { gatewayHeaders, gatewayPublicKeys } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { timeLeftHeader } from '../src/http/gateway-headers.ts';
import { serveSubgraph } from '../src/http/graphql-route.ts';
import { createHttpServer } from '../src/http/http-server.ts';
import { createMetrics } from '../src/metrics.ts';
import { createRequestDataSource } from '../src/persistence/request-data-source.ts';
import type { Stoppable } from '../src/shutdown.ts';

const sdl = `
  directive @public on OBJECT | FIELD_DEFINITION
  type Query { sleep(seconds: Int! = 3600): Slept @public busy: Slept @public }
  type Mutation { sleep: Slept @public }
  type Slept @public { seconds: Int more: Slept }
`;

type System = {
  readonly url: string;
  readonly dataSource: DataSource;
  /** Number of sleeping statements that ran to completion. */
  completed(): number;
  /** Number of calls of the resolvers that run one short statement each. */
  busyCalls(): number;
  stop(): Promise<void>;
};

/** The most that a request may have: longer than any wait below, so that no deadline passes unless a test sets one. */
const ample = 120_000;
const within = 60_000;

let database: TestDatabase;
let onlooker: pg.Client;

/** A subgraph whose fields are statements that take their time. */
async function start(Client?: typeof TransactionClient): Promise<System> {
  const dataSource = createRequestDataSource({
    service: 'test',
    url: database.url,
    poolSize: 6,
    entities: [],
    migrations: [],
  });
  const { extra } = dataSource.options as { extra: { options: string } };
  // Only the end of its request may end a statement here.
  Object.assign(extra, { options: `${extra.options} -c statement_timeout=0` });
  if (Client !== undefined) Object.assign(extra, { Client });
  await dataSource.initialize();
  const logger = pino({ level: 'silent' });
  const metrics = createMetrics('test');
  const server: FastifyInstance = createHttpServer({
    logger,
    bodyLimit: 100_000,
    readiness: { ready: () => Promise.resolve(true) },
    connections: { total: 100 },
    onConnectionRefused: () => undefined,
    shedding: { maxEventLoopDelayMs: 0, refuse: async (_request, reply) => reply.send() },
  });
  let completed = 0;
  const sleep = async (seconds: number) => {
    await dataSource.query('SELECT pg_sleep($1)', [seconds]);
    completed += 1;
    return { seconds };
  };
  let busyCalls = 0;
  const busy = async (): Promise<object> => {
    busyCalls += 1;
    await dataSource.query('SELECT pg_sleep(0.01)');
    return {};
  };
  const subgraph: Stoppable = await serveSubgraph({
    server,
    sdl,
    resolvers: {
      Query: { sleep: (_: unknown, { seconds }: { seconds: number }) => sleep(seconds), busy },
      Mutation: { sleep: () => sleep(1) },
      Slept: { more: busy },
    },
    createLoaders: () => ({}),
    verifyToken: createGatewayTokenVerifier(JSON.parse(gatewayPublicKeys) as JSONWebKeySet, 'test'),
    logger,
    metrics,
    production: true,
  });
  return {
    url: `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`,
    dataSource,
    completed: () => completed,
    busyCalls: () => busyCalls,
    async stop() {
      server.server.closeAllConnections();
      await server.close();
      await subgraph.stop();
      await dataSource.destroy();
    },
  };
}

async function ask({ url }: System, query: string, options: { signal?: AbortSignal; timeLeft?: number } = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(await gatewayHeaders('test', anonymous)),
      [timeLeftHeader]: String(options.timeLeft ?? ample),
    },
    body: JSON.stringify({ query }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
}

/** Statements that sleep in the database now. */
async function sleeping(): Promise<number> {
  const { rows } = await onlooker.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE datname = $1 AND state = 'active' AND query LIKE 'SELECT pg_sleep%'`,
    [database.name],
  );
  return rows[0]?.count ?? 0;
}

const nobodySleeps = async (): Promise<boolean> => (await sleeping()) === 0;

/** Sends a query whose client leaves once its statement runs. */
async function askAndLeave(system: System, query: string): Promise<void> {
  const leaving = new AbortController();
  const answer = ask(system, query, { signal: leaving.signal }).catch(() => undefined);
  await eventually(async () => (await sleeping()) > 0, { within });
  leaving.abort();
  await answer;
}

beforeAll(async () => {
  database = await createTestDatabase();
  onlooker = new pg.Client({ connectionString: database.url });
  await onlooker.connect();
});
afterAll(async () => {
  await onlooker.end();
  await database.drop();
});

describe('a subgraph', () => {
  let system: System;
  beforeAll(async () => {
    system = await start();
  });
  afterAll(() => system.stop());

  it('stops its database queries after the client disconnected', async () => {
    await askAndLeave(system, '{ sleep { seconds } }');
    await eventually(nobodySleeps, { within });
  });

  it('stops at its deadline and reports it', async () => {
    const answer = await ask(system, '{ sleep { seconds } }', { timeLeft: 200 });
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    await eventually(nobodySleeps, { within });
  });

  it('starts no more statements and uses no more CPU', async () => {
    // Five at once of which three run, and each of these is followed by hundreds more.
    const chain = (depth: number): string => (depth === 0 ? 'seconds' : `more { ${chain(depth - 1)} }`);
    await askAndLeave(system, `{ ${[1, 2, 3, 4, 5].map((n) => `a${n}: busy { ${chain(200)} }`).join(' ')} }`);
    // At rest: look after look finds no statement and no further call.
    let calls = -1;
    await eventually(
      async () => {
        calls = system.busyCalls();
        await restFor(10, calls);
      },
      { within },
    );
    expect(calls).toBeLessThan(5 * 201);
    const [before, startedAt] = [process.cpuUsage(), performance.now()];
    await restFor(20, calls);
    const { user, system: kernel } = process.cpuUsage(before);
    // A share, not a time: the looks cost more on a slow machine and take longer there.
    expect((user + kernel) / 1_000 / (performance.now() - startedAt)).toBeLessThan(0.5);
  });

  async function restFor(looks: number, calls: number): Promise<void> {
    for (let look = 0; look < looks; look++) {
      expect({ sleeping: await sleeping(), calls: system.busyCalls() }).toEqual({ sleeping: 0, calls });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('leaves its connections usable', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ask(system, '{ sleep { seconds } }', { timeLeft: 50 })));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask(system, '{ sleep(seconds: 0) { seconds } }')),
    );
    for (const answer of answers) expect(answer).toEqual({ data: { sleep: { seconds: 0 } } });
  });

  it('shares its connections: queries leave most of them to other work', async () => {
    const leaving = new AbortController();
    const queries = Array.from({ length: 6 }, () =>
      ask(system, '{ a: sleep { seconds } b: sleep { seconds } }', { signal: leaving.signal }).catch(() => undefined),
    );
    await eventually(async () => (await sleeping()) === 2, { within });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await sleeping()).toBe(2);
    await expect(ask(system, 'mutation { sleep { seconds } }')).resolves.toEqual({ data: { sleep: { seconds: 1 } } });
    leaving.abort();
    await Promise.all(queries);
    await eventually(nobodySleeps, { within });
  });

  it('does not interrupt a started mutation', async () => {
    const before = system.completed();
    await askAndLeave(system, 'mutation { sleep { seconds } }');
    await eventually(() => system.completed() === before + 1, { within });
  });
});

it('control: without it, the database continues after the client disconnected', async () => {
  const system = await start(TransactionClient);
  await askAndLeave(system, '{ sleep(seconds: 2) { seconds } }');
  await eventually(() => system.completed() === 1, { within });
  await system.stop();
});
