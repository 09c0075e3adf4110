import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { databaseNames, type DatabaseName } from './parts.ts';

/** Passwords of each service's runtime role and of its database's owner (`registry` and `registry_owner`). */
export type Passwords = Readonly<Record<DatabaseRole, string>>;
export type DatabaseRole = DatabaseName | `${DatabaseName}_owner`;

/**
 * The roles' passwords, generated at the first start and stored in a file that only its owner can read. New names get a password at the
 * next start.
 */
export function keepPasswords(file: string): Passwords {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>) : {};
  const passwords = Object.fromEntries(
    databaseNames
      .flatMap((name) => [name, ownerOf(name)])
      .map((role) => [role, known[role] ?? randomBytes(24).toString('base64url')]),
  ) as Passwords;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return passwords;
}

/**
 * Creates for each service a database, its owner role and its runtime role; no role may connect to another's database. Idempotent: existing
 * objects are kept, passwords and rights are set again.
 * @throws Error if a database was created before owner roles were introduced
 */
export async function ensureDatabases(superuserUrl: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // By default PostgreSQL lets every role connect to every database.
    for (const shared of ['postgres', 'template1']) await client.query(`REVOKE ALL ON DATABASE ${shared} FROM PUBLIC`);
    for (const name of databaseNames) await ensureDatabase(client, name, passwords);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(client: pg.Client, name: DatabaseName, passwords: Passwords): Promise<void> {
  const owner = ownerOf(name);
  for (const role of [name, owner]) {
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (known.rowCount === 0) await client.query(`CREATE ROLE ${role} NOSUPERUSER NOCREATEDB NOCREATEROLE`);
    await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(passwords[role])}`);
  }
  const { rows } = await client.query<{ owner: string }>(
    'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1',
    [name],
  );
  if (rows[0] === undefined) await client.query(`CREATE DATABASE ${name} OWNER ${owner}`);
  else if (rows[0].owner !== owner)
    throw new Error(
      `The database ${name} was created by an earlier version, with the service as its owner. Start with fresh data: npm start -- --reset`,
    );
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${name}`);
}

/** The connection string of a role to its database: the service's own, or the owner's. */
export function databaseUrl(port: number, role: DatabaseRole, passwords: Passwords): string {
  const database = role.replace(/_owner$/, '');
  return `postgres://${role}:${encodeURIComponent(passwords[role])}@127.0.0.1:${port}/${database}`;
}

export function ownerOf<Name extends DatabaseName>(name: Name): `${Name}_owner` {
  return `${name}_owner`;
}
