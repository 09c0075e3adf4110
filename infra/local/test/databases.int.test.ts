import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { startPostgres, type Postgres } from '@promtour/local-servers/postgres';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import pg from 'pg';
import { databaseUrl, ensureDatabases, keepPasswords, ownerOf } from '../src/databases.ts';
import { databaseNames } from '../src/parts.ts';

// PostgreSQL starts and stops here: a bound for a machine that has other work too.
jest.setTimeout(120_000);

let dataDir: string;
let server: Postgres;

beforeEach(async () => {
  dataDir = makeScratch();
  server = await startPostgres({ dataDir, temporary: dataDir, durable: false });
});

afterEach(async () => {
  await server.stop();
  removeScratch(dataDir);
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('lets each role connect to its own database only', async () => {
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

it('refuses databases owned by the services, with a remedy', async () => {
  await query(server.url, 'CREATE ROLE registry LOGIN');
  await query(server.url, 'CREATE DATABASE registry OWNER registry');
  const passwords = keepPasswords(join(dataDir, 'passwords.json'));
  await expect(ensureDatabases(server.url, passwords)).rejects.toThrow('npm start -- --reset');
});
