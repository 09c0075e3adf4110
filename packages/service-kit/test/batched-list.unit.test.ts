import { expect, it } from '@jest/globals';
import { createBatchedList, type ListReader } from '../src/graphql/batched-list.ts';
import { asWork, RequestWork } from '../src/limits/request-work.ts';
import type { ListOrder } from '../src/pagination/page.ts';

type Item = { readonly parent: string; readonly n: number };

const order: ListOrder<Item> = { name: 'items', keys: 1, position: ({ n }) => [n] };

/** Every parent has five items; what was read is written down. */
function items(): { reader: ListReader<string, { odd: boolean }, Item>; calls: string[] } {
  const calls: string[] = [];
  const of = (parent: string, odd: boolean) =>
    parent === 'empty' ? [] : [1, 2, 3, 4, 5].filter((n) => !odd || n % 2 === 1).map((n) => ({ parent, n }));
  return {
    calls,
    reader: {
      read(parents, { odd }, { limit, after }) {
        calls.push(`read ${parents.join()}`);
        const page = (parent: string) =>
          of(parent, odd)
            .filter(({ n }) => n > Number(after?.[0] ?? 0))
            .slice(0, limit + 1);
        return Promise.resolve(new Map(parents.map((parent) => [parent, page(parent)])));
      },
      count(parents, { odd }) {
        calls.push(`count ${parents.join()}`);
        return Promise.resolve(new Map(parents.map((parent) => [parent, of(parent, odd).length])));
      },
    },
  };
}

it('reads the pages of all parents together, and counts only on request', async () => {
  const { reader, calls } = items();
  const list = createBatchedList(reader);
  const pages = await Promise.all(
    ['a', 'b', 'empty', 'a'].map((parent) => list(parent, order, { odd: false }, { first: 2 })),
  );
  expect(calls).toEqual(['read a,b,empty']);
  expect(pages.map(({ nodes }) => nodes.map(({ parent, n }) => `${parent}${n}`))).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
    [],
    ['a1', 'a2'],
  ]);
  expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false, true]);
  await expect(Promise.all(pages.map(({ totalCount }) => totalCount()))).resolves.toEqual([5, 5, 0, 5]);
  expect(calls).toEqual(['read a,b,empty', 'count a,b,empty']);
});

it('reads different arguments separately', async () => {
  const { reader, calls } = items();
  const list = createBatchedList(reader);
  const [first] = await Promise.all([
    list('a', order, { odd: false }, { first: 1 }),
    list('b', order, { odd: true }, { first: 1 }),
    list('c', order, { odd: false }, { first: 2 }),
  ]);
  expect(calls).toEqual(['read a', 'read b', 'read c']);
  const next = await list('a', order, { odd: false }, { first: 1, after: first.pageInfo.endCursor });
  expect(next.nodes).toEqual([{ parent: 'a', n: 2 }]);
});

it('refuses invalid pages, and more rows in total than a request may read', async () => {
  const { reader, calls } = items();
  const list = createBatchedList(reader);
  const code = (error: string) =>
    expect.objectContaining({ extensions: expect.objectContaining({ code: error }) as unknown });
  await expect(list('a', order, { odd: false }, { first: 0 })).rejects.toEqual(code('PAGE.SIZE'));
  await expect(list('a', order, { odd: false }, { first: 1, after: 'x' })).rejects.toEqual(code('CURSOR.INVALID'));
  const work = new RequestWork({ rows: 1_000, values: 1, answerBytes: 1 });
  const many = asWork(work, () =>
    Array.from({ length: 11 }, (_, n) => list(`p${n}`, order, { odd: false }, { first: 100 })),
  );
  await expect(many.at(-1)).rejects.toEqual(code('LIMIT.ROWS'));
  await new Promise(setImmediate);
  // Lists requested before the end are not read either.
  expect(calls).toEqual([]);
});
