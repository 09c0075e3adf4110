import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ok, unwrap } from '@promtour/kernel/result';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { testClock } from '@promtour/testkit/clock';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { textsInIdempotencyRecords } from '@promtour/testkit/idempotency-records';
import { official } from '@promtour/testkit/viewers';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { runReplayable } from '../src/answer-by-reference.ts';
import type { Caller } from '../src/caller.ts';
import { createDataSource } from '@promtour/postgres/data-source';
import { idempotencyMigrations } from '../src/persistence/idempotency-migration.ts';
import { migrateDatabase } from '../src/persistence/migrate.ts';
import { createUnitOfWork } from '../src/persistence/unit-of-work.ts';

class CreateNotes1700000000159 implements MigrationInterface {
  name = 'CreateNotes1700000000159';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a test does not go back'));
  }
}

type Note = { readonly id: string; readonly text: string };

const id = '0198f6a0-0000-7000-8000-00000000aaaa';
const caller: Caller = { viewer: official, causation: { correlationId: 'test' } };
let database: TestDatabase;
let dataSource: DataSource;
let reads = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const migrations = [...messagingMigrations, ...idempotencyMigrations, CreateNotes1700000000159];
  const about = { service: 'notes', url: database.url, migrations };
  await migrateDatabase({ ...about, ownerUrl: database.ownerUrl });
  dataSource = await createDataSource({ ...about, poolSize: 4, entities: [] }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const repositories = (manager: EntityManager) => ({
  notes: {
    add: (note: Note) => manager.query('INSERT INTO note VALUES ($1, $2)', [note.id, note.text]),
    async find(wanted: string): Promise<Note | undefined> {
      reads += 1;
      const [note] = await manager.query<Note[]>('SELECT id, text FROM note WHERE id = $1', [wanted]);
      return note;
    },
  },
});

async function write(text: string, early = false) {
  const clock = testClock(new Date('2026-11-23T09:00:00Z'));
  const unitOfWork = createUnitOfWork({ dataSource, clock, repositories, afterCommit: () => undefined });
  const request = { key: early ? 'early' : 'key', operation: 'writeNote', input: { text } };
  const result = await runReplayable<ReturnType<typeof repositories>, Note, { id: string }, never>(
    unitOfWork,
    caller,
    request,
    {
      async work({ notes, answer }) {
        const note = { id: early ? id.replace('aaaa', 'bbbb') : id, text };
        if (early) await answer(note);
        await notes.add(note);
        return ok(note);
      },
      refer: (note) => ({ id: note.id }),
      read: (reference, { notes }) => notes.find(reference.id),
    },
  );
  return result.ok ? ok(result.value.value) : result;
}

it('stores a reference to the result only', async () => {
  expect(unwrap(await write('Ivanov, +7 915 123-45-67'))).toEqual({ id, text: 'Ivanov, +7 915 123-45-67' });
  expect(unwrap(await write('Petrov', true)).text).toBe('Petrov');
  expect(reads).toBe(0);
  const sql = (text: string, values: unknown[]) =>
    dataSource.query<{ operation: string; answer: string }[]>(text, values);
  await expect(textsInIdempotencyRecords(sql)).resolves.toEqual({ texts: [], operations: ['writeNote'] });
  await expect(dataSource.query('SELECT answer FROM idempotency_key WHERE key = $1', ['key'])).resolves.toEqual([
    { answer: JSON.stringify({ id }) },
  ]);
});

it('reads the record’s current state for a repeated request', async () => {
  await dataSource.query('UPDATE note SET text = $1 WHERE id = $2', ['corrected', id]);
  expect(unwrap(await write('Ivanov, +7 915 123-45-67'))).toEqual({ id, text: 'corrected' });
  expect(unwrap(await write('Petrov', true)).text).toBe('Petrov');
});

it('answers five concurrent equal requests with one record, or reports that the first is in progress', async () => {
  await dataSource.query('DELETE FROM idempotency_key; DELETE FROM note');
  const results = await Promise.all(Array.from({ length: 5 }, () => write('once')));
  for (const result of results)
    expect(result).toMatchObject(
      result.ok ? { value: { id, text: 'once' } } : { error: { code: 'IDEMPOTENCY.IN_FLIGHT' } },
    );
  expect(await dataSource.query('SELECT 1 FROM note')).toHaveLength(1);
});

it('is forbidden if the record is gone or out of the access scope', async () => {
  await dataSource.query('DELETE FROM note');
  await expect(write('once')).resolves.toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
});

it('marks a repeated request, and refuses the key for another operation or different input', async () => {
  const clock = testClock(new Date('2026-11-23T09:00:00Z'));
  const unitOfWork = createUnitOfWork({ dataSource, clock, repositories, afterCommit: () => undefined });
  const note = { id: id.replace('aaaa', 'cccc'), text: 'said' };
  const ask = (operation: string, input: unknown) =>
    runReplayable<ReturnType<typeof repositories>, Note, { id: string }, never>(
      unitOfWork,
      caller,
      { key: 'told', operation, input },
      {
        work: async ({ notes }) => {
          await notes.add(note);
          return ok(note);
        },
        refer: () => ({ id: note.id }),
        read: (reference, { notes }) => notes.find(reference.id),
      },
    );
  expect(await ask('writeNote', 1)).toEqual(ok({ value: note, replayed: false }));
  expect(await ask('writeNote', 1)).toEqual(ok({ value: note, replayed: true }));
  for (const again of [await ask('eraseNote', 1), await ask('writeNote', 2)])
    expect(again).toMatchObject({ ok: false, error: { code: 'IDEMPOTENCY.KEY_REUSED' } });
});
