import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { startPostgres, type Postgres } from '../src/postgres.ts';

// Whole servers start and stop here: a generous bound for a busy machine.
jest.setTimeout(120_000);

let dataDir: string;
let running: Postgres | undefined;

beforeEach(() => {
  dataDir = makeScratch();
});

afterEach(async () => {
  await running?.stop();
  removeScratch(dataDir);
});

async function start(): Promise<Postgres> {
  running = await startPostgres({ dataDir, temporary: dataDir });
  return running;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('keeps every committed row after repeated kill -9', async () => {
  let server = await start();
  await query(server.url, 'CREATE TABLE kept (n int)');
  for (let n = 1; n <= 3; n++) {
    await query(server.url, `INSERT INTO kept VALUES (${n})`);
    server.kill('SIGKILL');
    await server.exited;
    // Immediately: the killed server's children may still hold its shared memory.
    server = await start();
  }
  expect(await query(server.url, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

it('starts although a stale pid file contains the id of another process', async () => {
  const server = await start();
  const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  server.kill('SIGKILL');
  await server.exited;
  writeFileSync(pidFile, [String(process.pid), ...rest].join('\n'));
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('starts over after an interrupted first start', async () => {
  mkdirSync(join(dataDir, 'cluster.unfinished', 'base'), { recursive: true });
  writeFileSync(join(dataDir, 'superuser.password.initdb'), 'half', { mode: 0o600 });
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(existsSync(join(dataDir, 'cluster.unfinished'))).toBe(false);
});

it('listens on 127.0.0.1 only, requires scram passwords and runs with fsync', async () => {
  const server = await start();
  const settings = await query(
    server.url,
    `SELECT name, setting FROM pg_settings
     WHERE name IN ('listen_addresses', 'unix_socket_directories', 'fsync', 'synchronous_commit', 'full_page_writes')
     ORDER BY name`,
  );
  expect(settings).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'synchronous_commit', setting: 'on' },
    { name: 'unix_socket_directories', setting: '' },
  ]);
  const wrong = new URL(server.url);
  wrong.password = 'wrong';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  expect(readFileSync(join(dataDir, 'cluster', 'pg_hba.conf'), 'utf8')).not.toMatch(/^(host|local).*trust/m);
  expect(statSync(join(dataDir, 'superuser.password')).mode & 0o777).toBe(0o600);
});
