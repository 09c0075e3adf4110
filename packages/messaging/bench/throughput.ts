import { bookingHeld } from '@promtour/events/catalogue/booking';
import { newId } from '@promtour/kernel/id';
import { appendToOutbox } from '../src/outbox.ts';
import { inBatches } from '../src/subscription.ts';
import { heldEvent } from '../test/fixture/produce.ts';
import { compose, consuming } from './compose.ts';
import { row, type Row } from './measure.ts';
import type { BenchServers } from './servers.ts';

const events = 60_000;
const perTransaction = 20;

/**
 * Events per second from the commit of the transactions that wrote them until the last effect is committed: writing, relay,
 * Kafka and a projection's batches run at once, all on this machine's cores. Writers write 20 events a transaction and keep
 * ahead of the relay; the time runs from the first write on.
 */
export async function throughput(servers: BenchServers): Promise<Row[]> {
  const { url, dataSource } = await servers.createDatabase('throughput');
  await dataSource.query('CREATE TABLE seen (aggregate uuid, sequence integer, PRIMARY KEY (aggregate, sequence))');
  let applied = 0;
  const done = Promise.withResolvers<undefined>();
  const projection = inBatches('throughput', [bookingHeld], async (batch, { tx }) => {
    await tx.query('INSERT INTO seen SELECT * FROM unnest($1::uuid[], $2::int[])', [
      batch.map(({ subject }) => subject),
      batch.map(({ data }) => data.seats),
    ]);
    applied += batch.length;
    if (applied >= events) done.resolve(undefined);
  });
  const messaging = compose('throughput', dataSource, servers.brokers ?? url, [projection]);
  messaging.start();
  await consuming(messaging);

  const aggregates = Array.from({ length: 500 }, () => newId(new Date()));
  let written = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (written < events) {
        const nth = written / perTransaction;
        written += perTransaction;
        const aggregate = aggregates[nth % aggregates.length] ?? '';
        const first = Math.floor(nth / aggregates.length) * perTransaction + 1;
        await dataSource.transaction((tx) =>
          appendToOutbox(
            tx,
            Array.from({ length: perTransaction }, (_, index) => heldEvent(aggregate, first + index)),
          ),
        );
        messaging.wake();
      }
    }),
  );
  const writtenIn = performance.now() - startedAt;
  await done.promise;
  const seconds = (performance.now() - startedAt) / 1_000;
  await messaging.stop();
  return [
    row('events/s, commit → applied', events / seconds, '/s', 0, '≥ 8,000/s'),
    row(`  of which writing ${events.toLocaleString('en')} events`, writtenIn / 1_000, 's', 1, ''),
  ];
}
