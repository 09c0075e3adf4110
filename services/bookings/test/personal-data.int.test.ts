import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import { systemCaller } from '@promtour/service-kit/caller';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import { asSuperuser, type TestDatabase } from '@promtour/testkit/database';
import { official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import { createDestroyPersonalData } from '../src/personal-data/application/destroy-personal-data.ts';
import { createSweepDataKeys } from '../src/personal-data/application/sweep-data-keys.ts';
import { createVault, type Vault } from '../src/personal-data/application/vault.ts';
import type { SubjectId } from '../src/personal-data/domain/sealed-subject.ts';
import { createDataKeys } from '../src/personal-data/keys/data-keys.ts';
import { createEnvironmentMasterKeys, masterKeysSchema } from '../src/personal-data/keys/environment-master-keys.ts';
import { rewrapDataKeys } from '../src/personal-data/keys/rewrap-data-keys.ts';
import { dataKeyStore } from '../src/personal-data/persistence/data-key.repositories.ts';
import { keyDatabase } from '../src/personal-data/persistence/key-database.repositories.ts';
import { subjectReader, subjectRepository } from '../src/personal-data/persistence/subject.repositories.ts';
import { createBlindIndex } from '../src/personal-data/sealing/blind-index.ts';
import { connect, startHarness, type Harness } from './support/harness.ts';
import { createKeyDatabase } from './support/keys.ts';

const oldKey = `old:${randomBytes(32).toString('base64')}`;
const newKey = `new:${randomBytes(32).toString('base64')}`;
const masterKeys = (text: string) => createEnvironmentMasterKeys(masterKeysSchema.parse(text));
const index = createBlindIndex(randomBytes(32));
const caller = systemCaller('bookings', { correlationId: 'test' });

let harness: Harness;
let keyBase: TestDatabase;
let keys: DataSource;

beforeEach(async () => {
  harness = await startHarness({ poolSize: 4 });
  keyBase = await createKeyDatabase();
  keys = await keyDatabase(keyBase.url).initialize();
});
afterEach(async () => {
  await keys.destroy();
  await keyBase.drop();
  await harness.stop();
});

function onDatabase(dataSource: DataSource, master = oldKey) {
  const { clock } = harness;
  const dataKeys = createDataKeys(dataKeyStore(keys), masterKeys(master), clock);
  const unitOfWork = createUnitOfWork({
    dataSource,
    clock,
    repositories: (manager) => ({ subjects: subjectRepository(manager) }),
    afterCommit: () => undefined,
  });
  return {
    vault: createVault(dataKeys, subjectReader(dataSource), index, clock),
    destroy: createDestroyPersonalData(unitOfWork, dataKeys, clock),
    dataKeys,
  };
}

async function store(vault: Vault, name: string, bookingId: string = randomUUID()): Promise<SubjectId> {
  const id = randomUUID() as SubjectId;
  const subject = await vault.seal({
    id,
    fieldSet: 'PARTICIPANT',
    bookingId: bookingId as BookingId,
    organizationId: randomUUID() as OrganizationId,
    fields: { name },
  });
  await subjectRepository(harness.dataSource.manager).add([subject]);
  return id;
}

const reader = { viewer: official, purpose: 'PASS_OFFICE' } as const;

describe('the vault', () => {
  it('returns what it sealed, and logs each reading before', async () => {
    const { vault } = onDatabase(harness.dataSource);
    const ids = [await store(vault, 'Анна'), await store(vault, 'Борис')];
    const read = await vault.read([...ids, randomUUID() as SubjectId], reader);
    expect(ids.map((id) => read.get(id))).toEqual([{ name: 'Анна' }, { name: 'Борис' }]);
    const log = await harness.dataSource.query<object[]>(
      'SELECT subject_id, read_by, purpose FROM personal_data_access',
    );
    expect(log).toHaveLength(2);
    expect(log).toContainEqual({ subject_id: ids[0], read_by: official.subject, purpose: 'PASS_OFFICE' });
  });

  it('returns nothing if the reading cannot be logged', async () => {
    const { vault } = onDatabase(harness.dataSource);
    const id = await store(vault, 'Анна');
    await harness.database.owner('ALTER TABLE personal_data_access ADD CHECK (false) NOT VALID');
    await expect(vault.read([id], reader)).rejects.toThrow('violates check constraint');
  });

  it.each(['personal_data_access', 'personal_data_destruction'])('%s is append-only', async (table) => {
    for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET id = id`])
      await expect(harness.dataSource.query(statement)).rejects.toThrow(`${table} is append-only`);
  });

  it('needs no round trip for a key while prepared ones last', async () => {
    const { dataKeys } = onDatabase(harness.dataSource);
    await dataKeys.take();
    const stored = async () => (await keyBase.owner<{ n: number }>('SELECT count(*)::int AS n FROM data_key'))[0]?.n;
    const before = await stored();
    const taken = new Set<string>();
    for (let i = 0; i < 100; i++) taken.add((await dataKeys.take()).id);
    expect(taken.size).toBe(100);
    expect(await stored()).toBe(before);
  });
});

describe('a destroyed subject', () => {
  it('is unreadable in a restored dump that was taken before', async () => {
    const { vault, destroy } = onDatabase(harness.dataSource);
    const [doomed, other] = [await store(vault, 'Анна'), await store(vault, 'Борис')];
    const dump = await copyOf(harness.database);
    const restored = await connect(dump.url, 2);
    try {
      // The control: with its key, the dump is readable.
      expect((await onDatabase(restored).vault.read([doomed], reader)).get(doomed)).toEqual({ name: 'Анна' });
      await destroy({ subjects: [doomed], ground: 'REQUEST', requestReference: null }, caller);
      const read = await onDatabase(restored).vault.read([doomed, other], reader);
      expect([...read]).toEqual([[other, { name: 'Борис' }]]);
      const rows = await restored.query<object[]>('SELECT FROM personal_data_subject WHERE id = $1', [doomed]);
      expect(rows).toHaveLength(1);
    } finally {
      await restored.destroy();
      await dump.drop();
    }
  });

  it('leaves a record and an event without personal data, one per booking', async () => {
    const { vault, destroy } = onDatabase(harness.dataSource);
    const booking = randomUUID();
    const subjects = [await store(vault, 'Анна', booking), await store(vault, 'Борис', booking)];
    await destroy({ subjects, ground: 'REQUEST', requestReference: '17-02/2026' }, caller);
    await destroy({ subjects, ground: 'REQUEST', requestReference: '17-02/2026' }, caller);
    const records = await harness.dataSource.query<object[]>('SELECT * FROM personal_data_destruction');
    expect(records).toEqual([
      expect.objectContaining({
        booking_id: booking,
        // Subjects are read without an order; that there are two is asserted with the event.
        subjects: expect.arrayContaining(subjects),
        categories: ['NAME', 'BIRTH_DATE', 'CITIZENSHIP', 'IDENTITY_DOCUMENT', 'GUARDIAN'],
        ground: 'REQUEST',
        request_reference: '17-02/2026',
        destroyed_by: 'system:bookings',
      }),
    ]);
    const [event, ...more] = await harness.dataSource.query<{ payload: string }[]>(
      'SELECT payload FROM messaging.outbox',
    );
    expect(more).toEqual([]);
    expect(JSON.parse(event?.payload ?? '')).toMatchObject({ data: { bookingId: booking, subjects: 2 } });
    expect(await harness.dataSource.query('SELECT FROM personal_data_subject')).toEqual([]);
  });

  it('is unreadable even if the record could not be written, and is recorded once by the repetition', async () => {
    const { vault, destroy } = onDatabase(harness.dataSource);
    const id = await store(vault, 'Анна');
    await harness.database.owner('ALTER TABLE personal_data_destruction ADD CONSTRAINT fault CHECK (false)');
    const order = { subjects: [id], ground: 'RETENTION', requestReference: null } as const;
    await expect(destroy(order, caller)).rejects.toThrow('fault');
    expect((await vault.read([id], reader)).size).toBe(0);
    await harness.database.owner('ALTER TABLE personal_data_destruction DROP CONSTRAINT fault');
    expect(await destroy(order, caller)).toHaveLength(1);
    expect(await destroy(order, caller)).toEqual([]);
  });
});

describe('data keys', () => {
  it('are wrapped by another master key, also after an interruption', async () => {
    const { vault } = onDatabase(harness.dataSource);
    const id = await store(vault, 'Анна');
    const store256 = dataKeyStore(keys);
    const both = masterKeys(`${newKey},${oldKey}`);
    // The first run is interrupted after some keys.
    await store256.rewrap('new', 100, async ({ id: key, wrapped }) => both.wrap(await both.unwrap(wrapped, key), key));
    const progress: number[] = [];
    expect(await rewrapDataKeys(store256, both, (done) => progress.push(done))).toBe(156);
    expect(progress).toEqual([156]);
    expect(await rewrapDataKeys(store256, both, () => undefined)).toBe(0);
    expect((await onDatabase(harness.dataSource, newKey).vault.read([id], reader)).get(id)).toEqual({ name: 'Анна' });
    await expect(vault.read([id], reader)).rejects.toThrow('Master key new');
  });

  it('that nobody uses are swept after a day; used and young ones stay', async () => {
    const { vault } = onDatabase(harness.dataSource);
    const id = await store(vault, 'Анна');
    harness.clock.advance(86_400_000 + 1);
    const young = onDatabase(harness.dataSource);
    await young.dataKeys.take();
    const sweep = createSweepDataKeys(dataKeyStore(keys), subjectReader(harness.dataSource), harness.clock);
    expect(await sweep()).toBe(255);
    expect((await vault.read([id], reader)).get(id)).toEqual({ name: 'Анна' });
    const [rest] = await keyBase.owner<{ n: number }>('SELECT count(*)::int AS n FROM data_key');
    expect(rest?.n).toBe(257);
  });

  it('cannot stand in for each other', async () => {
    const { vault } = onDatabase(harness.dataSource);
    const id = await store(vault, 'Анна');
    await keyBase.owner(
      'UPDATE data_key k SET wrapped = o.wrapped FROM data_key o WHERE o.id = (SELECT max(id::text)::uuid FROM data_key) AND k.id <> o.id',
    );
    await expect(vault.read([id], reader)).rejects.toThrow();
  });
});

/** The database as a dump restores it. */
async function copyOf({ name, url }: TestDatabase): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const copy = `${name}_dump`;
  await harness.dataSource.destroy();
  await asSuperuser(async (client) => {
    await client.query(`CREATE DATABASE ${copy} TEMPLATE ${name}`);
    await client.query(`GRANT CONNECT ON DATABASE ${copy} TO "${new URL(url).username}"`);
  });
  await harness.dataSource.initialize();
  const copyUrl = new URL(url);
  copyUrl.pathname = `/${copy}`;
  return {
    url: copyUrl.href,
    drop: () =>
      asSuperuser(async (client) => {
        await client.query(`DROP DATABASE ${copy} WITH (FORCE)`);
      }),
  };
}
