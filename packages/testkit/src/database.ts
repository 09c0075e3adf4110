import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readVariable, variables } from './environment.ts';

export type TestDatabase = {
  /** Connection string of the runtime role, as a service has it: it reads and writes rows and owns nothing. */
  readonly url: string;
  /** Connection string of the role that owns the database and migrates it. */
  readonly ownerUrl: string;
  readonly name: string;
  /** Runs a statement as the owner: what a service's role may not do, such as DDL, TRUNCATE, ANALYZE and LOCK TABLE. */
  readonly owner: <Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  /** Ends its connections and removes database and role. What a test forgets, the end of the run drops. */
  drop(): Promise<void>;
};

/** A leak shows up as a refused connection instead of starving the other tests. */
const CONNECTION_LIMIT = 64;

/** A fresh, empty database on this test run's PostgreSQL, with an owner and a runtime role of its own, as in production. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `${readVariable('databasePrefix') ?? 'test'}_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asSuperuser(async (client) => {
    for (const role of [name, ownerOf(name)])
      await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}' CONNECTION LIMIT ${CONNECTION_LIMIT}`);
    await client.query(`CREATE DATABASE ${name} OWNER ${ownerOf(name)}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${name}`);
  });
  const url = new URL(superuserUrl());
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return {
    url: url.href,
    ownerUrl: ownerUrlOf(url.href),
    name,
    owner: (sql, parameters) => asOwner(url.href, sql, parameters),
    drop: () => asSuperuser((client) => dropDatabase(client, name)),
  };
}

/** The owner's connection string of a test database whose runtime role's is given. */
export function ownerUrlOf(url: string): string {
  const owner = new URL(url);
  owner.username = ownerOf(owner.username);
  return owner.href;
}

async function asOwner<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: ownerUrlOf(url) });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...parameters])).rows;
  } finally {
    await client.end();
  }
}

function ownerOf(role: string): string {
  return `${role}_owner`;
}

/** Drops every database whose name starts so, with its role. Returns how many there were. */
export async function dropDatabases(prefix: string): Promise<number> {
  return asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, $1) AND rolname NOT LIKE '%\\_owner'`,
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
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  for (const role of [name, ownerOf(name)]) await client.query(`DROP ROLE IF EXISTS ${client.escapeIdentifier(role)}`);
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
