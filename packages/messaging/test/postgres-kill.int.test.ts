import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startPostgres, type Postgres } from '@promtour/local-servers/postgres';
import { eventually } from '@promtour/testkit/eventually';
import type { DataSource } from 'typeorm';
import { createEventLog } from '../src/embedded/log-schema.ts';
import { roleOf } from '@promtour/postgres/runtime-role';
import { createFixtureTables } from './fixture/tables.ts';
import { openDataSource } from './support/fixture-database.ts';
import { startFixture, type FixtureProcess } from './support/fixture-process.ts';
import { session } from './support/transports.ts';
import { exactlyOnce, verdict, type Verdict } from './support/verdict.ts';

const kills = 3;

let directory: string;
let postgres: Postgres;
let fixtures: FixtureProcess[] = [];
let dataSource: DataSource;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'promtour-postgres-'));
  // PostgreSQL may run under another account.
  chmodSync(directory, 0o711);
  postgres = await startPostgres({ dataDir: join(directory, 'data'), temporary: directory });
  dataSource = await openDataSource(postgres.url);
  await dataSource.runMigrations();
  await createFixtureTables(dataSource);
  await createEventLog(postgres.url, roleOf(postgres.url));
});
afterAll(async () => {
  await Promise.all(fixtures.map((fixture) => fixture.kill('SIGKILL')));
  await dataSource.destroy();
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});

it('killing PostgreSQL of the service and of the log under load loses, duplicates and reorders nothing', async () => {
  const { port } = postgres;
  fixtures = ['one', 'two'].map(() =>
    startFixture({
      databaseUrl: postgres.url,
      log: { embedded: postgres.url },
      subscription: 'postgres-kill',
      run,
      writers: 2,
      sessionTimeoutMs: session,
      writerPauseMs: 10,
    }),
  );
  await Promise.all(fixtures.map((fixture) => fixture.said('started')));
  let last: Verdict = await eventually(look, { within: 60_000 });
  for (let kill = 0; kill < kills; kill += 1) {
    const from = last;
    last = await eventually(
      async () => {
        const now = await look();
        expect(now.produced - now.missing).toBeGreaterThan(from.produced);
        expect(now.produced).toBeGreaterThan(from.produced + 50);
        return now;
      },
      { within: 60_000 },
    );
    postgres.kill('SIGKILL');
    await postgres.exited;
    postgres = await startPostgres({ dataDir: join(directory, 'data'), port, temporary: directory });
  }
  await Promise.all(fixtures.map((fixture) => fixture.finishWriting()));
  await eventually(
    async () => {
      expect((await look()).missing).toBe(0);
    },
    { within: 60_000 },
  );
  const after = await look();
  process.stderr.write(`PostgreSQL killed ${kills} times: ${after.produced} events committed\n`);
  expect(after).toEqual(exactlyOnce(after.produced));
}, 120_000);

const run = randomUUID();

function look(): Promise<Verdict> {
  return verdict(dataSource);
}
