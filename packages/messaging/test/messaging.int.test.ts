import { bookingHeld } from '@promtour/events/catalogue/booking';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { readLags } from '../src/consumer/progress.ts';
import { appendToOutbox, maxEventBytes } from '../src/outbox.ts';
import { rowsOf } from '@promtour/postgres/sql';
import { inBatches, on } from '../src/subscription.ts';
import { recordEffect, recordingSubscription } from './fixture/apply.ts';
import { heldEvent, produce } from './fixture/produce.ts';
import { createFixtureDatabase } from './support/fixture-database.ts';
import { counted, startMessaging } from './support/start-messaging.ts';
import { MessagingHarness, within } from './support/messaging-harness.ts';
import { embeddedLog } from './support/transports.ts';
import { verdict } from './support/verdict.ts';

const topic = bookingHeld.topic;

describe('messaging', () => {
  const harness = new MessagingHarness();

  describe('outbox', () => {
    it('publishes committed events only', async () => {
      const messaging = harness.start(recordingSubscription('recorder'));
      await expect(
        harness.database.dataSource.transaction(async (tx) => {
          await appendToOutbox(tx, [heldEvent(randomUUID(), 1)]);
          throw new Error('rolled back');
        }),
      ).rejects.toThrow('rolled back');
      await produce(harness.database.dataSource, 1, 3);
      await produce(harness.database.dataSource, 2);
      messaging.wake();
      await harness.applied(4);
      await eventually(
        async () => {
          expect(await rowsOf(harness.database.dataSource, 'SELECT FROM messaging.outbox')).toEqual([]);
        },
        { within },
      );
    });

    it('refuses unpublished types and oversized events, and writes nothing', async () => {
      const event = heldEvent('a', 1);
      const tx = harness.database.dataSource.manager;
      await expect(appendToOutbox(tx, [event, { ...event, type: 'promtour.x.y.z.v1' }])).rejects.toThrow(RangeError);
      await expect(appendToOutbox(tx, [{ ...event, data: 'x'.repeat(maxEventBytes) }])).rejects.toThrow(RangeError);
      await appendToOutbox(tx, []);
      expect(await rowsOf(tx, 'SELECT FROM messaging.outbox')).toEqual([]);
    });

    it('publishes a transaction that commits late although its position is lower', async () => {
      harness.start(recordingSubscription('recorder'));
      const late = harness.database.dataSource.createQueryRunner();
      await late.startTransaction();
      await appendToOutbox(late, [heldEvent('0190a000-0000-7000-8000-00000000000a', 1)]);
      await produce(harness.database.dataSource, 1);
      await eventually(
        async () => {
          expect((await verdict(harness.database.dataSource)).missing).toBe(0);
        },
        { within },
      );
      await late.commitTransaction();
      await late.release();
      await eventually(
        async () => {
          expect((await verdict(harness.database.dataSource)).unknown).toBe(1);
        },
        { within },
      );
    });

    it('is published by one process, and by another when the first ends', async () => {
      const first = harness.start(recordingSubscription('recorder'));
      await eventually(
        async () => {
          expect(await counted(first.registry, 'promtour_messaging_relay_leader')).toBe(1);
        },
        { within },
      );
      const second = harness.start(recordingSubscription('recorder'));
      await produce(harness.database.dataSource, 1, 5);
      second.wake();
      await harness.applied(5);
      expect(await counted(second.registry, 'promtour_messaging_published_total')).toBe(0);
      await first.stop();
      harness.running.splice(0, 1);
      await produce(harness.database.dataSource, 1, 5);
      second.wake();
      await harness.applied(10);
      // Counted once the broker has answered, which a consumer does not wait for.
      await eventually(
        async () => {
          expect(await counted(second.registry, 'promtour_messaging_published_total')).toBe(5);
        },
        { within },
      );
    });

    it('changes its leader when the connection with the lock is lost', async () => {
      const messaging = harness.start(recordingSubscription('recorder'));
      for (let round = 1; round <= 3; round += 1) {
        await produce(harness.database.dataSource, round, 4);
        await harness.database.dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity 
           WHERE application_name = 'fixture relay' AND datname = current_database()`,
        );
        messaging.wake();
        await harness.applied(round * 4);
      }
    });
  });

  describe('consumers', () => {
    it('apply each event once per subscription, with its causation', async () => {
      const seen: string[] = [];
      const messaging = harness.start(recordingSubscription('recorder'), {
        name: 'observer',
        handlers: [
          on(bookingHeld, (event, { causation }) => {
            seen.push(`${causation.correlationId} ${causation.causationId === event.id}`);
            return Promise.resolve();
          }),
        ],
      });
      await produce(harness.database.dataSource, 3, 10);
      messaging.wake();
      await harness.applied(10);
      await eventually(
        () => {
          expect(seen).toEqual(Array(10).fill('fixture true'));
        },
        { within },
      );
      // Counted after the commit.
      await eventually(
        async () => {
          expect(await counted(messaging.registry, 'promtour_messaging_applied_total')).toBe(20);
        },
        { within },
      );
    });

    it('skip duplicates in one batch and in later ones, and types without a handler', async () => {
      const messaging = harness.start(recordingSubscription('recorder'));
      const [row] = await rowsOf<{ id: string }>(harness.database.dataSource, 'SELECT id FROM aggregate WHERE nth = 1');
      const id = row?.id ?? '';
      await harness.database.dataSource.query('INSERT INTO produced SELECT $1, unnest($2::int[])', [id, [1, 2]]);
      const [one, two] = [heldEvent(id, 1), heldEvent(id, 2)].map((event) => JSON.stringify(event));
      const send = async (...values: (string | undefined)[]): Promise<void> => {
        await harness.transport.publish(values.map((value) => ({ topic, key: id, value: value ?? '' })));
      };
      await eventually(() => send(one, one, two), { within });
      await harness.applied(2);
      await send(one, two, JSON.stringify({ ...heldEvent(id, 3), type: 'promtour.bookings.booking.renamed.v9' }));
      await eventually(
        async () => {
          expect(await counted(messaging.registry, 'promtour_messaging_duplicates_total')).toBe(3);
        },
        { within },
      );
      await harness.applied(2);
      expect(await harness.deadLetters()).toEqual([]);
    });

    it('apply a whole batch in one transaction', async () => {
      const sizes: number[] = [];
      const subscription = inBatches('batches', [bookingHeld], async (events, { tx }) => {
        sizes.push(events.length);
        for (const event of events) await recordEffect(tx, event.subject, event.data.seats);
      });
      await produce(harness.database.dataSource, 1, 50);
      harness.start(subscription).wake();
      await harness.applied(50);
      expect(Math.max(...sizes)).toBe(50);
    });

    it('publish the events of handlers in the transaction of the effect', async () => {
      const messaging = harness.start(
        {
          name: 'answerer',
          handlers: [
            on(bookingHeld, async (event, { tx, causation }) => {
              if (event.data.seats !== 1) return;
              const answer = heldEvent(event.subject, 2);
              await tx.query('INSERT INTO produced VALUES ($1, 2)', [event.subject]);
              await appendToOutbox(tx, [{ ...answer, causationid: causation.causationId ?? '' }]);
            }),
          ],
        },
        recordingSubscription('recorder'),
      );
      await produce(harness.database.dataSource, 4);
      messaging.wake();
      await harness.applied(2);
    });
  });

  describe('status', () => {
    it('asOf advances while idle, and every replica can answer', async () => {
      const messaging = harness.start(recordingSubscription('recorder'));
      await eventually(
        async () => {
          expect(await messaging.asOf('recorder')).toBeInstanceOf(Date);
        },
        { within },
      );
      const first = await messaging.asOf('recorder');
      const replica = harness.start();
      await eventually(
        async () => {
          expect(await replica.asOf('recorder').then((at) => at?.getTime())).toBeGreaterThan(
            first?.getTime() ?? Infinity,
          );
        },
        { within },
      );
      expect((await replica.applied('recorder')).sources).toEqual([
        { source: 'bookings', asOf: expect.any(Date), incomplete: false, lagging: false },
      ]);
      expect(await messaging.asOf('nobody')).toBeUndefined();
    });

    it('lag is unknown until every partition has been read once, in health and in the metric', async () => {
      const held = Promise.withResolvers<undefined>();
      const key = randomUUID();
      const publisher = harness.log.connect();
      await publisher.ensureTopics([topic]);
      for (let nth = 1; nth <= 3; nth += 1)
        await publisher.publish([{ topic, key, value: JSON.stringify(heldEvent(key, nth)) }]);
      const messaging = harness.start({
        name: 'slow',
        handlers: [on(bookingHeld, () => held.promise.then(() => undefined))],
      });
      const lagOf = async (): Promise<unknown> => (await messaging.health()).subscriptions[0]?.lag;
      const samples = async (): Promise<unknown> =>
        (await messaging.registry.getSingleMetric('promtour_messaging_consumer_lag')?.get())?.values.map(
          ({ value }) => value,
        );
      await eventually(
        async () => {
          expect((await messaging.health()).broker.status).toBe('UP');
        },
        { within },
      );
      expect(await lagOf()).toBeNull();
      expect(await samples()).toEqual([]);
      held.resolve(undefined);
      await eventually(
        async () => {
          expect(await lagOf()).toBe(0);
          expect(await samples()).toEqual([0]);
        },
        { within },
      );
    });

    it('lag is the sum over all partitions of all topics, or unknown', async () => {
      const sql = harness.database.dataSource;
      const subscription = { name: 'counted', topics: ['one', 'two'] };
      const ends = new Map([
        ['one', [10, 0]],
        ['two', [5]],
      ]);
      const lag = async (known: typeof ends = ends): Promise<number | undefined> =>
        (await readLags(sql, [subscription], known)).get('counted');
      const read = (where: string, partition: number, position: number, asOf: string): Promise<unknown> =>
        sql.query(
          `INSERT INTO messaging.consumer_progress VALUES ('counted', $1, $2, $3, ${asOf})
           ON CONFLICT (subscription, topic, partition) DO UPDATE SET position = $3, as_of = excluded.as_of`,
          [where, partition, position],
        );
      expect(await lag()).toBeUndefined();
      await read('one', 0, 7, 'now()');
      await read('one', 1, -1, 'now()');
      expect(await lag()).toBeUndefined();
      await read('two', 0, -1, 'NULL');
      expect(await lag()).toBeUndefined();
      await read('two', 0, 3, 'now()');
      expect(await lag()).toBe(2 + 0 + 1);
      expect(await lag(new Map([['one', [10, 0]]]))).toBeUndefined();
      expect(await lag(new Map())).toBeUndefined();
    });

    it('health reports backlog, lag and the broker, and works during a broker outage', async () => {
      const database2 = await createFixtureDatabase();
      const messaging = startMessaging(
        database2.dataSource,
        { ...harness.transport, ensureTopics: away, publish: away, endOffsets: away, close: () => Promise.resolve() },
        [recordingSubscription('recorder')],
      );
      await produce(database2.dataSource, 1, 3);
      messaging.wake();
      await eventually(
        async () => {
          expect(await messaging.health()).toMatchObject({ broker: { status: 'DOWN' }, outbox: { backlog: 3 } });
        },
        { within },
      );
      await messaging.stop();
      await database2.drop();
    });
  });

  it('stops with an error if the log ends before the stored position', async () => {
    const messaging = harness.start(recordingSubscription('recorder'));
    await produce(harness.database.dataSource, 1, 3);
    messaging.wake();
    await harness.applied(3);
    await messaging.stop();
    harness.running.pop();
    const other = await embeddedLog();
    const restarted = startMessaging(harness.database.dataSource, other.connect(), [recordingSubscription('recorder')]);
    await produce(harness.database.dataSource, 1);
    restarted.wake();
    await eventually(
      async () => {
        expect((await restarted.health()).subscriptions[0]?.stalled).toHaveLength(1);
      },
      { within },
    );
    expect((await verdict(harness.database.dataSource)).missing).toBe(1);
    await restarted.stop();
    await other.close();
  });
});

function away(): Promise<never> {
  return Promise.reject(new Error('The broker is away'));
}
