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

/** A leak shows up as a refused connection instead of starving the other tests; copies of one template share it. */
const CONNECTION_LIMIT = 128;

/** A fresh, empty database on this test run's PostgreSQL, with an owner and a runtime role of its own, as in production. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(`${prefix()}_${randomBytes(6).toString('hex')}`);
}

/**
 * Copies of migrated template databases. The first call of a run creates the templates with `migrate`; every call returns copies of its
 * own. Copies of one template share its two roles; each copy is dropped separately.
 * @param names one for each template; the same names always come with the same `migrate`
 * @param migrate fills the templates and closes its connections to them
 */
export async function copyTestDatabases<const Names extends readonly string[]>(
  names: Names,
  migrate: (templates: OneEach<Names>) => Promise<unknown>,
): Promise<OneEach<Names>> {
  const templates = names.map((name) => `${prefix()}_${name}`);
  return asSuperuser(async (client) => {
    // Other workers of the run wait for the first; the lock ends with the connection.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [templates.join()]);
    const { rows } = await client.query(
      `SELECT FROM pg_database WHERE datname = ANY ($1) AND shobj_description(oid, 'pg_database') = 'migrated'`,
      [templates],
    );
    if (rows.length < templates.length) {
      for (const name of templates) await dropDatabase(client, name);
      await migrate((await Promise.all(templates.map(createDatabase))) as OneEach<Names>);
      for (const name of templates) await client.query(`COMMENT ON DATABASE ${name} IS 'migrated'`);
    }
    await client.query('SELECT pg_advisory_unlock_all()');
    const copies: TestDatabase[] = [];
    for (const template of templates) {
      const name = `${prefix()}_${randomBytes(6).toString('hex')}`;
      // Files are copied in a third of the time that it takes to copy pages through the log.
      await client.query(`CREATE DATABASE ${name} OWNER ${ownerOf(template)} TEMPLATE ${template} STRATEGY FILE_COPY`);
      await restrict(client, name, template);
      copies.push(testDatabase(name, template));
    }
    return copies as OneEach<Names>;
  });
}

type OneEach<Names extends readonly string[]> = { [Index in keyof Names]: TestDatabase };

async function createDatabase(name: string): Promise<TestDatabase> {
  await asSuperuser(async (client) => {
    for (const role of [name, ownerOf(name)])
      await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${name}' CONNECTION LIMIT ${CONNECTION_LIMIT}`);
    await client.query(`CREATE DATABASE ${name} OWNER ${ownerOf(name)}`);
    await restrict(client, name, name);
  });
  return testDatabase(name, name);
}

async function restrict(client: pg.Client, name: string, role: string): Promise<void> {
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${role}`);
}

function testDatabase(name: string, role: string): TestDatabase {
  const url = new URL(superuserUrl());
  url.username = role;
  url.password = role;
  url.pathname = `/${name}`;
  return {
    url: url.href,
    ownerUrl: ownerUrlOf(url.href),
    name,
    owner: (sql, parameters) => asOwner(url.href, sql, parameters),
    drop: () => asSuperuser((client) => dropDatabase(client, name)),
  };
}

function prefix(): string {
  return readVariable('databasePrefix') ?? 'test';
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

/** Drops every database and every role whose name starts so. Returns how many databases there were. */
export async function dropDatabases(prefix: string): Promise<number> {
  return asSuperuser(async (client) => {
    const named = async (kind: 'dat' | 'rol', from: string): Promise<readonly string[]> => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT ${kind}name AS name FROM ${from} WHERE starts_with(${kind}name, $1)`,
        [`${prefix}_`],
      );
      return rows.map(({ name }) => client.escapeIdentifier(name));
    };
    const databases = await named('dat', 'pg_database');
    for (const name of databases) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    for (const name of await named('rol', 'pg_roles')) await client.query(`DROP ROLE IF EXISTS ${name}`);
    return databases.length;
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
      `This run has no PostgreSQL: jest starts one if a file of the workspace imports @promtour/testkit/database; ` +
        `otherwise set ${variables.postgresUrl}`,
    );
  }
  return url;
}
