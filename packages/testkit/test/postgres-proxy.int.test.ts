import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { startPostgresProxy, type PostgresProxy } from '@promtour/testkit/postgres-proxy';

let database: TestDatabase;
let proxy: PostgresProxy;

beforeEach(async () => {
  database = await createTestDatabase();
  proxy = await startPostgresProxy(database.url);
  await database.owner('CREATE TABLE seats (n int)');
  await database.owner(`GRANT ALL ON seats TO ${database.name}`);
});

afterEach(async () => {
  await proxy.close();
  await database.drop();
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url);
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A broken connection is what these tests are about.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function count(): Promise<unknown> {
  return query(database.url, 'SELECT count(*)::int AS n FROM seats');
}

it('forwards everything', async () => {
  await query(proxy.url, 'INSERT INTO seats SELECT generate_series(1, 20000)');
  expect(await query(proxy.url, 'SELECT sum(n)::int AS sum FROM seats')).toEqual([{ sum: 200_010_000 }]);
});

it('withholds the reply to a committed transaction', async () => {
  const client = await connect(proxy.url);
  const held = proxy.holdNextCommit();
  await client.query('BEGIN');
  await client.query('INSERT INTO seats VALUES (1)');
  let told = false;
  const commit = client.query('COMMIT').then(
    () => {
      told = true;
    },
    () => undefined,
  );
  await held;
  expect(await count()).toEqual([{ n: 1 }]);
  expect(told).toBe(false);
  proxy.cut();
  await commit;
  expect(told).toBe(false);
  await client.end();
});

it('skips the given number of commits and releases a withheld one', async () => {
  const client = await connect(proxy.url);
  const held = proxy.holdNextCommit({ skip: 1 });
  await client.query('BEGIN; INSERT INTO seats VALUES (1)');
  await client.query('COMMIT');
  await client.query('BEGIN; INSERT INTO seats VALUES (2)');
  const second = client.query('COMMIT');
  await held;
  proxy.resume();
  expect((await second).command).toBe('COMMIT');
  await client.end();
});

it('passes commits of other connections', async () => {
  const [job, client] = await Promise.all([connect(proxy.url), connect(proxy.url)]);
  const held = proxy.holdNextCommit({ after: 'VALUES (4)' });
  await job.query('BEGIN; INSERT INTO seats VALUES (3)');
  expect((await job.query('COMMIT')).command).toBe('COMMIT');
  await client.query('BEGIN; INSERT INTO seats VALUES (4)');
  const commit = client.query('COMMIT');
  await held;
  proxy.resume();
  expect((await commit).command).toBe('COMMIT');
  await Promise.all([job.end(), client.end()]);
});

it('pauses and resumes without losing data', async () => {
  const client = await connect(proxy.url);
  proxy.pause();
  const insert = client.query('INSERT INTO seats VALUES (3)');
  expect(await count()).toEqual([{ n: 0 }]);
  proxy.resume();
  await insert;
  expect(await count()).toEqual([{ n: 1 }]);
  await client.end();
});

it('cuts connections, refuses new ones, and accepts again', async () => {
  const client = await connect(proxy.url);
  await proxy.refuse();
  await expect(client.query('SELECT 1')).rejects.toThrow();
  await expect(connect(proxy.url)).rejects.toThrow(/ECONNREFUSED/);
  await eventually(() => proxy.connections() === 0, { within: 60_000 });
  await proxy.accept();
  expect(await query(proxy.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
