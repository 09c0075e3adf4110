import type { KeysetPosition, PageRequest } from '@promtour/postgres/keyset';
import { ClientError } from '../graphql/client-error.ts';
import { currentWork } from '../limits/request-work.ts';
import { decodeCursor, encodeCursor, invalidCursor } from './cursor.ts';

export type { PageRequest };

/** The arguments of a connection, as the client gave them. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/** The order of a list, from which cursors are made. Name it by content and order, such as `organizations:NAME`. */
export type ListOrder<Item> = {
  readonly name: string;
  /** The sort keys of an item; together unique, so the id is the last. */
  readonly position: (item: Item) => KeysetPosition;
  readonly keys: number;
};

const defaultRows = 20;
const maxRows = 100;
const bothDirections = {
  ru: 'Задайте размер страницы либо от начала списка (first), либо от конца (last)',
  en: 'Give first or last, not both',
};

/**
 * Reads the arguments of every list, and charges the request for its page before it is read.
 * @throws ClientError `PAGE.SIZE`, `PAGE.DIRECTION`, `CURSOR.INVALID` or `LIMIT.ROWS`
 */
export function readPageArguments<Item>(order: ListOrder<Item>, page: PageArguments): PageRequest {
  const { first = null, last = null } = page;
  if (first !== null && last !== null) throw new ClientError('PAGE.DIRECTION', bothDirections);
  const limit = first ?? last ?? defaultRows;
  if (limit < 1 || limit > maxRows) {
    const name = last === null ? 'first' : 'last';
    const message = { ru: `${name}: от 1 до ${maxRows}`, en: `${name} must be between 1 and ${maxRows}` };
    throw new ClientError('PAGE.SIZE', message, { min: 1, max: maxRows });
  }
  currentWork()?.chargeRows(limit);
  const positionOf = (cursor: string | null | undefined) =>
    cursor === undefined || cursor === null ? undefined : decodeCursor(order.name, cursor, order.keys);
  return {
    limit,
    backward: last !== null,
    after: positionOf(page.after),
    before: positionOf(page.before),
    invalidPosition: invalidCursor,
  };
}

/** A Relay connection as resolvers return it; `totalCount` is a function, so that rows are counted only if it is selected. */
export type Connection<Item> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
};

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** @param rows up to `limit + 1` rows, in the order in which the request reads them */
export function connectionOf<Item>(
  order: ListOrder<Item>,
  request: PageRequest,
  rows: readonly Item[],
  totalCount: () => Promise<number>,
): Connection<Item> {
  const { limit, backward = false, after, before } = request;
  const page = rows.slice(0, limit);
  const nodes = backward ? page.reverse() : page;
  const goesOn = rows.length > limit;
  const cursorOf = (node: Item): string => encodeCursor(order.name, order.position(node));
  // Cursors are created on demand: most lists are read through their nodes.
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    nodes,
    pageInfo: {
      // In the other direction the cursor itself proves that there is a record.
      hasNextPage: backward ? before !== undefined : goesOn,
      hasPreviousPage: backward ? goesOn : after !== undefined,
      get startCursor() {
        const [head] = nodes;
        return head === undefined ? null : cursorOf(head);
      },
      get endCursor() {
        const last = nodes.at(-1);
        return last === undefined ? null : cursorOf(last);
      },
    },
    totalCount,
  };
}
