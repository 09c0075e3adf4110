import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import type pg from 'pg';
import { prepared } from '../src/prepared.ts';
import { TransactionClient } from '../src/transaction-client.ts';

const insert = prepared('INSERT INTO thing (id) VALUES ($1) RETURNING id');

describe('a transaction without extra round trips', () => {
  let database: TestDatabase;
  let client: TransactionClient;
  let sent: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    // The owner: these tests are about the connection, and make tables while it is open.
    client = new TransactionClient(database.ownerUrl);
    await client.connect();
    await client.query('CREATE TABLE thing (id int PRIMARY KEY, twin int UNIQUE DEFERRABLE INITIALLY DEFERRED)');
    // Each request to the server ends with Sync or is a simple query: the server answers each with ReadyForQuery.
    (client as unknown as { connection: NodeJS.EventEmitter }).connection.on('readyForQuery', () => (sent += 1));
  });
  beforeEach(async () => {
    await client.query('TRUNCATE thing');
    sent = 0;
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  async function begin(): Promise<void> {
    client.beginWithFirst();
    await client.query('START TRANSACTION');
  }
  async function ids(): Promise<number[]> {
    const { rows } = await client.query<{ id: number }>('SELECT id FROM thing ORDER BY id');
    return rows.map(({ id }) => id);
  }
  const idleIn = async (): Promise<boolean> =>
    (await client.query<{ idle: boolean }>('SELECT now() = statement_timestamp() AS idle')).rows[0]?.idle ?? false;

  it('begins with its first statement and commits with its last: two round trips, each with its own rows', async () => {
    await client.query(insert, [1]);
    sent = 0;
    await begin();
    expect(sent).toBe(0);
    const first = await client.query(insert, [2]);
    expect(await idleIn()).toBe(false);
    client.commitWithNext();
    const last = await client.query(insert, [3]);
    const commit: pg.QueryResult = await client.query('COMMIT');
    expect([first, last].map(({ command, rows, rowCount }) => ({ command, rows, rowCount }))).toEqual([
      { command: 'INSERT', rows: [{ id: 2 }], rowCount: 1 },
      { command: 'INSERT', rows: [{ id: 3 }], rowCount: 1 },
    ]);
    expect(commit.command).toBe('COMMIT');
    expect(sent).toBe(3);
    expect(await idleIn()).toBe(true);
    expect(await ids()).toEqual([1, 2, 3]);
  });

  it('may be a single statement', async () => {
    await client.query(insert, [1]);
    sent = 0;
    await begin();
    client.commitWithNext();
    await client.query(insert, [2]);
    await client.query('COMMIT');
    expect(sent).toBe(1);
    expect(await ids()).toEqual([1, 2]);
  });

  it('is rolled back if its last statement or a deferred constraint fails', async () => {
    for (const failing of ['INSERT INTO thing (id) VALUES ($1)', 'INSERT INTO thing (id, twin) VALUES ($1 + 1, 7)']) {
      await begin();
      await client.query('INSERT INTO thing (id, twin) VALUES ($1, 7)', [5]);
      client.commitWithNext();
      await expect(client.query(failing, [5])).rejects.toMatchObject({ code: '23505' });
      await client.query('ROLLBACK');
      expect(await ids()).toEqual([]);
      expect(await idleIn()).toBe(true);
    }
    // The flag is not left for who comes next.
    await begin();
    await client.query(insert, [6]);
    await client.query('ROLLBACK');
    expect(await ids()).toEqual([]);
  });

  it('leaves nothing behind if its first statement fails', async () => {
    await client.query(insert, [1]);
    await begin();
    await expect(client.query(insert, [1])).rejects.toMatchObject({ code: '23505' });
    await expect(client.query(insert, [2])).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    expect(await ids()).toEqual([1]);
  });

  it('without statements sends nothing to the server', async () => {
    for (const end of ['COMMIT', 'ROLLBACK']) {
      await begin();
      await client.query(end);
    }
    expect(sent).toBe(0);
    await client.query(insert, [1]);
    expect(await ids()).toEqual([1]);
  });

  it('runs statements without results in the message of the next one', async () => {
    await client.query(insert, [1]);
    sent = 0;
    await begin();
    client.sendWithNext(insert, [2]);
    client.sendWithNext(insert, [3]);
    const third: pg.QueryResult = await client.query(insert, [4]);
    client.sendWithNext(insert, [5]);
    client.commitWithNext();
    const fifth: pg.QueryResult = await client.query('SELECT id FROM thing WHERE id > $1', [4]);
    await client.query('COMMIT');
    expect([third, fifth].map(({ rows }) => rows as unknown)).toEqual([[{ id: 4 }], [{ id: 5 }]]);
    expect(sent).toBe(2);
    expect(await ids()).toEqual([1, 2, 3, 4, 5]);
  });

  it('runs what is left together with the commit, and drops it at a rollback', async () => {
    await client.query(insert, [1]);
    sent = 0;
    await begin();
    client.sendWithNext(insert, [2]);
    client.sendWithNext(insert, [3]);
    await client.query('COMMIT');
    expect(sent).toBe(1);
    await begin();
    client.sendWithNext(insert, [4]);
    await client.query('ROLLBACK');
    expect(sent).toBe(1);
    expect(await ids()).toEqual([1, 2, 3]);
    expect(await idleIn()).toBe(true);
  });

  it.each([1, 2, 3])(
    'reports the error of a statement that ran before, and commits nothing: the failing one is %i',
    async (nth) => {
      await client.query(insert, [9]);
      const values = [1, 2, 3].map((id) => (id === nth ? 9 : id));
      const [first, second, third] = values.map((id) => [id]) as [number[], number[], number[]];
      await begin();
      client.sendWithNext(insert, first);
      client.sendWithNext(insert, second);
      client.commitWithNext();
      await expect(client.query(insert, third)).rejects.toMatchObject({ code: '23505' });
      await client.query('ROLLBACK');
      await begin();
      client.sendWithNext(insert, first);
      client.sendWithNext(insert, second);
      client.sendWithNext(insert, third);
      await expect(client.query('COMMIT')).rejects.toMatchObject({ code: '23505' });
      await client.query('ROLLBACK');
      expect(await ids()).toEqual([9]);
      expect(await idleIn()).toBe(true);
    },
  );

  it('runs statements that are not prepared yet one after another, in their order', async () => {
    const add = prepared('INSERT INTO thing (id) VALUES ($1 + 100)');
    const double = prepared('UPDATE thing SET id = id * 2');
    for (const [round, expected] of [
      [1, [202]],
      [2, [204, 404]],
    ] as const) {
      await begin();
      client.sendWithNext(add, [round]);
      client.sendWithNext(double, []);
      await client.query('COMMIT');
      expect(await ids()).toEqual(expected);
    }
  });

  it('sends BEGIN separately before a statement that is not prepared yet, and retries one that cannot be parsed', async () => {
    const later = prepared('INSERT INTO later (id) VALUES ($1)');
    await begin();
    await expect(client.query(later, [1])).rejects.toMatchObject({ code: '42P01' });
    await client.query('ROLLBACK');
    await client.query('CREATE TABLE later (id int)');
    for (const id of [1, 2]) {
      await begin();
      client.commitWithNext();
      await client.query(later, [id]);
      await client.query('COMMIT');
    }
    expect((await client.query('SELECT id FROM later')).rowCount).toBe(2);
  });

  it('prepares marked statements only, once per connection', async () => {
    for (const id of [1, 2, 3]) await client.query(insert, [id]);
    await client.query('INSERT INTO thing (id) VALUES ($1)', [4]);
    const { rows } = await client.query<{ statement: string; times: string }>(
      `SELECT statement, generic_plans + custom_plans AS times FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO thing%RETURNING%'`,
    );
    expect(rows).toEqual([{ statement: insert, times: expect.stringMatching(/^\d+$/) }]);
    expect(Number(rows[0]?.times)).toBeGreaterThanOrEqual(3);
  });

  it('survives a change of the table’s columns under a prepared statement', async () => {
    await client.query(insert, [1]);
    await client.query('ALTER TABLE thing ADD COLUMN more text');
    await client.query(insert, [2]);
    expect(await ids()).toEqual([1, 2]);
  });
});
