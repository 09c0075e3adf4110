import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { databaseUrl, ensureDatabases, keepPasswords, ownerOf } from '@promtour/local/databases';
import { databaseNames } from '@promtour/local/parts';
import { startPostgres, type Postgres } from '../src/postgres.ts';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';

// Whole systems start and stop here: a bound for a machine that has other work too.
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

it('keeps every committed row over a kill -9, as often as it happens', async () => {
  let server = await start();
  await query(server.url, 'CREATE TABLE kept (n int)');
  for (let n = 1; n <= 3; n++) {
    await query(server.url, `INSERT INTO kept VALUES (${n})`);
    server.kill('SIGKILL');
    await server.exited;
    // At once: the killed server's children may still hold its shared memory.
    server = await start();
  }
  expect(await query(server.url, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

it('starts although the process id in a stale pid file belongs to a stranger by now', async () => {
  const server = await start();
  const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  server.kill('SIGKILL');
  await server.exited;
  writeFileSync(pidFile, [String(process.pid), ...rest].join('\n'));
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('begins anew where the first start was cut off half-way', async () => {
  mkdirSync(join(dataDir, 'cluster.unfinished', 'base'), { recursive: true });
  writeFileSync(join(dataDir, 'superuser.password.initdb'), 'half', { mode: 0o600 });
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(existsSync(join(dataDir, 'cluster.unfinished'))).toBe(false);
});

it('listens on 127.0.0.1 only, asks for scram passwords and keeps its promises about commits', async () => {
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

it('lets each role into its own database and into no other', async () => {
  const server = await start();
  const passwordFile = join(dataDir, 'passwords.json');
  const passwords = keepPasswords(passwordFile);
  await ensureDatabases(server.url, passwords);
  await ensureDatabases(server.url, keepPasswords(passwordFile));
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
  expect(new Set(Object.values(passwords)).size).toBe(2 * databaseNames.length);

  for (const role of databaseNames) {
    const own = databaseUrl(server.port, role, passwords);
    await query(databaseUrl(server.port, ownerOf(role), passwords), 'CREATE TABLE mine (n int)');
    await expect(query(own, 'SELECT n FROM mine')).rejects.toThrow(/permission denied/);
    await expect(query(own, 'CREATE TABLE another (n int)')).rejects.toThrow(/permission denied/);
    await expect(query(own, `SET ROLE ${ownerOf(role)}`)).rejects.toThrow(/permission denied/);
    for (const other of [...databaseNames, 'postgres', 'template1'].filter((name) => name !== role)) {
      const trespass = new URL(own);
      trespass.pathname = `/${other}`;
      await expect(query(trespass.href, 'SELECT 1')).rejects.toThrow(`permission denied for database "${other}"`);
    }
    // Nor can it let itself in, read files of the server, or make a role that could.
    await expect(query(own, 'CREATE ROLE friend')).rejects.toThrow(/permission denied/);
    await expect(query(own, "SELECT pg_read_file('PG_VERSION')")).rejects.toThrow(/permission denied/);
    const victim = role === 'bookings' ? 'registry' : 'bookings';
    await query(own, `GRANT CONNECT ON DATABASE ${victim} TO ${role}`).catch(() => undefined);
    const again = new URL(own);
    again.pathname = `/${victim}`;
    await expect(query(again.href, 'SELECT 1')).rejects.toThrow(/permission denied for database/);
  }
});

it('does not go on with databases that the services owned themselves, and says what to do', async () => {
  const server = await start();
  await query(server.url, 'CREATE ROLE registry LOGIN');
  await query(server.url, 'CREATE DATABASE registry OWNER registry');
  const passwords = keepPasswords(join(dataDir, 'passwords.json'));
  await expect(ensureDatabases(server.url, passwords)).rejects.toThrow('npm start -- --reset');
});
