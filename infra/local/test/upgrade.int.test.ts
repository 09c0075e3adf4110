import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { grantByDefault } from '@promtour/postgres/runtime-role';
import { makeAuditSigningKey } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import pg from 'pg';
import { serviceNames } from '../src/parts.ts';
import { readSchema } from '../src/schema-snapshot.ts';

// A database of each release, upgraded by today's migrations, has the schema of a fresh one.

const run = promisify(execFile);

const remedy = `The upgraded database differs from a fresh one.
After a release: a released migration must not change. Restore it and add a new migration.
Before the first release, migrations may change. Then take the snapshot again, beside a stack with a fresh database:
  npm start -- --reset
  npm run snapshot`;

const releases = serviceNames.flatMap((service) =>
  globSync(`services/${service}/released/*.sql`, { cwd: repositoryRoot }).map((file) => [service, file] as const),
);

/** @param keys the database of data keys, which the migration of bookings prepares as well */
async function migrate(service: string, { url, ownerUrl }: TestDatabase, keys: TestDatabase): Promise<void> {
  await run(process.execPath, [join(repositoryRoot, 'services', service, 'bin', 'migrate.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATABASE_OWNER_URL: ownerUrl,
      KEY_DATABASE_URL: keys.url,
      KEY_DATABASE_OWNER_URL: keys.ownerUrl,
      AUDIT_SIGNING_KEY: makeAuditSigningKey(),
    },
  });
}

async function asOwner<T>({ ownerUrl }: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The schema as lines, with the names of the database's own two roles replaced. */
async function schemaOf(database: TestDatabase): Promise<readonly string[]> {
  const { objects, rules, facts } = await asOwner(database, readSchema);
  return [...objects, ...rules, ...facts].map((line) => line.replaceAll(database.name, 'service'));
}

async function countsOf(database: TestDatabase): Promise<ReadonlyMap<string, number>> {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ name: string; rows: number }>(
      `SELECT c.oid::regclass::text AS name,
              (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %s', c.oid::regclass), false, true, '')))[1]::text::int AS rows
         FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migration'`,
    );
    return new Map(rows.map(({ name, rows: count }) => [name, count]));
  });
}

it('each service has a snapshot of a release', () => {
  expect(new Set(releases.map(([service]) => service))).toEqual(new Set(serviceNames));
});

describe.each(releases)('%s, %s', (service, file) => {
  let fresh: TestDatabase;
  let upgraded: TestDatabase;
  let keys: TestDatabase;
  let rows: ReadonlyMap<string, number>;

  beforeAll(async () => {
    [fresh, upgraded, keys] = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()]);
    await asOwner(upgraded, async (client) => {
      await grantByDefault(
        { query: (sql, values) => client.query(sql, values).then(({ rows: found }) => found as unknown[]) },
        upgraded.name,
      );
      await client.query(readFileSync(join(repositoryRoot, file), 'utf8'));
    });
    rows = await countsOf(upgraded);
    await migrate(service, fresh, keys);
    await migrate(service, upgraded, keys);
  }, 60_000);
  afterAll(() => Promise.all([fresh.drop(), upgraded.drop(), keys.drop()]));

  it('is upgraded to the schema of a fresh database', async () => {
    const [expected, found] = await Promise.all([schemaOf(fresh), schemaOf(upgraded)]);
    const missing = expected.filter((line) => !found.includes(line));
    const extra = found.filter((line) => !expected.includes(line));
    if (missing.length > 0 || extra.length > 0) {
      const changes = [...missing.map((line) => `missing: ${line}`), ...extra.map((line) => `extra: ${line}`)];
      throw new Error(`${remedy}\n\n${changes.join('\n')}`);
    }
    expect(found).toHaveLength(expected.length);
  });

  it('keeps its rows', async () => {
    const after = await countsOf(upgraded);
    for (const [table, count] of rows) expect([table, after.get(table)]).toEqual([table, count]);
    expect(Math.max(...rows.values(), 0)).toBeGreaterThanOrEqual(service === 'analytics' ? 0 : 1);
  });

  it('contains no address or telephone number of a person', () => {
    expect(readFileSync(join(repositoryRoot, file), 'utf8')).not.toMatch(
      /[a-z0-9.]+@[a-z0-9-]+\.[a-z]|\+7[0-9 ()-]{9,}/i,
    );
  });

  it('reports a difference', async () => {
    const before = await schemaOf(fresh);
    await fresh.owner(`ALTER TABLE schema_migration ADD COLUMN extra integer`);
    const after = await schemaOf(fresh);
    expect(after.filter((line) => !before.includes(line))).toEqual([expect.stringContaining('extra integer')]);
  });
});
