import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { eventually } from '@promtour/testkit/eventually';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import pg from 'pg';
import { backUpData, restoreData, type Manifest } from '../src/data-backup.ts';
import { startStack, type Stack } from '../src/stack.ts';

jest.setTimeout(240_000);

const manifest: Manifest = { format: 1, version: '0.1.0', createdAt: '2026-01-01T00:00:00.000Z' };
let scratch: string;
let stack: Stack | undefined;

beforeEach(() => {
  scratch = makeScratch();
});
afterEach(async () => {
  await stop();
  removeScratch(scratch);
});

const start = async (): Promise<Stack> =>
  (stack = await startStack({
    dataDir: join(scratch, 'data'),
    temporary: scratch,
    durable: false,
    services: ['registry'],
    gateway: false,
    broker: { forced: 'embedded' },
    logLevel: 'warn',
  }));

async function stop(): Promise<void> {
  await stack?.stop();
  stack = undefined;
}

/** Registers a client as an operator would: rows, an audit entry and an event. */
async function registerClient({ databaseUrls }: Stack, name: string): Promise<void> {
  const command = join(repositoryRoot, 'services', 'registry', 'bin', 'give-access.ts');
  await promisify(execFile)(
    process.execPath,
    [command, '--sign-in-client', name, '--redirect-uri', 'https://x.example/signed-in'],
    { env: { ...process.env, DATABASE_URL: databaseUrls.registry } },
  );
}

async function query<Row extends pg.QueryResultRow>(url: string | undefined, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Rows that change only through a user's write. */
async function counts({ ownerUrls }: Stack) {
  const [registry] = await query(
    ownerUrls.registry,
    `SELECT (SELECT count(*) FROM api_client) AS clients, (SELECT count(*) FROM audit.entry) AS entries,
            (SELECT count(*) FROM region) AS regions`,
  );
  return registry;
}

/** What the start itself published has to be counted, too: nothing waits in the outbox any more. */
async function publishedAtStart(started: Stack): Promise<number> {
  await eventually(
    async () => {
      expect(await query(started.ownerUrls.registry, 'SELECT FROM messaging.outbox')).toEqual([]);
    },
    { within: 60_000 },
  );
  return published(started);
}

async function published({ ownerUrls }: Stack): Promise<number> {
  const rows = await query<{ count: string }>(
    ownerUrls.event_log,
    `SELECT count(*) FROM event_log.message WHERE topic LIKE '%api-client%'`,
  );
  return Number(rows[0]?.count);
}

it('restores destroyed data, and the system works again', async () => {
  const first = await start();
  const none = await publishedAtStart(first);
  await registerClient(first, 'before');
  await eventually(
    async () => {
      expect(await published(first)).toBe(none + 1);
    },
    { within: 60_000 },
  );
  const before = await counts(first);
  await stop();
  backUpData(join(scratch, 'data'), join(scratch, 'backup'), manifest);

  const lost = await start();
  await registerClient(lost, 'after the backup');
  await stop();
  rmSync(join(scratch, 'data'), { recursive: true });

  expect(restoreData(join(scratch, 'backup'), join(scratch, 'data'), { replace: false })).toEqual(manifest);
  const restored = await start();
  expect(await counts(restored)).toEqual(before);
  expect(await published(restored)).toBe(none + 1);
  await registerClient(restored, 'after the restore');
  await eventually(
    async () => {
      expect(await published(restored)).toBe(none + 2);
    },
    { within: 60_000 },
  );
});

it('keeps existing data and non-empty folders, and refuses an incomplete backup', () => {
  const [data, backup] = [join(scratch, 'data'), join(scratch, 'backup')];
  expect(() => {
    backUpData(data, backup, manifest);
  }).toThrow('No data in');
  mkdirSync(data);
  mkdirSync(join(backup, 'data'), { recursive: true });
  expect(() => {
    backUpData(data, backup, manifest);
  }).toThrow('is not empty');
  expect(() => restoreData(backup, data, { replace: true })).toThrow('not a complete backup');
  writeFileSync(join(backup, 'promtour-backup.json'), JSON.stringify(manifest));
  expect(() => restoreData(backup, data, { replace: false })).toThrow('--replace');
  expect(restoreData(backup, data, { replace: true })).toEqual(manifest);
});
