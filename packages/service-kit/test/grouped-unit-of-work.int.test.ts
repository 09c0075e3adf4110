import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notFound, type NotFound } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { createDataSource } from '@promtour/postgres/data-source';
import { rowsOf } from '@promtour/postgres/sql';
import { testClock } from '@promtour/testkit/clock';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { official } from '@promtour/testkit/viewers';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { CreateAuditLog1700000000010 } from '../src/audit/audit-migration.ts';
import { auditTables } from '../src/audit/audit-table.ts';
import type { Caller } from '../src/caller.ts';
import { createGroupedUnitOfWork } from '../src/persistence/grouped-unit-of-work.ts';
import { idempotencyMigrations } from '../src/persistence/idempotency-migration.ts';
import { migrateDatabase } from '../src/persistence/migrate.ts';
import type { DeferredStep, GatheredStep, GroupMember } from '../src/persistence/transaction-group.ts';
import { createUnitOfWork } from '../src/persistence/unit-of-work.ts';

class CreateTickets1700000000011 implements MigrationInterface {
  name = 'CreateTickets1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE stock (left_over integer NOT NULL CHECK (left_over >= 0))');
    await runner.query(
      `CREATE TABLE ticket (id uuid PRIMARY KEY, name text NOT NULL CHECK (name <> 'invalid'),
                            tx xid8 NOT NULL DEFAULT pg_current_xact_id())`,
    );
    await auditTables(runner, { ticket: { callerOf: 'id', omit: ['tx'] } });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a test does not go back'));
  }
}

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  const migrations = [
    ...messagingMigrations,
    ...idempotencyMigrations,
    CreateAuditLog1700000000010,
    CreateTickets1700000000011,
  ];
  const about = { service: 'tickets', url: database.url, migrations };
  await migrateDatabase({ ...about, ownerUrl: database.ownerUrl, auditedTables: {} });
  dataSource = await createDataSource({ ...about, poolSize: 8, entities: [] }).initialize();
});
beforeEach(async () => {
  await dataSource.query('DELETE FROM ticket; DELETE FROM stock; DELETE FROM idempotency_key');
  await dataSource.query('INSERT INTO stock VALUES (100)');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

type Tickets = {
  readonly take: () => Promise<boolean>;
  readonly add: (id: string, name: string) => Promise<unknown>;
  readonly leaveIfGrouped: () => void;
};

const takeOne: GatheredStep<undefined, boolean> = async (manager, wanted) => {
  const [stock] = await rowsOf<{ taken: number }>(
    manager,
    `UPDATE stock s SET left_over = s.left_over - least(s.left_over, $1) FROM (SELECT left_over FROM stock FOR UPDATE) o
     RETURNING o.left_over - s.left_over AS taken`,
    [wanted.length],
  );
  return wanted.map((_, nth) => nth < (stock?.taken ?? 0));
};

const addAll: DeferredStep<{ id: string; name: string }> = (manager, tickets) =>
  manager.query('INSERT INTO ticket (id, name) SELECT * FROM unnest($1::uuid[], $2::text[])', [
    tickets.map(({ id }) => id),
    tickets.map(({ name }) => name),
  ]);

const clock = testClock(new Date('2026-11-23T09:00:00Z'));

function start() {
  const alone = createUnitOfWork<Tickets>({
    dataSource,
    clock,
    afterCommit: () => undefined,
    repositories: (manager: EntityManager) => ({
      take: async () => (await takeOne(manager, [undefined]))[0] === true,
      add: (id, name) => addAll(manager, [{ id, name }]),
      leaveIfGrouped: () => undefined,
    }),
  });
  return createGroupedUnitOfWork<Tickets>({
    dataSource,
    clock,
    alone,
    afterCommit: () => undefined,
    repositories: (member: GroupMember) => ({
      async take() {
        const taken = await member.gather(takeOne, undefined);
        if (taken) member.mustSucceed();
        return taken;
      },
      add(id, name) {
        member.own(id);
        member.defer(addAll, { id, name });
        return Promise.resolve();
      },
      leaveIfGrouped: () => member.leave(),
    }),
  });
}

type Sale = {
  readonly name?: string;
  readonly key?: string;
  readonly subject?: string;
  readonly afterwards?: 'THROW' | 'REFUSE';
  readonly alone?: boolean;
};

function sell(
  unitOfWork: ReturnType<typeof start>,
  { name = 'a ticket', key = randomUUID(), subject = 'somebody', afterwards, alone }: Sale = {},
): Promise<Result<string, { readonly code: string }>> {
  const caller: Caller = { viewer: { ...official, subject }, causation: { correlationId: `of ${subject}` } };
  return unitOfWork.runOnce<string, NotFound>(caller, { key, operation: 'sell', input: name }, async (tickets) => {
    if (alone === true) tickets.leaveIfGrouped();
    const id = randomUUID();
    if (!(await tickets.take())) return err(notFound('Session', 'sold out'));
    await tickets.add(id, name);
    if (afterwards === 'THROW') throw new Error('a defect');
    return afterwards === 'REFUSE' ? err(notFound('Session', 'refused')) : ok(id);
  });
}

const many = (count: number) => Array.from({ length: count }, (_, nth) => nth);

async function stored() {
  const [row] = await dataSource.query<{ tickets: number; transactions: number; sold: number; keys: number }[]>(
    `SELECT count(*)::int AS tickets, count(DISTINCT tx::text)::int AS transactions,
            100 - (SELECT left_over FROM stock) AS sold, (SELECT count(*)::int FROM idempotency_key) AS keys FROM ticket`,
  );
  return row;
}

describe('requests that wait at the same time', () => {
  it('share transactions, and each gets its own result', async () => {
    const unitOfWork = start();
    const results = await Promise.all(many(60).map((nth) => sell(unitOfWork, { name: `ticket ${nth}` })));
    const ids = results.map((result) => (result.ok ? result.value : result.error.code));
    expect(new Set(ids).size).toBe(60);
    const { transactions = 0, ...rest } = (await stored()) ?? {};
    expect(rest).toEqual({ tickets: 60, sold: 60, keys: 60 });
    expect(transactions).toBeLessThan(20);
    expect(await dataSource.query('SELECT count(*)::int AS found FROM ticket WHERE id = ANY ($1)', [ids])).toEqual([
      { found: 60 },
    ]);
  });

  it('are audited each as its caller’s', async () => {
    const unitOfWork = start();
    const results = await Promise.all(many(20).map((nth) => sell(unitOfWork, { subject: `buyer ${nth}` })));
    const ids = results.map((result) => (result.ok ? result.value : ''));
    const entries = await dataSource.query<{ row_id: string; subject: string; correlation_id: string }[]>(
      `SELECT row_id, subject, correlation_id FROM audit.entry WHERE operation = 'INSERT' AND row_id = ANY ($1)`,
      [ids],
    );
    expect(new Map(entries.map((entry) => [entry.row_id, [entry.subject, entry.correlation_id]]))).toEqual(
      new Map(ids.map((id, nth) => [id, [`buyer ${nth}`, `of buyer ${nth}`]])),
    );
  });

  it('are refused singly: the others are not undone', async () => {
    await dataSource.query('UPDATE stock SET left_over = 7');
    const unitOfWork = start();
    const results = await Promise.all(many(40).map(() => sell(unitOfWork)));
    expect(results.filter(({ ok: sold }) => sold)).toHaveLength(7);
    expect(await stored()).toMatchObject({ tickets: 7, sold: 100, keys: 7 });
  });

  it('fail singly if the database rejects a write: the others get their results in transactions of their own', async () => {
    const unitOfWork = start();
    const results = await Promise.allSettled(
      many(20).map((nth) => sell(unitOfWork, nth === 11 ? { name: 'invalid' } : {})),
    );
    expect(results.flatMap(({ status }, nth) => (status === 'rejected' ? [nth] : []))).toEqual([11]);
    expect(await stored()).toMatchObject({ tickets: 19, sold: 19, keys: 19 });
  });

  it.each(['THROW', 'REFUSE'] as const)(
    'lose nothing if one fails after its rows were changed: %s',
    async (afterwards) => {
      const unitOfWork = start();
      const results = await Promise.allSettled(
        many(20).map((nth) => sell(unitOfWork, nth === 5 ? { afterwards } : {})),
      );
      const sold = results.filter((result) => result.status === 'fulfilled' && result.value.ok);
      expect(sold).toHaveLength(19);
      expect(await stored()).toMatchObject({ tickets: 19, sold: 19, keys: 19 });
    },
  );

  it('may leave their group', async () => {
    const unitOfWork = start();
    const results = await Promise.all(many(20).map((nth) => sell(unitOfWork, { alone: nth % 2 === 0 })));
    expect(results.every(({ ok: sold }) => sold)).toBe(true);
    expect(await stored()).toMatchObject({ tickets: 20, sold: 20 });
  });
});

describe('an idempotency key', () => {
  it('has one effect, however many requests with it wait at the same time', async () => {
    const unitOfWork = start();
    const results = await Promise.all(many(30).map((nth) => sell(unitOfWork, { key: `key-${nth % 3}` })));
    expect(new Set(results.flatMap((result) => (result.ok ? [result.value] : []))).size).toBe(3);
    for (const result of results) if (!result.ok) expect(result.error.code).toBe('IDEMPOTENCY.IN_FLIGHT');
    expect(await stored()).toMatchObject({ tickets: 3, sold: 3, keys: 3 });
  });

  it('returns the first result again, and is refused for other input', async () => {
    const unitOfWork = start();
    const [first] = await Promise.all([sell(unitOfWork, { key: 'same' }), ...many(5).map(() => sell(unitOfWork))]);
    const [again, reused] = await Promise.all([
      sell(unitOfWork, { key: 'same' }),
      sell(unitOfWork, { key: 'other' }).then(() => sell(unitOfWork, { key: 'other', name: 'another' })),
      ...many(5).map(() => sell(unitOfWork)),
    ]);
    expect(again).toEqual(first);
    expect(reused).toMatchObject({ ok: false, error: { code: 'IDEMPOTENCY.KEY_REUSED' } });
  });
});

it('a lone request runs in a transaction of its own', async () => {
  expect((await sell(start())).ok).toBe(true);
  expect(await stored()).toEqual({ tickets: 1, transactions: 1, sold: 1, keys: 1 });
});
