import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import {
  EntitySchema,
  type DataSource,
  type MigrationInterface,
  type QueryRunner,
  type SelectQueryBuilder,
} from 'typeorm';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
  type PageRequest,
} from '../src/pagination/page.ts';
import { createDataSource } from '@promtour/postgres/data-source';
import { applyKeyset, type KeysetColumn, type KeysetDirection } from '@promtour/postgres/keyset';
import { migrateDatabase } from '../src/persistence/migrate.ts';
import { pagesUnderParents, parentKey, rankedUnderParents } from '@promtour/postgres/under-parents';

type Item = { readonly shelf: string; readonly rank: string; readonly id: string };

const itemSchema = new EntitySchema<Item>({
  name: 'item',
  columns: {
    id: { type: 'text', primary: true },
    shelf: { type: 'text', name: 'shelf_code' },
    rank: { type: 'bigint' },
  },
});

class CreateItems1700000000160 implements MigrationInterface {
  name = 'CreateItems1700000000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE item (id text PRIMARY KEY, shelf_code text NOT NULL, rank bigint NOT NULL)');
    // Ranks repeat, so that the id decides within one.
    await runner.query(
      `INSERT INTO item SELECT chr(97 + n), CASE WHEN n % 3 = 0 THEN 'low' ELSE 'high' END, n / 4
       FROM generate_series(0, 22) n`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a test does not go back'));
  }
}

const columns: readonly KeysetColumn[] = [
  { sql: 'i.rank', type: 'bigint' },
  { sql: 'i.id', type: 'text' },
];
const order: ListOrder<Item> = { name: 'items', keys: 2, position: ({ rank, id }) => [rank, id] };
const letters = Array.from({ length: 23 }, (_, n) => String.fromCharCode(97 + n));
const ofShelf = {
  low: letters.filter((_, n) => n % 3 === 0),
  high: letters.filter((_, n) => n % 3 !== 0),
};

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  const about = { service: 'items', url: database.url, migrations: [...messagingMigrations, CreateItems1700000000160] };
  await migrateDatabase({ ...about, ownerUrl: database.ownerUrl });
  dataSource = await createDataSource({ ...about, poolSize: 2, entities: [itemSchema] }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const items = (): SelectQueryBuilder<Item> => dataSource.manager.createQueryBuilder(itemSchema, 'i');

type Read = (direction: KeysetDirection, page: PageRequest) => Promise<readonly Item[]>;

/** Ways to read one page of a list. */
const ways: readonly [string, Read, readonly string[]][] = [
  ['a list', (direction, page) => applyKeyset(items(), columns, direction, page).getMany(), letters],
  [
    'a list under a parent',
    async (direction, page) => {
      const query = applyKeyset(items().where(`i.shelf_code = ${parentKey}`), columns, direction, page);
      const parents = { keys: ['low', 'high'], type: 'text' } as const;
      return (await pagesUnderParents(dataSource.manager, parents, query, (row) => row)).get('high') ?? [];
    },
    ofShelf.high,
  ],
  [
    'a ranked list under a parent',
    async (direction, page) => {
      const under = { columns, direction, page };
      return (
        (await rankedUnderParents(dataSource.manager, 'i.shelf_code', items(), under, (row) => row)).get('low') ?? []
      );
    },
    ofShelf.low,
  ],
];

describe.each(ways)('%s', (_, read, all) => {
  const pageOf = async (direction: KeysetDirection, page: PageArguments): Promise<Connection<Item>> => {
    const request = readPageArguments(order, page);
    return connectionOf(order, request, await read(direction, request), () => Promise.resolve(0));
  };
  const idsOf = ({ nodes }: Connection<Item>) => nodes.map(({ id }) => id);

  it.each(['ASC', 'DESC'] as const)('is read forward and backward in the same order: %s', async (direction) => {
    const expected = direction === 'ASC' ? all : all.toReversed();
    const forward: string[] = [];
    for (let page = await pageOf(direction, { first: 3 }); ;) {
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      forward.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) break;
      page = await pageOf(direction, { first: 3, after: page.pageInfo.endCursor });
    }
    const backward: string[] = [];
    for (let page = await pageOf(direction, { last: 3 }); ;) {
      expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
      backward.unshift(...idsOf(page));
      if (!page.pageInfo.hasPreviousPage) break;
      page = await pageOf(direction, { last: 3, before: page.pageInfo.startCursor });
    }
    expect(forward).toEqual(expected);
    expect(backward).toEqual(expected);
  });

  it('is read between two cursors', async () => {
    const { edges } = await pageOf('ASC', { first: 6 });
    const between = { after: edges[0]?.cursor ?? '', before: edges[5]?.cursor ?? '' };
    expect(idsOf(await pageOf('ASC', { ...between, first: 10 }))).toEqual(all.slice(1, 5));
    expect(idsOf(await pageOf('ASC', { ...between, last: 2 }))).toEqual(all.slice(3, 5));
  });
});
