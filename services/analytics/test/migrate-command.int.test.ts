import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { startProcess } from '@promtour/testkit/process';

const cwd = fileURLToPath(new URL('../', import.meta.url));
let database: TestDatabase;
let eventLog: TestDatabase;
beforeAll(async () => {
  [database, eventLog] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(() => Promise.all([database.drop(), eventLog.drop()]));

const shared = () => ({
  DATABASE_URL: database.url,
  AUDIT_SIGNING_KEY: auditSigningKey,
  EVENT_TRANSPORT: 'embedded',
  EVENT_LOG_DATABASE_URL: eventLog.url,
});
const owners = () => ({
  DATABASE_OWNER_URL: database.ownerUrl,
  EVENT_LOG_DATABASE_OWNER_URL: eventLog.ownerUrl,
});
const startService = () =>
  startProcess('src/index.ts', {
    cwd,
    env: { ...shared(), NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'info', GATEWAY_PUBLIC_KEYS: gatewayPublicKeys },
  });

async function migrate(env: Readonly<Record<string, string>>) {
  const command = await startProcess('bin/migrate.ts', { cwd, env });
  const { code } = await command.ended;
  return { code, output: command.lines.join('\n') };
}

it('a service without the owner role reports a missing schema, and starts after the migration', async () => {
  const early = await startService();
  expect((await early.ended).code).toBe(1);
  expect(early.lines.join('\n')).toMatch(/schema of the database is not up to date: .* bin\/migrate\.ts/);

  await expect(migrate(shared())).resolves.toMatchObject({
    code: 1,
    output: expect.stringContaining('DATABASE_OWNER_URL: missing'),
  });
  await expect(migrate({ ...shared(), ...owners() })).resolves.toEqual({
    code: 0,
    output: expect.stringMatching(/^analytics: applied [1-9]\d* migrations: \w/),
  });
  const done = { code: 0, output: 'analytics: already up to date' };
  await expect(migrate({ ...shared(), ...owners() })).resolves.toEqual(done);
  // In containers a migration gets the variables of the database only.
  const { DATABASE_URL, AUDIT_SIGNING_KEY } = shared();
  const { DATABASE_OWNER_URL } = owners();
  await expect(migrate({ DATABASE_URL, DATABASE_OWNER_URL, AUDIT_SIGNING_KEY })).resolves.toEqual(done);

  const service = await startService();
  await expect(service.line(/listening/)).resolves.toContain('listening');
  expect(await service.end()).toEqual({ code: 0, signal: null });
}, 60_000);

it('a service refuses to run as the owner', async () => {
  const child = await startProcess('src/index.ts', {
    cwd,
    env: {
      ...shared(),
      DATABASE_URL: database.ownerUrl,
      NODE_ENV: 'production',
      PORT: '0',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
    },
  });
  expect((await child.ended).code).toBe(1);
  expect(child.lines.join('\n')).toContain('could disable the audit log');
}, 60_000);
