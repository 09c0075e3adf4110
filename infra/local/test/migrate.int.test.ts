import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { makeAuditSigningKey } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { startProcess } from '@promtour/testkit/process';
import { auditKeyVariable, databaseVariable, ownerVariable, serviceNames } from '../src/parts.ts';

const command = join(import.meta.dirname, '..', 'src', 'migrate.ts');

let databases: readonly TestDatabase[];
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  databases = await Promise.all([...serviceNames, 'bookings_keys'].map(() => createTestDatabase()));
  env = Object.fromEntries(
    databases.flatMap(({ url, ownerUrl }, index) => {
      const name = serviceNames[index];
      return [
        [databaseVariable(name ?? 'bookings_keys'), url],
        [ownerVariable(name ?? 'bookings_keys'), ownerUrl],
        ...(name === undefined ? [] : [[auditKeyVariable(name), makeAuditSigningKey()] as const]),
      ];
    }),
  );
}, 60_000);
afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function migrate(variables: Readonly<Record<string, string>>) {
  const { ended, lines } = await startProcess(command, { env: variables });
  return { ...(await ended), lines };
}

it('migrates each service’s database once, and says what it applied', async () => {
  const first = await migrate(env);
  expect(first).toMatchObject({
    code: 0,
    lines: serviceNames.map((name) => expect.stringMatching(new RegExp(`^${name}: applied \\d+ migrations: \\w+, `))),
  });
  expect(await migrate(env)).toMatchObject({
    code: 0,
    lines: serviceNames.map((name) => `${name}: already up to date`),
  });
}, 60_000);

it('names a variable that is missing', async () => {
  expect(await migrate({ ...env, [ownerVariable('routes')]: '' })).toMatchObject({
    code: 2,
    lines: ['registry: already up to date', 'DATABASE_OWNER_URL_ROUTES is not set (--help lists the variables)'],
  });
});

it('stops at the first failure', async () => {
  const { code, lines } = await migrate({ ...env, [ownerVariable('routes')]: 'postgres://x:x@127.0.0.1:9/x' });
  expect(code).toBe(1);
  expect(lines).toEqual([
    'registry: already up to date',
    expect.stringContaining('ECONNREFUSED'),
    'routes: the migration failed; the services after it were left as they are',
  ]);
}, 60_000);
