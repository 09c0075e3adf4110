import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ClientError } from '../src/graphql/client-error.ts';
import { decodeCursor, encodeCursor } from '../src/pagination/cursor.ts';
import { connectionOf, readPageArguments, type ListOrder } from '../src/pagination/page.ts';

type Item = { readonly name: string; readonly id: string };
const order: ListOrder<Item> = { name: 'items:NAME', keys: 2, position: ({ name, id }) => [name, id] };

function codeOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof ClientError) return error.extensions['code'];
    throw error;
  }
  return undefined;
}

/** A cursor with a right check, whatever is behind it. */
function forged(payload: string): string {
  const check = createHash('sha256').update(`${order.name}\n${payload}`).digest('base64url').slice(0, 12);
  return Buffer.from(`${check}${payload}`).toString('base64url');
}

describe('a cursor', () => {
  it('preserves the position', () => {
    const position = ['Ёлка «"\\ \u{1f384}', null, 12.5];
    expect(decodeCursor('items', encodeCursor('items', position), 3)).toEqual(position);
  });

  it.each([
    ['of another list', encodeCursor('others', ['a', 'b'])],
    ['cut off', encodeCursor('items:NAME', ['a', 'b']).slice(0, -3)],
    ['altered', encodeCursor('items:NAME', ['a', 'b']).replace(/.$/, 'x')],
    ['of another length', encodeCursor('items:NAME', ['a'])],
    ['empty', ''],
    ['with a right check and no JSON', forged('["a",')],
    ['with a right check and an object', forged('[{}, "b"]')],
    ['of a megabyte', 'x'.repeat(1_000_000)],
    ['that is JSON of another shape', Buffer.from('{"a":1}').toString('base64url')],
  ])('%s is refused', (_, after) => {
    expect(codeOf(() => readPageArguments(order, { first: 10, after }))).toBe('CURSOR.INVALID');
  });
});

describe('a page', () => {
  it.each([0, -1, 101, 1_000_000_000, 2 ** 31 - 1])('of %d rows is refused', (first) => {
    expect(codeOf(() => readPageArguments(order, { first }))).toBe('PAGE.SIZE');
    expect(codeOf(() => readPageArguments(order, { last: first }))).toBe('PAGE.SIZE');
  });

  it('has 20 rows by default', () => {
    expect(readPageArguments(order, { first: null })).toMatchObject({ limit: 20, backward: false });
  });

  it('with both first and last is refused', () => {
    expect(codeOf(() => readPageArguments(order, { first: 1, last: 1 }))).toBe('PAGE.DIRECTION');
  });

  it('that was read backward is in the order of the list', () => {
    const before = encodeCursor(order.name, ['d', 'd']);
    const rows = ['c', 'b', 'a'].map((name) => ({ name, id: name }));
    const page = connectionOf(order, readPageArguments(order, { last: 2, before }), rows, () => Promise.resolve(4));
    expect(page.nodes.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(page.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    expect(decodeCursor(order.name, page.pageInfo.startCursor ?? '', 2)).toEqual(['b', 'b']);
  });

  it('detects a further page by one extra row', async () => {
    const rows = ['a', 'b', 'c'].map((name) => ({ name, id: name }));
    const request = readPageArguments(order, { first: 2 });
    const page = connectionOf(order, request, rows, () => Promise.resolve(3));
    expect(page.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(decodeCursor(order.name, page.pageInfo.endCursor ?? '', 2)).toEqual(['b', 'b']);
    await expect(page.totalCount()).resolves.toBe(3);
  });

  it('without rows has no cursor', () => {
    const page = connectionOf(order, readPageArguments(order, {}), [], () => Promise.resolve(0));
    expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });
});
