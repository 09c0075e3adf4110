import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { startPostgresProxy } from '@promtour/testkit/postgres-proxy';
import { batchSize } from '../src/bookings/application/end-due-bookings.ts';
import { counters, countersByBookings } from './support/books.ts';
import { openEventLog } from './support/event-log.ts';
import { startHarness, type Harness } from './support/harness.ts';
import { startBookingsProcess, type BookingsProcess } from './support/process.ts';

let harness: Harness;
let eventLog: TestDatabase;
const processes: BookingsProcess[] = [];

beforeEach(async () => {
  harness = await startHarness();
  eventLog = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map((process) => process.end()));
  await harness.stop();
  await eventLog.drop();
});

async function startService(database = harness.database.url): Promise<BookingsProcess> {
  const process = await startBookingsProcess({ database, eventLog: eventLog.url });
  processes.push(process);
  return process;
}

/** The first batch ends holds of one session, the second of both, the third of the other. */
const total = 3 * batchSize;

const tomorrow = () => new Date(Date.now() + 86_400_000);

async function byStatus(): Promise<Record<string, number>> {
  const rows = await harness.dataSource.query<{ status: string; count: number }[]>(
    'SELECT status, count(*)::int FROM booking GROUP BY status',
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

// Processes start slowly where the machine is busy.
jest.setTimeout(120_000);

describe('a killed service', () => {
  it('in the middle of expiring holds: the next start expires the rest, each once', async () => {
    // Holds of an hour ago, by the real clock that the process goes by: it was away while they ran out.
    harness.clock.set(new Date(Date.now() - 3_600_000));
    const sessions = await Promise.all([1, 2].map(() => harness.openSession(10_000, tomorrow())));
    const [quick = '', slow = ''] = sessions;
    const ids = await Promise.all(
      Array.from(
        { length: total },
        async (_, n) =>
          unwrap(
            await harness.hold(
              n < total / 2 ? { session: quick, seats: 2 } : { session: slow, seats: 2, holdMinutes: 20 },
            ),
          ).id,
      ),
    );

    // Another transaction has locked the second session's row: the job expires the earlier holds and waits in the middle of a batch.
    const blocker = harness.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('SELECT FROM session_inventory WHERE session_id = $1 FOR UPDATE', [slow]);
    const first = await startService();
    await eventually(
      async () =>
        (
          await harness.dataSource.query<unknown[]>(
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
        ).length > 0,
      { within: 60_000, every: 1 },
    );
    await first.end('SIGKILL');
    await blocker.rollbackTransaction();
    await blocker.release();
    // The batch that waited was sent with its commit: PostgreSQL completes it, if it does not notice first that its client is gone.
    await eventually(
      async () =>
        (
          await harness.dataSource.query<unknown[]>(
            `SELECT FROM pg_stat_activity
              WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`,
          )
        ).length === 0,
      { within: 60_000 },
    );
    const expiredNow = (await byStatus())['EXPIRED'] ?? 0;
    expect([batchSize, 2 * batchSize]).toContain(expiredNow);
    expect(await byStatus()).toEqual({ EXPIRED: expiredNow, ON_HOLD: total - expiredNow });
    expect(await counters(harness.dataSource)).toEqual(await countersByBookings(harness.dataSource));

    await startService();
    await eventually(async () => (await byStatus())['EXPIRED'] === total, { within: 60_000 });
    for (const stock of Object.values(await counters(harness.dataSource)))
      expect(stock).toEqual({ capacity: 10_000, held: 0, confirmed: 0 });

    const log = await openEventLog({ eventLog: eventLog.url, database: harness.database.url });
    // The relay may publish an event again after a kill; it is the same event then, by its id.
    const expired = (await log.published()).filter(({ type }) => type.endsWith('expired.v1'));
    const once = new Map(expired.map(({ id, subject }) => [id, subject]));
    expect([...once.values()].sort()).toEqual([...ids].sort());
    await log.close();
  });

  it('in the middle of an import of visits: nothing is recorded, and the same key records all of it once', async () => {
    const [early, late] = ['0198f6a0-0000-7000-8000-0000000000e1', '0198f6a0-0000-7000-8000-0000000000e2'];
    const { dataSource } = harness;
    for (const id of [early, late])
      await dataSource.query(
        `INSERT INTO excursion_host (excursion_id, organization_id, site_id, region_code) VALUES ($1, $1, $1, 'RU-SMO')`,
        [id],
      );
    const months = Array.from({ length: 12 }, (_, nth) => `2025-${String(nth + 1).padStart(2, '0')}`);
    const rows = [early, late].flatMap((id) => months.map((month) => `${id},${month},4,80,61`));
    const input = {
      idempotencyKey: randomUUID(),
      format: 'CSV',
      content: ['excursion,month,sessions,capacity,visitors', ...rows].join('\n'),
    };
    const importing = `mutation ($input: ImportVisitsInput!) {
      importVisits(input: $input) { __typename ... on ImportVisitsPayload { rows replayed months { visitors } } }
    }`;
    const recorded = async () => (await dataSource.query<unknown[]>('SELECT FROM visit_history')).length;

    // Another import has recorded the last month and not committed: the statement waits after it has written the others.
    const blocker = dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query(
      `INSERT INTO visit_history (excursion_id, month, organization_id, site_id, region_code, sessions, capacity, attended, lines,
         provenance_source, recorded_at)
       VALUES ($1, '2025-12-01', $1, $1, 'RU-SMO', 1, 1, 1, '[{}]', 'IMPORT', now())`,
      [late],
    );
    const killed = await startService();
    const request = killed.ask(importing, { input }).catch(() => undefined);
    await eventually(
      async () =>
        (
          await dataSource.query<unknown[]>(
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
                AND query LIKE 'INSERT INTO visit_history%'`,
          )
        ).length > 0,
      { within: 60_000, every: 1 },
    );
    await killed.end('SIGKILL');
    await request;
    await blocker.rollbackTransaction();
    await blocker.release();
    expect(await recorded()).toBe(0);

    const restarted = await startService();
    const first = (await restarted.ask<{ importVisits: object }>(importing, { input })).expectData().importVisits;
    expect(first).toMatchObject({ __typename: 'ImportVisitsPayload', rows: 24, replayed: false });
    expect((await restarted.ask(importing, { input })).expectData()).toMatchObject({
      importVisits: { ...first, replayed: true },
    });
    expect(await recorded()).toBe(24);
    const log = await openEventLog({ eventLog: eventLog.url, database: harness.database.url });
    expect(new Set((await log.published('promtour.visit-history')).map(({ id }) => id)).size).toBe(24);
    await log.close();
  });

  it.each([
    ['holdBooking', (process: BookingsProcess, session: string, key: string) => process.api.hold(session, {}, key)],
    [
      'confirmBooking',
      (process: BookingsProcess, _session: string, key: string, booking: string) => process.api.confirm(booking, key),
    ],
    [
      'cancelBooking',
      (process: BookingsProcess, _session: string, key: string, booking: string) => process.api.cancel(booking, key),
    ],
  ] as const)(
    'between the commit of %s and its reply: the same key gets the answer, and seats move once',
    async (_, act) => {
      harness.clock.set(new Date());
      const session = await harness.openSession(20, tomorrow());
      const booking = unwrap(await harness.hold({ session, seats: 2 }));
      const before = (await counters(harness.dataSource))[session];
      const proxy = await startPostgresProxy(harness.database.url);
      const killed = await startService(proxy.url);
      const key = randomUUID();

      let answered = false;
      const isAnswered = (): boolean => answered;
      const request = act(killed, session, key, booking.id).then(
        () => {
          answered = true;
        },
        () => undefined,
      );
      // Other parts of the service commit too: what is held back must be the commit of this key.
      const recorded = async () =>
        (await harness.dataSource.query<unknown[]>('SELECT FROM idempotency_key WHERE key = $1', [key])).length === 1;
      for (;;) {
        await proxy.holdNextCommit();
        if (await recorded()) break;
        proxy.resume();
      }
      expect(isAnswered()).toBe(false);
      await killed.end('SIGKILL');
      await request;
      expect(isAnswered()).toBe(false);
      const once = (await counters(harness.dataSource))[session];
      expect(once).not.toEqual(before);

      const restarted = await startService();
      const answer = await act(restarted, session, key, booking.id);
      expect(answer).toMatchObject({ __typename: 'Booking' });
      expect(await act(restarted, session, key, booking.id)).toEqual(answer);
      expect((await counters(harness.dataSource))[session]).toEqual(once);
      expect(await countersByBookings(harness.dataSource)).toEqual(await counters(harness.dataSource));
      const log = await openEventLog({ eventLog: eventLog.url, database: harness.database.url });
      const types = new Map(
        (await log.published()).filter(({ subject }) => subject === answer['id']).map((e) => [e.id, e.type]),
      );
      expect([...types.values()].map((type) => type.split('.').at(-2))).toEqual(
        answer['id'] === booking.id ? ['held', expect.stringMatching(/^(confirmed|cancelled)$/)] : ['held'],
      );
      await log.close();
      await proxy.close();
    },
  );
});
