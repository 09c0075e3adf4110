import { randomUUID } from 'node:crypto';
import type { Viewer } from '@promtour/access/viewer';
import { unwrap } from '@promtour/kernel/result';
import type { BenchRow } from '@promtour/testkit/bench-results';
import type { Caller } from '@promtour/service-kit/caller';
import { official } from '@promtour/testkit/viewers';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { bookingRepositories } from '../src/bookings/bookings.module.ts';
import { adults, startHarness, type Harness } from '../test/support/harness.ts';
import { latenciesAt, percentile, rate } from './rate.ts';

export const writers = 16;
export const round = { writers, milliseconds: 2_500 };
export const rounds = 4;
const plenty = 1_000_000;
export const sessionCount = 1_000;

/** Holds that an ordinary client makes in the quarter of an hour that they last. */
const ordinary = 20;

/** Who makes a benchmark's next hold: what a client has on hold is counted at each, so that one client for all would measure the count. */
export function clients(holdsEach = ordinary): () => Caller {
  let made = 0;
  let subject: string | null = null;
  return () => {
    if (made++ % holdsEach === 0) subject = `client:${randomUUID()}`;
    return { viewer: { ...official, subject }, causation: { correlationId: 'bench' } };
  };
}
const nextClient = clients();

/**
 * Holds a second through the use case (key, booking, contact, outbox, answer, seats), beside what bounds them: the statement that takes the
 * seats, alone and in a transaction with the bare booking. On one session and spread over a thousand; in turns, so that all meet the same
 * machine.
 */
export async function holds(): Promise<BenchRow[]> {
  const [harness, aloneHarness, jobHarness] = [
    await startHarness({ poolSize: writers }),
    await startHarness({ poolSize: writers, alone: true }),
    await harnessWithJobs(),
  ];
  await harness.database.owner(
    'CREATE TABLE bare_booking (id uuid PRIMARY KEY, session_id uuid NOT NULL, seats integer)',
  );
  const pool = new pg.Pool({ connectionString: harness.database.ownerUrl, max: writers });
  const hot = await harness.openSession(plenty);
  const spread = await openSessions(harness, sessionCount);
  const aloneSpread = await openSessions(aloneHarness, sessionCount);
  const spreadWithJobs = await openSessions(jobHarness, sessionCount);
  const latencies: number[] = [];
  const of = (sessions: readonly string[], nth: number): string => sessions[nth % sessions.length] ?? '';
  const work = {
    bareHot: () => pool.query(bareTake(hot)),
    transactionHot: () => bareTransaction(pool, hot),
    aloneHot: () => hold(aloneHarness, aloneSpread[0] ?? ''),
    useCaseHot: () => hold(harness, hot),
    bareSpread: (nth: number) => pool.query(bareTake(of(spread, nth))),
    aloneSpread: (nth: number) => hold(aloneHarness, of(aloneSpread, nth)),
    useCaseSpread: async (nth: number) => {
      const startedAt = performance.now();
      await hold(harness, of(spread, nth));
      latencies.push(performance.now() - startedAt);
    },
    itinerary: async (nth: number) => {
      const items = [0, 1, 2].map((place) => of(spread, nth * 3 + place));
      unwrap(await harness.hold(visiting(items), undefined, nextClient()));
    },
    withJob: (nth: number) => hold(jobHarness, of(spreadWithJobs, nth)),
  };
  const rates = Object.fromEntries(Object.keys(work).map((name) => [name, 0])) as Record<keyof typeof work, number>;
  for (let nth = -1; nth < rounds; nth++) {
    // As autovacuum does within a minute: replaces plans that were made for empty tables.
    if (nth === 0)
      await Promise.all([harness, aloneHarness, jobHarness].map(({ database }) => database.owner('ANALYZE')));
    for (const name of Object.keys(work) as (keyof typeof work)[]) {
      const measured = await rate(work[name], nth < 0 ? { writers, milliseconds: 500 } : round);
      if (nth >= 0) rates[name] += measured / rounds;
    }
  }
  const paced = await latenciesAt(100, (nth) => hold(harness, of(spread, nth)), 10_000);
  await pool.end();
  await Promise.all([harness.stop(), aloneHarness.stop(), jobHarness.stop()]);
  return [
    row('holds/s on one session', rates.useCaseHot, '/s'),
    row('  ÷ bare transaction without outbox', rates.useCaseHot / rates.transactionHot, '', '≥ 0.64'),
    row('  ÷ bare UPDATE of one row', rates.useCaseHot / rates.bareHot, '', '≥ 0.5'),
    row('  each in a transaction of its own, ÷ bare UPDATE', rates.aloneHot / rates.bareHot, ''),
    row(`holds/s over ${sessionCount} sessions`, rates.useCaseSpread, '/s'),
    row(`  ÷ bare UPDATE over ${sessionCount} rows`, rates.useCaseSpread / rates.bareSpread, '', '≥ 0.35'),
    row('  each in a transaction of its own, ÷ bare UPDATE', rates.aloneSpread / rates.bareSpread, ''),
    row(`  time of a hold at ${writers} writers, median`, percentile(latencies, 0.5), 'ms'),
    row('  the same, p99', percentile(latencies, 0.99), 'ms'),
    row('itineraries of three sessions/s', rates.itinerary, '/s'),
    row('  ÷ holds of one session', rates.itinerary / rates.useCaseSpread, '', '≥ 0.5'),
    row('time of a hold at 100/s, median', percentile(paced, 0.5), 'ms'),
    row('  p99', percentile(paced, 0.99), 'ms', '≤ 40 ms'),
    row('were a job sent for each hold: ÷ each in its transaction', rates.withJob / rates.aloneSpread, ''),
  ];
}

function visiting(sessions: readonly string[]) {
  return { items: sessions.map((session) => ({ session, option: null, units: adults(1) })) };
}

async function hold(harness: Harness, session: string): Promise<unknown> {
  return unwrap(await harness.hold({ session }, undefined, nextClient()));
}

/** Confirmations a second, and how fast due holds end while others are sold. */
export async function endings(): Promise<BenchRow[]> {
  const harness = await startHarness({ poolSize: writers });
  const sessions = await openSessions(harness, 100);
  const confirmations = 4_000;
  const due = 10_000;
  const ids: string[] = [];
  await forEach(confirmations, async (nth) => {
    const { id } = unwrap(await harness.hold({ session: sessions[nth % 100] ?? '' }, undefined, nextClient()));
    ids.push(id);
  });
  const confirmed = await seconds(() =>
    forEach(confirmations, async (nth) => unwrap(await harness.change(ids[nth] ?? '', { type: 'CONFIRM' }))),
  );
  await forEach(due, (nth) => hold(harness, sessions[nth % 100] ?? ''));
  await harness.database.owner('ANALYZE');

  const sell = (nth: number) => hold(harness, sessions[nth % 100] ?? '');
  const before = await rate(sell, { writers, milliseconds: 4_000 });
  harness.clock.advance(3_600_000);
  let ended = 0;
  let isEnding = true as boolean;
  let sold = 0;
  const selling = (async () => {
    while (isEnding) sold += 0.25 * (await rate(sell, { writers, milliseconds: 250 }));
  })();
  const dueNow = due + Math.round(before * 4);
  const expired = await seconds(async () => {
    for (let found = 1; found > 0 && ended < dueNow; ended += found) found = await harness.endDueBookings();
  });
  isEnding = false;
  await selling;
  await harness.stop();
  return [
    row('confirmations/s over 100 sessions', confirmations / confirmed, '/s'),
    row('10,000 due holds ended in', (expired * due) / ended, 's', '≤ 5 s'),
    row('  holds/s sold meanwhile ÷ before', sold / expired / before, '', '≥ 0.8'),
  ];
}

function bareTake(session: string): pg.QueryConfig {
  return {
    name: 'take',
    text: `UPDATE session_inventory SET held = held + 1
      WHERE session_id = $1 AND capacity - held - confirmed >= 1 AND published AND NOT suspended`,
    values: [session],
  };
}

async function bareTransaction(pool: pg.Pool, session: string): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query({
    name: 'book',
    text: 'INSERT INTO bare_booking VALUES ($1, $2, 1)',
    values: [randomUUID(), session],
  });
  await client.query(bareTake(session));
  await client.query('COMMIT');
  client.release();
}

/** The design that was not taken (docs/adr/0062): a delayed job for each hold, sent in the hold's transaction. */
async function harnessWithJobs(): Promise<Harness> {
  let boss: PgBoss | undefined = undefined as PgBoss | undefined;
  const harness = await startHarness({
    poolSize: writers,
    repositories: (manager: EntityManager, viewer: Viewer) => {
      const { bookings, ...others } = bookingRepositories(manager, viewer);
      const db = {
        executeSql: async (text: string, values?: unknown[]) => ({
          rows: await manager.query<unknown[]>(text, values),
        }),
      };
      return {
        ...others,
        bookings: {
          ...bookings,
          async add(booking, contact) {
            await bookings.add(booking, contact);
            await boss?.send('expire-hold', { id: booking.id }, { startAfter: 900, db });
          },
        },
      };
    },
  });
  const started = new PgBoss({
    connectionString: harness.database.ownerUrl,
    max: 2,
    schedule: false,
    supervise: false,
  });
  await started.start();
  await started.createQueue('expire-hold');
  boss = started;
  return {
    ...harness,
    async stop() {
      await started.stop();
      await harness.stop();
    },
  };
}

export async function openSessions(harness: Harness, count: number): Promise<string[]> {
  const sessions: string[] = [];
  await forEach(count, async () => {
    sessions.push(await harness.openSession(plenty));
  });
  return sessions;
}

async function forEach(count: number, work: (nth: number) => Promise<unknown>): Promise<void> {
  let nth = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (nth < count) await work(nth++);
    }),
  );
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

export function row(measure: string, value: number, unit: string, goal = ''): BenchRow {
  const figure = value.toFixed(value >= 100 ? 0 : 2);
  return { measure, measured: unit === '' ? figure : `${figure} ${unit}`, goal };
}
