import { randomUUID } from 'node:crypto';
import type { Viewer } from '@promtour/access/viewer';
import { unwrap } from '@promtour/kernel/result';
import type { BenchRow } from '@promtour/testkit/bench-results';
import type { Caller } from '@promtour/service-kit/caller';
import { official } from '@promtour/testkit/viewers';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { bookingRepositories } from '../src/bookings/bookings.module.ts';
import { startHarness, type Harness } from '../test/support/harness.ts';
import { percentile, rate } from './rate.ts';

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
 * Holds a second through the use case (key, booking, contact, outbox, answer, seats, one transaction), beside the bare statement
 * that takes the seats, on one session and spread over a thousand. In turns, so that all meet the same machine.
 */
export async function holds(): Promise<BenchRow[]> {
  const [harness, jobHarness] = [await startHarness({ poolSize: writers }), await harnessWithJobs()];
  const hot = await harness.openSession(plenty);
  const spread = await openSessions(harness, sessionCount);
  const spreadWithJobs = await openSessions(jobHarness, sessionCount);
  const latencies: number[] = [];
  const work = {
    bareHot: () => bareTake(harness, hot),
    useCaseHot: () => harness.hold({ session: hot }, undefined, nextClient()).then(unwrap),
    bareSpread: (nth: number) => bareTake(harness, spread[nth % sessionCount] ?? ''),
    useCaseSpread: async (nth: number) => {
      const startedAt = performance.now();
      unwrap(await harness.hold({ session: spread[nth % sessionCount] ?? '' }, undefined, nextClient()));
      latencies.push(performance.now() - startedAt);
    },
    withJob: async (nth: number) =>
      unwrap(await jobHarness.hold({ session: spreadWithJobs[nth % sessionCount] ?? '' }, undefined, nextClient())),
  };
  const rates = Object.fromEntries(Object.keys(work).map((name) => [name, 0])) as Record<keyof typeof work, number>;
  for (let nth = -1; nth < rounds; nth++) {
    // As autovacuum does within a minute: replaces plans that were made for empty tables.
    if (nth === 0) await Promise.all([harness, jobHarness].map(({ database }) => database.owner('ANALYZE')));
    for (const name of Object.keys(work) as (keyof typeof work)[]) {
      const measured = await rate(work[name], nth < 0 ? { writers, milliseconds: 500 } : round);
      if (nth >= 0) rates[name] += measured / rounds;
    }
  }
  await Promise.all([harness.stop(), jobHarness.stop()]);
  return [
    row('holds/s on one session', rates.useCaseHot, '/s'),
    row('  ÷ bare UPDATE of one row', rates.useCaseHot / rates.bareHot, ''),
    row(`holds/s over ${sessionCount} sessions`, rates.useCaseSpread, '/s'),
    row(`  ÷ bare UPDATE over ${sessionCount} rows`, rates.useCaseSpread / rates.bareSpread, ''),
    row(`  time of a hold at ${writers} writers, median`, percentile(latencies, 0.5), 'ms'),
    row('  the same, p99', percentile(latencies, 0.99), 'ms'),
    row('  were a job sent for each hold: ÷ as it is', rates.withJob / rates.useCaseSpread, ''),
  ];
}

/** Confirmations a second, spread, and holds a second that one job ends. */
export async function endings(): Promise<BenchRow[]> {
  const harness = await startHarness({ poolSize: writers });
  const sessions = await openSessions(harness, 100);
  const total = 4_000;
  const ids: string[] = [];
  await forEach(total * 2, async (nth) => {
    const hold = unwrap(
      await harness.hold({ session: sessions[nth % sessions.length] ?? '' }, undefined, nextClient()),
    );
    ids.push(hold.id);
  });
  const confirmed = await seconds(() =>
    forEach(total, async (nth) => unwrap(await harness.change(ids[nth] ?? '', { type: 'CONFIRM' }))),
  );
  harness.clock.advance(3_600_000);
  let ended = 0;
  const expired = await seconds(async () => {
    ended = await harness.endDueBookings();
  });
  await harness.stop();
  return [
    row('confirmations/s over 100 sessions', total / confirmed, '/s'),
    row('due holds ended/s, one job', ended / expired, '/s'),
  ];
}

async function bareTake(harness: Harness, session: string): Promise<unknown> {
  return harness.dataSource.query(
    `UPDATE session_inventory SET held = held + 1
     WHERE session_id = $1 AND capacity - held - confirmed >= 1 AND published AND NOT suspended AND starts_at > $2
       AND (site_ready_until IS NULL OR site_ready_until > $2)`,
    [session, harness.clock.now()],
  );
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

export function row(measure: string, value: number, unit: string): BenchRow {
  const figure = value.toFixed(value >= 100 ? 0 : 2);
  return { measure, measured: unit === '' ? figure : `${figure} ${unit}`, goal: '' };
}
