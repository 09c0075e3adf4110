import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { databaseNames, type DatabaseName } from './parts.ts';

export type Passwords = Readonly<Record<DatabaseName, string>>;

/**
 * The roles' passwords, made up at the first start and kept in a file that only its owner can read.
 * Names that were added since get theirs now.
 */
export function keepPasswords(file: string): Passwords {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>) : {};
  const passwords = Object.fromEntries(
    databaseNames.map((name) => [name, known[name] ?? randomBytes(24).toString('base64url')]),
  ) as Passwords;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return passwords;
}

/**
 * One database and one role a service, and no role may connect to another's database. Can be repeated: what exists is
 * kept, passwords and rights are set anew.
 */
export async function ensureDatabases(superuserUrl: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // PostgreSQL lets everybody into every database unless told otherwise.
    for (const shared of ['postgres', 'template1']) await client.query(`REVOKE ALL ON DATABASE ${shared} FROM PUBLIC`);
    for (const name of databaseNames) await ensureDatabase(client, name, passwords[name]);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(client: pg.Client, name: DatabaseName, password: string): Promise<void> {
  const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (role.rowCount === 0) await client.query(`CREATE ROLE ${name} NOSUPERUSER NOCREATEDB NOCREATEROLE`);
  await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (database.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
}

/** The connection string of a service's own role to its own database. */
export function databaseUrl(port: number, name: DatabaseName, passwords: Passwords): string {
  return `postgres://${name}:${encodeURIComponent(passwords[name])}@127.0.0.1:${port}/${name}`;
}
