import { bookingHeld } from '@promtour/events/catalogue/booking';
import { on } from '../src/subscription.ts';
import { aggregates } from '../test/fixture/tables.ts';
import { produce } from '../test/fixture/produce.ts';
import { recordEffect } from '../test/fixture/apply.ts';
import { compose, consuming } from './compose.ts';
import { percentile, row, type Row } from './measure.ts';
import type { BenchServers } from './servers.ts';

const perSecond = 100;
const warmUp = 300;
const samples = 1_500;

/**
 * Time from the writer's commit to the end of the effect's statement in the consumer's transaction, at 100 events a second
 * in separate transactions, spread evenly. The commit that follows the statement is not in it; it is about 1 ms.
 */
export async function latency(servers: BenchServers): Promise<Row[]> {
  const { url, dataSource } = await servers.createDatabase('latency');
  const committedAt = new Map<string, number>();
  const taken: number[] = [];
  const messaging = compose('latency', dataSource, servers.brokers ?? url, [
    {
      name: 'latency',
      handlers: [
        on(bookingHeld, async (event, { tx }) => {
          await recordEffect(tx, event.subject, event.data.seats);
          appliedAt.set(event.id, performance.now());
        }),
      ],
    },
  ]);
  const appliedAt = new Map<string, number>();
  messaging.start();
  await consuming(messaging);
  const startedAt = performance.now();
  for (let nth = 0; nth < warmUp + samples; nth += 1) {
    const due = startedAt + (nth * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    void produce(dataSource, 1 + (nth % aggregates)).then((ids) => {
      const now = performance.now();
      for (const id of ids) committedAt.set(id, now);
      messaging.wake();
    });
  }
  const until = performance.now() + 10_000;
  while (appliedAt.size < warmUp + samples && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  for (const [id, at] of [...committedAt].slice(warmUp)) taken.push((appliedAt.get(id) ?? Infinity) - at);
  await messaging.stop();
  return [
    row(`latency commit → applied at ${perSecond}/s, p50`, percentile(taken, 0.5), 'ms', 1, ''),
    row(`latency commit → applied at ${perSecond}/s, p99`, percentile(taken, 0.99), 'ms', 1, '≤ 50 ms'),
  ];
}
