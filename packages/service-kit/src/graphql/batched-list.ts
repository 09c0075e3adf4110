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

/** Reads the same list under many parents at once. Parents without rows may be left out of the answers. */
export type ListReader<Parent extends string, Query, Item> = {
  /** Up to `page.limit + 1` items a parent, in the list's order. */
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

/** Rows that one statement reads at most: what becomes of them is made in one go, which nobody should have to wait for. */
const rowsOfStatement = 1_000;

/**
 * A list under many parents (the excursions of each organisation, the sessions of each excursion): however many parents a
 * request resolves with the same arguments, one statement reads their pages (a thousand rows of them), and one more counts where `totalCount` is asked
 * for. Make it anew for each request, as loaders are.
 *
 * The page's arguments are checked as everywhere: `PAGE.SIZE`, `CURSOR.INVALID`, and `LIMIT.ROWS` where the pages of all
 * parents are more than the request may ask for.
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
    const mostParents = Math.max(Math.floor(rowsOfStatement / request.limit), 1);
    const rows = await shared(pages, [order.name, query, request], readPages, mostParents).load(parent);
    return connectionOf(order, request, rows, () =>
      shared(counts, [query], async (parents) => {
        currentWork()?.chargeRows(parents.length);
        const found = await reader.count(parents, query);
        return parents.map((key) => found.get(key) ?? 0);
      }).load(parent),
    );
  };
}

/** The loader of these arguments. Arguments written in another order of keys are batched apart, which is right all the same. */
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
