import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { EntitySchema, type DataSource } from 'typeorm';
import { createDataSource } from '../src/data-source.ts';
import { insertUnlessThere } from '../src/insert-row.ts';

type Row = { id: number; fullName: string | null; labels: string[]; about: object; at: Date };

const schema = new EntitySchema<Row>({
  name: 'thing',
  columns: {
    id: { type: 'int', primary: true },
    fullName: { name: 'full_name', type: 'text', nullable: true },
    labels: { type: 'text', array: true },
    about: { type: 'jsonb' },
    at: { type: 'timestamptz' },
  },
});

describe('a row inserted by a cached statement', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const row: Row = {
    id: 1,
    fullName: 'Ёлка',
    labels: ['a', '{b}'],
    about: [{ ru: 'да' }],
    at: new Date(1_234_567_890_123),
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = createDataSource({
      service: 'kit',
      url: database.url,
      poolSize: 2,
      entities: [schema],
      migrations: [],
    });
    await dataSource.initialize();
    await database.owner(
      'CREATE TABLE thing (id int PRIMARY KEY, full_name text UNIQUE, labels text[], about jsonb, at timestamptz)',
    );
    await database.owner(`GRANT SELECT, INSERT ON thing TO ${database.name}`);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is read back unchanged by the ORM, for every column type', async () => {
    expect(await insertUnlessThere(dataSource.manager, schema, row)).toBe(true);
    expect(await dataSource.manager.findOneBy(schema, { id: 1 })).toEqual(row);
  });

  it('is skipped if any of its keys exists', async () => {
    expect(await insertUnlessThere(dataSource.manager, schema, { ...row, fullName: null })).toBe(false);
    expect(await insertUnlessThere(dataSource.manager, schema, { ...row, id: 2 })).toBe(false);
    expect(await dataSource.manager.count(schema)).toBe(1);
  });

  it('is refused if a column has no value', async () => {
    const partial = { id: 3, fullName: null, labels: [], about: {} } as unknown as Row;
    await expect(insertUnlessThere(dataSource.manager, schema, partial)).rejects.toThrow('thing has no value for at');
  });
});
