import { bookingHeld } from '@promtour/events/catalogue/booking';
import { siteAdded } from '@promtour/events/catalogue/site';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { appendToOutbox, largestEvent } from '../src/outbox.ts';
import { rowsOf } from '../src/sql.ts';
import { inBatches, on, type Subscription } from '../src/subscription.ts';
import type { Transport } from '../src/transport.ts';
import { recordEffect, recordingSubscription } from './fixture/apply.ts';
import { heldEvent, produce } from './fixture/produce.ts';
import { createFixtureDatabase, type FixtureDatabase } from './support/fixture-database.ts';
import { counted, startMessaging, type StartedMessaging } from './support/start-messaging.ts';
import { embeddedLog, type TestLog } from './support/transports.ts';
import { exactlyOnce, verdict } from './support/verdict.ts';

const within = 15_000;
const topic = bookingHeld.topic;

describe('messaging', () => {
  let database: FixtureDatabase;
  let log: TestLog;
  let transport: Transport;
  let running: StartedMessaging[];

  beforeEach(async () => {
    [database, log] = await Promise.all([createFixtureDatabase(), embeddedLog()]);
    transport = log.connect();
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((messaging) => messaging.stop()));
    await log.close();
    await database.drop();
  });

  function start(...subscriptions: Subscription[]): StartedMessaging {
    const messaging = startMessaging(database.dataSource, log.connect(), subscriptions);
    running.push(messaging);
    return messaging;
  }

  async function applied(count: number): Promise<void> {
    await eventually(
      async () => {
        expect(await verdict(database.dataSource)).toEqual(exactlyOnce(count));
      },
      { within },
    );
  }

  function deadLetters() {
    return rowsOf<{ key: string; reason: string; cause: string; attempts: number; event_id: string | null }>(
      database.dataSource,
      'SELECT key, reason, cause, attempts, event_id FROM messaging.dead_letter WHERE resolved_at IS NULL ORDER BY id',
    );
  }

  describe('outbox', () => {
    it('publishes what was committed and nothing else', async () => {
      const messaging = start(recordingSubscription('recorder'));
      await expect(
        database.dataSource.transaction(async (tx) => {
          await appendToOutbox(tx, [heldEvent(randomUUID(), 1)]);
          throw new Error('rolled back');
        }),
      ).rejects.toThrow('rolled back');
      await produce(database.dataSource, 1, 3);
      await produce(database.dataSource, 2);
      messaging.wake();
      await applied(4);
      await eventually(
        async () => {
          expect(await rowsOf(database.dataSource, 'SELECT FROM messaging.outbox')).toEqual([]);
        },
        { within },
      );
    });

    it('refuses events that are not published or too large, and writes nothing', async () => {
      const event = heldEvent('a', 1);
      const tx = database.dataSource.manager;
      await expect(appendToOutbox(tx, [event, { ...event, type: 'promtour.x.y.z.v1' }])).rejects.toThrow(RangeError);
      await expect(appendToOutbox(tx, [{ ...event, data: 'x'.repeat(largestEvent) }])).rejects.toThrow(RangeError);
      await appendToOutbox(tx, []);
      expect(await rowsOf(tx, 'SELECT FROM messaging.outbox')).toEqual([]);
    });

    it('publishes a transaction that commits late although its position is lower', async () => {
      start(recordingSubscription('recorder'));
      const late = database.dataSource.createQueryRunner();
      await late.startTransaction();
      await appendToOutbox(late, [heldEvent('0190a000-0000-7000-8000-00000000000a', 1)]);
      await produce(database.dataSource, 1);
      await eventually(
        async () => {
          expect((await verdict(database.dataSource)).missing).toBe(0);
        },
        { within },
      );
      await late.commitTransaction();
      await late.release();
      await eventually(
        async () => {
          expect((await verdict(database.dataSource)).unknown).toBe(1);
        },
        { within },
      );
    });

    it('is published by one process, and by another when that one ends', async () => {
      const first = start(recordingSubscription('recorder'));
      await eventually(
        async () => {
          expect(await counted(first.registry, 'messaging_relay_leader')).toBe(1);
        },
        { within },
      );
      const second = start(recordingSubscription('recorder'));
      await produce(database.dataSource, 1, 5);
      second.wake();
      await applied(5);
      expect(await counted(second.registry, 'messaging_published_total')).toBe(0);
      await first.stop();
      running.splice(0, 1);
      await produce(database.dataSource, 1, 5);
      second.wake();
      await applied(10);
      expect(await counted(second.registry, 'messaging_published_total')).toBe(5);
    });

    it('changes its leader when the connection with the lock is lost', async () => {
      const messaging = start(recordingSubscription('recorder'));
      for (let round = 1; round <= 3; round += 1) {
        await produce(database.dataSource, round, 4);
        await database.dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity 
           WHERE application_name = 'fixture relay' AND datname = current_database()`,
        );
        messaging.wake();
        await applied(round * 4);
      }
    });
  });

  describe('consumers', () => {
    it('apply each event once to each subscription, with who caused it', async () => {
      const seen: string[] = [];
      const messaging = start(recordingSubscription('recorder'), {
        name: 'observer',
        handlers: [
          on(bookingHeld, (event, { causation }) => {
            seen.push(`${causation.correlationId} ${causation.causationId === event.id}`);
            return Promise.resolve();
          }),
        ],
      });
      await produce(database.dataSource, 3, 10);
      messaging.wake();
      await applied(10);
      await eventually(
        () => {
          expect(seen).toEqual(Array(10).fill('fixture true'));
        },
        { within },
      );
      // Counted after the commit.
      await eventually(
        async () => {
          expect(await counted(messaging.registry, 'messaging_applied_total')).toBe(20);
        },
        { within },
      );
    });

    it('pass over duplicates in one batch and in later ones, and types that they do not handle', async () => {
      const messaging = start(recordingSubscription('recorder'));
      const [row] = await rowsOf<{ id: string }>(database.dataSource, 'SELECT id FROM aggregate WHERE nth = 1');
      const id = row?.id ?? '';
      await database.dataSource.query('INSERT INTO produced SELECT $1, unnest($2::int[])', [id, [1, 2]]);
      const [one, two] = [heldEvent(id, 1), heldEvent(id, 2)].map((event) => JSON.stringify(event));
      const send = async (...values: (string | undefined)[]): Promise<void> => {
        await transport.publish(values.map((value) => ({ topic, key: id, value: value ?? '' })));
      };
      await eventually(() => send(one, one, two), { within });
      await applied(2);
      await send(one, two, JSON.stringify({ ...heldEvent(id, 3), type: 'promtour.bookings.booking.renamed.v9' }));
      await eventually(
        async () => {
          expect(await counted(messaging.registry, 'messaging_duplicates_total')).toBe(3);
        },
        { within },
      );
      await applied(2);
      expect(await deadLetters()).toEqual([]);
    });

    it('apply a whole batch in one transaction', async () => {
      const sizes: number[] = [];
      const subscription = inBatches('batches', [bookingHeld], async (events, { tx }) => {
        sizes.push(events.length);
        for (const event of events) await recordEffect(tx, event.subject, event.data.seats);
      });
      await produce(database.dataSource, 1, 50);
      start(subscription).wake();
      await applied(50);
      expect(Math.max(...sizes)).toBe(50);
    });

    it('publish what handlers append, in the transaction of the effect', async () => {
      const messaging = start(
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
      await produce(database.dataSource, 4);
      messaging.wake();
      await applied(2);
    });
  });

  describe('events that fail', () => {
    it('are set aside after five attempts with their cause; their aggregate waits, others go on; a retry applies them in order', async () => {
      let broken = true;
      const attempts: number[] = [];
      const subscription: Subscription = {
        name: 'fragile',
        handlers: [
          on(bookingHeld, async (event, { tx }) => {
            await recordEffect(tx, event.subject, event.data.seats);
            if (broken && event.data.seats === 2) {
              attempts.push(event.data.seats);
              await tx.query('INSERT INTO produced VALUES (NULL, 1)');
            }
          }),
        ],
      };
      for (let nth = 1; nth <= 12; nth += 1) await produce(database.dataSource, nth);
      await produce(database.dataSource, 1, 4);
      for (let nth = 2; nth <= 12; nth += 1) if (nth !== 7) await produce(database.dataSource, nth, 1 /* seats 2 */);
      const messaging = start(subscription);
      messaging.wake();
      // Aggregate 1 has 5 events of which 1 is applied; the others have 2 of which 1 is applied; the seventh has one.
      await eventually(
        async () => {
          expect(await deadLetters()).toHaveLength(4 + 10);
        },
        { within },
      );
      expect(await verdict(database.dataSource)).toMatchObject({ missing: 14, doubled: 0, disorder: 0 });
      const letters = await deadLetters();
      expect(letters.filter(({ reason }) => reason === 'FAILED')).toHaveLength(11);
      expect(letters.find(({ reason }) => reason === 'FAILED')).toMatchObject({
        attempts: 5,
        cause: expect.stringMatching(/^SQLSTATE 23502, table produced, column aggregate/),
      });
      expect(attempts).toHaveLength(55);
      expect((await messaging.health()).subscriptions[0]?.openDeadLetters).toBe(14);

      await produce(database.dataSource, 1, 2);
      messaging.wake();
      await eventually(
        async () => {
          expect(await deadLetters()).toHaveLength(16);
        },
        { within },
      );

      const request = `UPDATE messaging.dead_letter SET retry_requested_at = now() WHERE resolved_at IS NULL`;
      await database.dataSource.query(request);
      await eventually(
        async () => {
          expect((await deadLetters()).filter(({ attempts: count }) => count === 6)).toHaveLength(11);
        },
        { within },
      );

      broken = false;
      await database.dataSource.query(request);
      await applied(12 + 4 + 10 + 2);
      await produce(database.dataSource, 1);
      messaging.wake();
      await applied(29);
      expect(await deadLetters()).toEqual([]);
    });

    it('in a batch are found one by one', async () => {
      const subscription = inBatches('batches', [bookingHeld], async (events, { tx }) => {
        for (const event of events) await recordEffect(tx, event.subject, event.data.seats);
        if (events.some(({ data }) => data.seats === 7)) throw new RangeError('seven');
      });
      await produce(database.dataSource, 1, 10);
      await produce(database.dataSource, 2, 6);
      start(subscription).wake();
      await eventually(
        async () => {
          expect(await deadLetters()).toHaveLength(4);
        },
        { within },
      );
      expect((await deadLetters()).map(({ reason }) => reason)).toEqual(['FAILED', 'PARKED', 'PARKED', 'PARKED']);
      expect(await verdict(database.dataSource)).toMatchObject({ missing: 4, doubled: 0, disorder: 0 });
    });

    it('are set aside too where they cannot be read, and what follows of their aggregate waits', async () => {
      start(recordingSubscription('recorder'));
      const event = heldEvent('aggregate-x', 1);
      const value = JSON.stringify(event);
      await eventually(
        () =>
          transport.publish([
            { topic, key: 'k1', value: 'no json' },
            { topic, key: 'k2', value: JSON.stringify({ ...event, id: 'no uuid' }) },
            { topic, key: 'k3', value: JSON.stringify({ ...event, data: { seats: 'Ivanov' } }) },
            { topic, key: 'k3', value },
            { topic, key: 'k4', value: JSON.stringify({ ...event, type: siteAdded.type, data: {} }) },
          ]),
        { within },
      );
      await eventually(
        async () => {
          expect(await deadLetters()).toHaveLength(4);
        },
        { within },
      );
      const letters = new Map((await deadLetters()).map((letter) => [`${letter.key} ${letter.reason}`, letter]));
      expect([...letters.keys()].toSorted()).toEqual(['k1 UNREADABLE', 'k2 UNREADABLE', 'k3 PARKED', 'k3 UNREADABLE']);
      expect(letters.get('k1 UNREADABLE')?.cause).toMatch(/^NOT_JSON/);
      expect(letters.get('k3 UNREADABLE')?.cause).toMatch(/^BAD_DATA: .*seats/);
      expect(letters.get('k3 UNREADABLE')?.cause).not.toContain('Ivanov');
    });

    it('for a passing reason are tried for ever and never set aside', async () => {
      let failures = 0;
      const subscription: Subscription = {
        name: 'patient',
        handlers: [
          on(bookingHeld, async (event, { tx }) => {
            await recordEffect(tx, event.subject, event.data.seats);
            if (failures < 6) {
              failures += 1;
              await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '40P01'; END $$`);
            }
          }),
        ],
      };
      await produce(database.dataSource, 5, 3);
      start(subscription).wake();
      await applied(3);
      expect(failures).toBe(6);
      expect(await deadLetters()).toEqual([]);
    });
  });

  describe('what it tells', () => {
    it('asOf moves on while nothing happens, and every replica can answer', async () => {
      const messaging = start(recordingSubscription('recorder'));
      await eventually(
        async () => {
          expect(await messaging.asOf('recorder')).toBeInstanceOf(Date);
        },
        { within },
      );
      const first = await messaging.asOf('recorder');
      const replica = start();
      await eventually(
        async () => {
          expect(await replica.asOf('recorder').then((at) => at?.getTime())).toBeGreaterThan(
            first?.getTime() ?? Infinity,
          );
        },
        { within },
      );
      expect(await messaging.asOf('nobody')).toBeUndefined();
    });

    it('health tells backlog, lag and the broker, and does not fail where the broker is away', async () => {
      const database2 = await createFixtureDatabase();
      const messaging = startMessaging(
        database2.dataSource,
        { ...transport, ensureTopics: away, publish: away, endOffsets: away, close: () => Promise.resolve() },
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

  it('stands still, loudly, where the log ends before what was applied', async () => {
    const messaging = start(recordingSubscription('recorder'));
    await produce(database.dataSource, 1, 3);
    messaging.wake();
    await applied(3);
    await messaging.stop();
    running.pop();
    const other = await embeddedLog();
    const restarted = startMessaging(database.dataSource, other.connect(), [recordingSubscription('recorder')]);
    await produce(database.dataSource, 1);
    restarted.wake();
    await eventually(
      async () => {
        expect((await restarted.health()).subscriptions[0]?.stalled).toHaveLength(1);
      },
      { within },
    );
    expect((await verdict(database.dataSource)).missing).toBe(1);
    await restarted.stop();
    await other.close();
  });
});

function away(): Promise<never> {
  return Promise.reject(new Error('The broker is away'));
}
