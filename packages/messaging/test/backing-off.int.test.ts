import { randomUUID } from 'node:crypto';
import { bookingHeld } from '@promtour/events/catalogue/booking';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { rowsOf } from '@promtour/postgres/sql';
import { on, type Subscription } from '../src/subscription.ts';
import { recordEffect } from './fixture/apply.ts';
import { produce } from './fixture/produce.ts';
import { aggregates } from './fixture/tables.ts';
import { createFixtureDatabase, type FixtureDatabase } from './support/fixture-database.ts';
import { startMessaging, type StartedMessaging } from './support/start-messaging.ts';
import { availableLogs, type TestLog } from './support/transports.ts';
import { exactlyOnce, verdict } from './support/verdict.ts';

const within = 30_000;
/** Aggregates whose events fail; the others are healthy, and in every partition both are found. */
const failing = 20;

describe.each(availableLogs('failing events on Kafka'))('events whose handler fails, on %s', (_, createLog) => {
  let database: FixtureDatabase;
  let log: TestLog;
  let run: string;
  let broken: boolean;
  let running: StartedMessaging[];

  beforeEach(async () => {
    [database, log] = await Promise.all([createFixtureDatabase(), createLog()]);
    run = randomUUID();
    broken = true;
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((messaging) => messaging.stop()));
    await log.close();
    await database.drop();
  });

  function start(attempts: number): StartedMessaging {
    const subscription: Subscription = {
      name: `backing-off-${log.prefix}`,
      handlers: [
        on(bookingHeld, async (event, { tx }) => {
          if (event.correlationid !== run) return;
          await recordEffect(tx, event.subject, event.data.seats);
          const [aggregate] = await rowsOf<{ nth: number }>(tx, 'SELECT nth FROM aggregate WHERE id = $1', [
            event.subject,
          ]);
          if (broken && (aggregate?.nth ?? 0) <= failing) throw new RangeError('not yet');
        }),
      ],
    };
    const messaging = startMessaging(database.dataSource, log.connect(), [subscription], { attempts });
    running.push(messaging);
    return messaging;
  }

  async function produceAll(): Promise<void> {
    for (let nth = 1; nth <= aggregates; nth += 1) await produce(database.dataSource, nth, 2, run);
  }

  const letters = () =>
    rowsOf<{ reason: string; attempts: number }>(
      database.dataSource,
      'SELECT reason, attempts FROM messaging.dead_letter WHERE resolved_at IS NULL ORDER BY id',
    );

  it('delay their own aggregate only, are retried after a restart, and are applied in order', async () => {
    // So many attempts that the pauses in a row would last for minutes.
    const first = start(50);
    await produceAll();
    first.wake();
    await eventually(
      async () => {
        expect(await letters()).toHaveLength(failing * 2);
        expect((await verdict(database.dataSource)).missing).toBe(failing * 2);
      },
      { within },
    );
    // What came after them in their partitions is applied, and what comes now too, while they are being tried.
    for (let nth = failing + 1; nth <= aggregates; nth += 1) await produce(database.dataSource, nth, 3, run);
    const startedAt = performance.now();
    first.wake();
    await eventually(
      async () => {
        expect((await verdict(database.dataSource)).missing).toBe(failing * 2);
      },
      { within },
    );
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    await eventually(
      async () => {
        const retrying = (await letters()).filter(({ reason }) => reason === 'RETRYING');
        expect(retrying).toHaveLength(failing);
        expect(Math.min(...retrying.map(({ attempts }) => attempts))).toBeGreaterThanOrEqual(3);
      },
      { within },
    );
    await first.stop();
    running = [];
    const before = (await letters()).filter(({ reason }) => reason === 'RETRYING').map(({ attempts }) => attempts);

    const second = start(50);
    await eventually(
      async () => {
        const now = (await letters()).filter(({ reason }) => reason === 'RETRYING').map(({ attempts }) => attempts);
        expect(now.every((attempts, nth) => attempts > (before[nth] ?? 0))).toBe(true);
      },
      { within },
    );
    expect(await second.applied(`backing-off-${log.prefix}`)).toMatchObject({ incomplete: true });
    broken = false;
    const produced = aggregates * 2 + (aggregates - failing) * 3;
    await eventually(
      async () => {
        expect(await verdict(database.dataSource)).toEqual(exactlyOnce(produced));
      },
      { within },
    );
    expect(await letters()).toEqual([]);
    expect(await second.applied(`backing-off-${log.prefix}`)).toMatchObject({ incomplete: false });
  }, 90_000);
});
