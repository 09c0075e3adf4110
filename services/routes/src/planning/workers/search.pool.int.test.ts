import { afterAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { hardTask } from '../../../test/itinerary/hard-task.ts';
import { createSearchPool } from './search.pool.ts';

const pool = createSearchPool(1);
afterAll(() => pool.stop());

const hard = hardTask(1e9);

describe('the search pool', () => {
  it('leaves the event loop to other requests', async () => {
    const server = createServer((_, response) => response.end('pong'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const order: string[] = [];
    const searching = pool.run({ ...hard, searchMs: 2000 }, undefined).then((outcome) => {
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
    const first = pool.run(hard, ending.signal);
    ending.abort();
    expect(await first).not.toBe('BUSY');
    expect(await pool.run(hard, AbortSignal.abort())).not.toBe('BUSY');
  });

  it('refuses a search while too many wait', async () => {
    const ending = new AbortController();
    const running = Array.from({ length: 20 }, () => pool.run(hard, ending.signal));
    const refused = await Promise.race(running);
    ending.abort();
    expect(refused).toBe('BUSY');
    const all = await Promise.all(running);
    expect(all.filter((outcome) => outcome !== 'BUSY').length).toBeGreaterThan(1);
  });
});
