import { describe, expect, it } from '@jest/globals';
import { createBatchedList } from '../src/graphql/batched-list.ts';
import { ClientError } from '../src/graphql/client-error.ts';
import { createBatchLoader, createLoader, createMapLoader } from '../src/graphql/reference.ts';
import { asWork, currentWork, RequestWork } from '../src/limits/request-work.ts';
import { smallRequest } from '../src/limits/work-limits.ts';
import { readPageArguments } from '../src/pagination/page.ts';

const limits = { rows: 100, values: 1_000, answerBytes: 1_000 };
const order = { name: 'items', keys: 1, position: (item: string) => [item] };
const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}`);

const readers: Record<string, (count: number) => Promise<unknown>> = {
  createLoader: (count) =>
    createLoader(
      (ids: readonly string[]) => Promise.resolve(ids),
      (id) => id,
    ).loadMany(keys(count)),
  createMapLoader: (count) => createMapLoader(() => Promise.resolve(new Map())).loadMany(keys(count)),
  createBatchLoader: (count) => createBatchLoader((ids) => Promise.resolve(ids)).loadMany(keys(count)),
  'createMapLoader of lists': (count) =>
    createMapLoader(() => Promise.resolve(new Map([['k0', keys(count)]]))).loadMany(['k0']),
  readPageArguments: (count) => Promise.resolve(readPageArguments(order, { first: count })),
  'createBatchedList, by alias': async (count) => {
    const list = createBatchedList({
      read: () => Promise.resolve(new Map<string, string[]>()),
      count: () => Promise.resolve(new Map()),
    });
    for (let alias = 0; alias < 2; alias++) await list('parent', order, undefined, { first: count / 2 });
  },
  'createBatchedList, counting': async (count) => {
    const list = createBatchedList({
      read: () => Promise.resolve(new Map<string, string[]>()),
      count: () => Promise.resolve(new Map()),
    });
    const pages = await Promise.all(keys(count / 2).map((parent) => list(parent, order, undefined, { first: 1 })));
    await Promise.all(pages.map(({ totalCount }) => totalCount()));
  },
};

describe('every read charges the request', () => {
  it.each(Object.keys(readers))('%s', async (name) => {
    const read = readers[name];
    const work = new RequestWork(limits);
    await asWork(work, () => read?.(40));
    expect(work.rows).toBe(40);
    // Again, by other means or the same: it is one budget.
    await asWork(work, () => read?.(40));
    expect(work.rows).toBe(80);
    expect(work.signal.aborted).toBe(false);
    await asWork(work, async () => read?.(40)).catch(() => undefined);
    expect(work.signal.aborted).toBe(true);
    expect(work.signal.reason).toMatchObject({ extensions: { code: 'LIMIT.ROWS', limit: 100 } });
  });

  it('nothing is charged outside of a request', async () => {
    expect(currentWork()).toBeUndefined();
    await expect(readers['createLoader']?.(1_000)).resolves.toHaveLength(1_000);
  });
});

describe('a request', () => {
  const left = new ClientError('CLIENT_GONE', { ru: 'Клиент отключился', en: 'The client has disconnected' });

  it('that ended before its start is not started', () => {
    for (const operation of ['query', 'mutation'] as const) {
      const work = new RequestWork(limits);
      work.end(left);
      expect(() => {
        work.begin(operation);
      }).toThrow(left);
    }
  });

  it('ends at once if it is a query, and continues if it is a mutation', () => {
    const [query, mutation] = [new RequestWork(limits), new RequestWork(limits)];
    query.begin('query');
    mutation.begin('mutation');
    for (const work of [query, mutation]) work.end(left);
    expect([query.signal.aborted, mutation.signal.aborted]).toEqual([true, false]);
  });

  it('waits for other large ones once it becomes large', async () => {
    let enter: () => void = () => undefined;
    const work = new RequestWork({ ...limits, rows: 10_000 }, 'a', () => new Promise((resolve) => (enter = resolve)));
    work.begin('query');
    work.chargeRows(smallRequest.rows);
    expect(work.turn()).toBeUndefined();
    work.chargeRows(1);
    const turn = work.turn();
    expect(turn).toBeInstanceOf(Promise);
    enter();
    await turn;
    expect(work.turn()).toBeUndefined();
  });
});
