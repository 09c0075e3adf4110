import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readVariable, variables } from './environment.ts';

export type TestDatabase = {
  /** Connection string of the database's own role, which is no superuser. */
  readonly url: string;
  readonly name: string;
  /** Ends its connections and removes database and role. What a test forgets, the end of the run drops. */
  drop(): Promise<void>;
};

/** A leak shows up as a refused connection instead of starving the other tests. */
const CONNECTION_LIMIT = 64;

/** A fresh, empty database with a role of its own on this test run's PostgreSQL. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `${readVariable('databasePrefix') ?? 'test'}_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asSuperuser(async (client) => {
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD '${password}' CONNECTION LIMIT ${CONNECTION_LIMIT}`);
    await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  });
  const url = new URL(superuserUrl());
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return { url: url.href, name, drop: () => asSuperuser((client) => dropDatabase(client, name)) };
}

/** Drops every database whose name starts so, with its role. Returns how many there were. */
export async function dropDatabases(prefix: string): Promise<number> {
  return asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, $1)',
      [`${prefix}_`],
    );
    for (const { name } of rows) await dropDatabase(client, name);
    return rows.length;
  });
}

/** Runs `work` as superuser of this test run's PostgreSQL: for tests about the server itself. */
export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  const identifier = client.escapeIdentifier(name);
  await client.query(`DROP DATABASE IF EXISTS ${identifier} WITH (FORCE)`);
  await client.query(`DROP ROLE IF EXISTS ${identifier}`);
}

function superuserUrl(): string {
  const url = readVariable('postgresUrl');
  if (url === undefined) {
    throw new Error(
      `This run has no PostgreSQL: jest starts one where a file of the workspace imports @promtour/testkit/database; ` +
        `else set ${variables.postgresUrl}`,
    );
  }
  return url;
}
