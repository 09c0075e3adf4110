import { describe, expect, it } from '@jest/globals';
import { FairQueue, type NotAdmitted, type QueueLimits } from '../src/limits/fair-queue.ts';

const limits: QueueLimits = { running: 4, runningOfClient: 2, waiting: 10, waitingOfClient: 5, waitMs: 10_000 };
const nobodyLeaves = new AbortController().signal;

/** A queue whose requests end on demand. */
function queueOf(changes: Partial<QueueLimits> = {}) {
  const queue = new FairQueue({ ...limits, ...changes });
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    queue,
    started,
    ask: async (name: string, signal = nobodyLeaves): Promise<NotAdmitted | 'DONE'> => {
      const entered = await queue.enter(name.slice(0, 1), { signal });
      if (typeof entered === 'string') return entered;
      started.push(name);
      return new Promise((resolve) =>
        ends.set(name, () => {
          entered();
          resolve('DONE');
        }),
      );
    },
    end: async (name: string): Promise<void> => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    },
  };
}

describe('a fair queue', () => {
  it('queues a client’s requests behind each other, not behind those of other clients', async () => {
    const { ask, end, started } = queueOf();
    const costly = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => ask(name));
    const other = ask('b1');
    await new Promise(setImmediate);
    expect(started).toEqual(['a1', 'a2', 'b1']);
    await end('a1');
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
    for (const name of ['a2', 'a3', 'b1', 'a4', 'a5']) await end(name);
    expect(await Promise.all([...costly, other])).toEqual(Array.from({ length: 6 }, () => 'DONE'));
  });

  it('serves waiting clients in turn, however many requests each has', async () => {
    const { ask, end, started } = queueOf({ running: 1, runningOfClient: 1 });
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) void ask(name);
    await new Promise(setImmediate);
    for (const name of ['a1', 'a2', 'b1', 'c1', 'a3', 'b2']) await end(name);
    expect(started).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
  });

  it('never exceeds the total concurrency', async () => {
    const { ask, end, started, queue } = queueOf();
    for (const client of 'abcdef') void ask(`${client}1`);
    await new Promise(setImmediate);
    expect(started).toEqual(['a1', 'b1', 'c1', 'd1']);
    await end('b1');
    expect(started.at(-1)).toBe('e1');
    expect([queue.running, queue.waiting]).toEqual([4, 1]);
  });

  it('refuses requests beyond the queue limits, per client and in total', async () => {
    const { ask } = queueOf({ waitingOfClient: 1, waiting: 2 });
    for (const name of ['a1', 'a2', 'a3']) void ask(name);
    expect(await ask('a4')).toBe('FULL');
    for (const name of ['b1', 'b2', 'b3']) void ask(name);
    expect(await ask('c1')).toBe('FULL');
  });

  it('refuses requests that waited too long, and drops those of disconnected clients', async () => {
    const { ask, end, started, queue } = queueOf({ runningOfClient: 1, waitMs: 20 });
    void ask('a1');
    const leaving = new AbortController();
    const gone = ask('a2', leaving.signal);
    const late = ask('a3');
    leaving.abort();
    expect(await gone).toBe('GONE');
    expect(await late).toBe('LATE');
    expect(queue.waiting).toBe(0);
    await end('a1');
    expect(started).toEqual(['a1']);
    expect(queue.running).toBe(0);
  });
});
