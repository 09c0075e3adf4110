import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/data-source.ts';
import {
  array,
  integer,
  jsonb,
  nullable,
  primary,
  safeInteger,
  table,
  text,
  timestamptz,
  unselected,
  type RowOf,
  type SelectedRowOf,
} from '../src/table.ts';

const things = table('thing', {
  id: primary(integer()),
  fullName: nullable(text()),
  labels: array(text()),
  about: jsonb<object>(),
  amount: safeInteger(),
  at: timestamptz(),
  searchText: unselected(text()),
});

describe('a table', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const row: RowOf<typeof things> = {
    id: 1,
    fullName: 'Ёлка',
    labels: ['a', '{b}'],
    about: [{ ru: 'да' }],
    amount: Number.MAX_SAFE_INTEGER,
    at: new Date(1_234_567_890_123),
    searchText: 'елка',
  };
  const { searchText: _searchText, ...read }: RowOf<typeof things> = row;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = createDataSource({
      service: 'kit',
      url: database.url,
      poolSize: 2,
      entities: [things],
      migrations: [],
    });
    await dataSource.initialize();
    await database.owner(
      `CREATE TABLE thing (id int PRIMARY KEY, full_name text UNIQUE, labels text[], about jsonb, amount bigint,
         at timestamptz, search_text text)`,
    );
    await database.owner(`GRANT SELECT, INSERT ON thing TO ${database.name}`);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('inserts a row that the ORM reads back unchanged, for every column type', async () => {
    expect(await things.insertUnlessThere(dataSource.manager, row)).toBe(true);
    expect(await dataSource.manager.findOneBy(things, { id: 1 })).toStrictEqual(read);
  });

  it('selects the fields of the row in a handwritten statement', async () => {
    const rows = await dataSource.query<SelectedRowOf<typeof things>[]>(`SELECT ${things.selection} FROM thing`);
    expect(rows).toStrictEqual([read]);
    expect(await dataSource.query(`SELECT ${things.selectionOf('t')} FROM thing t`)).toStrictEqual(rows);
  });

  it('passes many rows to a statement as a set of the named columns', async () => {
    const { sql, columns, parameters } = things.rowSet('id', 'fullName', 'at');
    const rows = [row, { ...row, id: 2, fullName: null }];
    const found = await dataSource.query<unknown[]>(`SELECT ${columns} FROM ${sql} ORDER BY id`, parameters(rows));
    expect(found).toEqual(rows.map(({ id, fullName, at }) => ({ id, full_name: fullName, at })));
  });

  it('inserts no row if any of its keys exists', async () => {
    expect(await things.insertUnlessThere(dataSource.manager, { ...row, fullName: null })).toBe(false);
    expect(await things.insertUnlessThere(dataSource.manager, { ...row, id: 2 })).toBe(false);
    expect(await dataSource.manager.count(things)).toBe(1);
  });

  it('refuses a row without a value for a column', async () => {
    const { at: _at, ...partial } = row;
    await expect(things.insertUnlessThere(dataSource.manager, partial as typeof row)).rejects.toThrow(
      'thing has no value for at',
    );
  });
});
