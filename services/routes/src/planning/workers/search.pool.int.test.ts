import { afterAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { hardTask } from '../../../test/itinerary/hard-task.ts';
import { createSearchPool } from './search.pool.ts';

const pool = createSearchPool(1);
afterAll(() => pool.stop());

const hard = hardTask(1e9);

const waiting = new AbortController().signal;

describe('the search pool', () => {
  it('leaves the event loop to other requests', async () => {
    const server = createServer((_, response) => response.end('pong'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const order: string[] = [];
    const searching = pool.run({ ...hard, searchMs: 2000 }, { clientKey: 'one', signal: waiting }).then((outcome) => {
      order.push('plan');
      return outcome;
    });
    for (let request = 0; request < 5; request++) order.push(await (await fetch(url)).text());
    const outcome = await searching;
    server.close();
    expect(order).toEqual(['pong', 'pong', 'pong', 'pong', 'pong', 'plan']);
    expect(outcome).not.toBe('BUSY');
  });

  it('ends a search that is aborted, and runs the next one in the same thread', async () => {
    const ending = new AbortController();
    const first = pool.run(hard, { clientKey: 'one', signal: ending.signal });
    ending.abort();
    expect(await first).not.toBe('BUSY');
    expect(await pool.run(hard, { clientKey: 'one', signal: AbortSignal.abort() })).not.toBe('BUSY');
  });

  it('refuses a client while too many of its searches wait, and takes another one', async () => {
    const ending = new AbortController();
    const search = (clientKey: string) => pool.run(hard, { clientKey, signal: ending.signal });
    const ofOne = [search('one'), search('one'), search('one'), search('one')];
    const ofOther = search('other');
    expect(await Promise.race([...ofOne, ofOther])).toBe('BUSY');
    expect(await ofOne[3]).toBe('BUSY');
    ending.abort();
    expect(await ofOne[0]).not.toBe('BUSY');
    await Promise.all([...ofOne, ofOther]);
  });

  it('runs the searches that wait', async () => {
    const ending = new AbortController();
    const first = pool.run(hard, { clientKey: 'one', signal: ending.signal });
    const next = ['one', 'one', 'other'].map((clientKey) =>
      pool.run({ ...hard, searchMs: 100 }, { clientKey, signal: waiting }),
    );
    ending.abort();
    for (const outcome of await Promise.all([first, ...next])) expect(outcome).not.toBe('BUSY');
  });
});
