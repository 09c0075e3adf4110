import { expect, it } from '@jest/globals';
import type { FeedState } from '../src/identity/revocation-feed.ts';
import { createReadiness } from '../src/readiness.ts';

const names = ['registry', 'routes', 'bookings', 'analytics'];

function readinessOf(statuses: readonly (number | undefined)[], feed: FeedState = 'CURRENT', stopping = false) {
  let asked = 0;
  const clients = new Map(
    names.map((name, index) => [
      name,
      {
        readiness: () => {
          asked++;
          return Promise.resolve(statuses[index]);
        },
      },
    ]),
  );
  const readiness = createReadiness({
    clients,
    feed: { state: () => ({ state: feed }) },
    stopping: () => stopping,
    detail: () => ({ supergraph: 'x', keysReadAt: undefined }),
  });
  return { readiness, asked: () => asked };
}

it.each<[string, (number | undefined)[], FeedState, boolean, string[]]>([
  ['with all parts', [200, 200, 200, 200], 'CURRENT', true, []],
  ['without an event log', [200, 200, 200, 200], 'UNCONFIGURED', true, []],
  ['with one subgraph down', [200, 200, undefined, 200], 'CURRENT', true, ['subgraph bookings']],
  [
    'with one subgraph left',
    [503, undefined, 200, 503],
    'CURRENT',
    true,
    ['subgraph registry', 'subgraph routes', 'subgraph analytics'],
  ],
  [
    'with all subgraphs down',
    [503, undefined, undefined, 503],
    'CURRENT',
    false,
    names.map((name) => `subgraph ${name}`),
  ],
  ['with stale revocations', [200, 200, 200, 200], 'STALE', true, ['revocations']],
  ['while it catches up on revocations', [200, 200, 200, 200], 'CATCHING_UP', true, ['revocations']],
])('%s', async (_, statuses, feed, ready, missing) => {
  const { readiness } = readinessOf(statuses, feed);
  expect(await readiness.ready()).toBe(ready);
  expect(await readiness.detail()).toMatchObject({ missing });
});

it('is not ready while it stops', async () => {
  expect(await readinessOf([200, 200, 200, 200], 'CURRENT', true).readiness.ready()).toBe(false);
});

it('calls each subgraph once for many concurrent requests', async () => {
  const { readiness, asked } = readinessOf([200, 200, 200, 200]);
  await Promise.all(Array.from({ length: 20 }, () => readiness.ready()));
  expect(asked()).toBe(4);
});
