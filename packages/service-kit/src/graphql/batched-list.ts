import DataLoader from 'dataloader';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
  type PageRequest,
} from '../pagination/page.ts';
import { scheduleBatch } from './reference.ts';
import { currentWork } from '../limits/request-work.ts';

/** Reads the same list for many parents at once. Parents without rows may be omitted from the results. */
export type ListReader<Parent extends string, Query, Item> = {
  /** Up to `page.limit + 1` items per parent, in the list's order. */
  readonly read: (
    parents: readonly Parent[],
    query: Query,
    page: PageRequest,
  ) => Promise<ReadonlyMap<Parent, readonly Item[]>>;
  readonly count: (parents: readonly Parent[], query: Query) => Promise<ReadonlyMap<Parent, number>>;
};

/** One parent's page of a list. */
export type BatchedList<Parent extends string, Query, Item> = (
  parent: Parent,
  order: ListOrder<Item>,
  query: Query,
  page: PageArguments,
) => Promise<Connection<Item>>;

/** Most rows that one statement reads: their mapping is synchronous and must not block other requests. */
const rowsOfStatement = 1_000;

/**
 * A list under many parents (the excursions of each organization, the sessions of each excursion): for all parents that a request resolves
 * with the same arguments, one statement reads the pages (up to a thousand rows of them), and one more counts if `totalCount` is selected.
 * Create it for each request, like loaders.
 *
 * The page's arguments are checked as everywhere: `PAGE.SIZE`, `CURSOR.INVALID`, and `LIMIT.ROWS` if the pages of all parents together
 * exceed the request's limit.
 */
export function createBatchedList<Parent extends string, Query, Item>(
  reader: ListReader<Parent, Query, Item>,
): BatchedList<Parent, Query, Item> {
  const pages = new Map<string, DataLoader<Parent, readonly Item[]>>();
  const counts = new Map<string, DataLoader<Parent, number>>();

  return async (parent, order, query, page) => {
    const request = readPageArguments(order, page);
    const readPages = async (parents: readonly Parent[]): Promise<readonly (readonly Item[])[]> => {
      const found = await reader.read(parents, query, request);
      return parents.map((key) => found.get(key) ?? []);
    };
    const maxParents = Math.max(Math.floor(rowsOfStatement / request.limit), 1);
    const rows = await shared(pages, [order.name, query, request], readPages, maxParents).load(parent);
    return connectionOf(order, request, rows, () =>
      shared(counts, [query], async (parents) => {
        currentWork()?.chargeRows(parents.length);
        const found = await reader.count(parents, query);
        return parents.map((key) => found.get(key) ?? 0);
      }).load(parent),
    );
  };
}

/** The loader for these arguments. Arguments with their keys in another order are batched separately, which is still correct. */
function shared<Key, Value>(
  loaders: Map<string, DataLoader<Key, Value>>,
  args: unknown,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
  maxBatchSize = 1_000,
): DataLoader<Key, Value> {
  const name = JSON.stringify(args);
  let loader = loaders.get(name);
  if (loader === undefined) {
    loader = new DataLoader<Key, Value>(load, { maxBatchSize, batchScheduleFn: scheduleBatch });
    loaders.set(name, loader);
  }
  return loader;
}
