import { ClientError } from '../graphql/client-error.ts';
import { currentWork } from '../limits/request-work.ts';
import { decodeCursor, encodeCursor, type KeysetPosition } from './cursor.ts';

/** What a client asks of a list. */
export type PageArguments = { readonly first: number; readonly after?: string | null | undefined };

/** A page to read: rows after a position, in the list's order. */
export type PageRequest = {
  /** Rows wanted. Read one more, to know whether there is a next page. */
  readonly limit: number;
  readonly after: KeysetPosition | undefined;
};

/** The order of a list, by which cursors are made. Name it by what it lists and how, such as `organizations:NAME`. */
export type ListOrder<Item> = {
  readonly name: string;
  /** The sort keys of an item; together unique, so the id is the last. */
  readonly position: (item: Item) => KeysetPosition;
  readonly keys: number;
};

const mostRows = 100;

/**
 * Reads the arguments of every list, and charges the request for its page before it is read.
 * @throws ClientError `PAGE.SIZE`, `CURSOR.INVALID` or `LIMIT.ROWS`
 */
export function readPageArguments<Item>(order: ListOrder<Item>, page: PageArguments): PageRequest {
  if (page.first < 1 || page.first > mostRows)
    throw new ClientError('PAGE.SIZE', `first must be between 1 and ${mostRows}`, { min: 1, max: mostRows });
  currentWork()?.chargeRows(page.first);
  return {
    limit: page.first,
    after:
      page.after === undefined || page.after === null ? undefined : decodeCursor(order.name, page.after, order.keys),
  };
}

/** A Relay connection as resolvers return it; `totalCount` is a function, so that it is counted only where it is asked for. */
export type Connection<Item> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
};

/** @param rows up to `limit + 1` rows, as read for the request */
export function connectionOf<Item>(
  order: ListOrder<Item>,
  request: PageRequest,
  rows: readonly Item[],
  totalCount: () => Promise<number>,
): Connection<Item> {
  const nodes = rows.slice(0, request.limit);
  const cursorOf = (node: Item): string => encodeCursor(order.name, order.position(node));
  // Cursors are made where they are asked for: most lists are read by their nodes.
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: rows.length > request.limit,
      get endCursor() {
        const last = nodes.at(-1);
        return last === undefined ? null : cursorOf(last);
      },
    },
    totalCount,
  };
}

/** The empty page, where a filter can match nothing. */
export function emptyConnection<Item>(): Connection<Item> {
  return {
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: () => Promise.resolve(0),
  };
}
