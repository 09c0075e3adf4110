import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import { blockChange } from '@promtour/testkit/block-change';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { testPool } from '@promtour/testkit/test-pool';
import type pg from 'pg';
import { openEventLog } from './support/event-log.ts';
import { startHarness, type Harness } from './support/harness.ts';
import { startBookingsProcess, type BookingsProcess } from './support/process.ts';
import { anAgency, seatBooks, seatUseCases } from './support/seats.ts';

jest.setTimeout(180_000);

const hour = 3_600_000;
const within = 90_000;
/** Rows that are due; the third change is blocked. */
const count = 5;

let harness: Harness;
let seats: ReturnType<typeof seatUseCases>;
let eventLog: TestDatabase;
let owner: pg.Pool;
let processes: BookingsProcess[];

beforeEach(async () => {
  harness = await startHarness();
  seats = seatUseCases(harness);
  eventLog = await createTestDatabase();
  owner = testPool({ connectionString: harness.database.ownerUrl, max: 3 });
  processes = [];
});
afterEach(async () => {
  await Promise.all(processes.map((process) => process.end('SIGKILL')));
  await owner.end();
  await harness.stop();
  await eventLog.drop();
});

async function startService(): Promise<BookingsProcess> {
  const process = await startBookingsProcess({ database: harness.database.url, eventLog: eventLog.url });
  processes.push(process);
  return process;
}

/** Kills the service in the middle of a transaction that has made two changes, and waits until it is rolled back. */
async function killAt(change: string): Promise<void> {
  const block = await blockChange(owner, change);
  const killed = await startService();
  await block.reached();
  expect((await killed.end('SIGKILL')).signal).toBe('SIGKILL');
  await block.release();
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return harness.dataSource.query<Row[]>(sql);
}

const byStatus = async (table: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await rows<{ status: string; n: number }>(`SELECT status, count(*)::int AS n FROM ${table} GROUP BY status`)).map(
      ({ status, n }) => [status, n],
    ),
  );

/** How often each subject had an event of a type. The relay may publish an event again after a kill: the same by its id. */
async function published(topic: string, type: string): Promise<number[]> {
  const log = await openEventLog({ eventLog: eventLog.url, database: harness.database.url });
  const events = new Map((await log.published(topic)).map((event: CloudEvent) => [event.id, event]));
  await log.close();
  const ofType = [...events.values()].filter((event) => event.type.split('.').at(-2) === type);
  return [...Map.groupBy(ofType, ({ subject }) => subject).values()].map(({ length }) => length);
}

const once = Array<number>(count).fill(1);

describe('a service that is killed in the middle of a job', () => {
  it('releases each due allotment once', async () => {
    harness.clock.set(new Date(Date.now() - 2 * hour));
    const tomorrow = new Date(Date.now() + 24 * hour);
    const sessions = await Promise.all(Array.from({ length: count }, () => harness.openSession(10, tomorrow)));
    for (const session of sessions) {
      const { code } = await seats.allot(session, anAgency(), 4, new Date(Date.now() - hour));
      expect(code).toBe('ALLOTTED');
    }
    const released = async () => (await rows('SELECT FROM allotment WHERE released_at IS NOT NULL')).length;

    await killAt('UPDATE ON allotment');
    expect(await released()).toBe(0);

    await startService();
    await eventually(async () => (await released()) === count, { within });
    const { kept, summed } = await seatBooks(harness, sessions);
    expect(kept).toEqual(summed);
    expect(kept.map(({ allotted }) => allotted)).toEqual(Array(count).fill(0));
    expect(await published('promtour.allotment', 'released')).toEqual(once);
  });

  it('offers freed seats to each waiting party once', async () => {
    harness.clock.set(new Date());
    const session = await harness.openSession(2 * count, new Date(Date.now() + 240 * hour));
    const { id } = unwrap(await harness.hold({ session, seats: 2 * count }));
    for (let nth = 0; nth < count; nth++) expect(await seats.join(session, 2)).toMatchObject({ code: 'WAITING' });
    unwrap(await harness.change(id, { type: 'CANCEL' }));

    await killAt('UPDATE ON waitlist_entry');
    // Each offer is a transaction.
    expect(await byStatus('waitlist_entry')).toEqual({ OFFERED: 2, WAITING: 3 });
    expect(await byStatus('booking')).toEqual({ CANCELLED: 1, ON_HOLD: 2 });

    await startService();
    await eventually(async () => (await byStatus('waitlist_entry'))['OFFERED'] === count, { within });
    expect(await byStatus('booking')).toEqual({ CANCELLED: 1, ON_HOLD: count });
    const { kept, summed } = await seatBooks(harness, [session]);
    expect(kept).toEqual(summed);
    expect(kept).toMatchObject([{ held: 2 * count, waitlisted: 0, waitlistMin: null }]);
    expect(await published('promtour.waitlist', 'offered')).toEqual(once);
    // The first hold is that of the canceled booking.
    expect(await published('promtour.booking', 'held')).toEqual([...once, 1]);
  });

  it('closes the attendance of each ended session once', async () => {
    const startsAt = new Date(Date.now() - 48 * hour);
    harness.clock.set(new Date(startsAt.getTime() - 24 * hour));
    const sessions = await Promise.all(Array.from({ length: count }, () => harness.openSession(10, startsAt)));
    for (const session of sessions) {
      const { id } = unwrap(await harness.hold({ session, seats: 3 }));
      unwrap(await harness.change(id, { type: 'CONFIRM' }));
    }

    await killAt('UPDATE ON booking_item');
    expect(await byStatus('booking')).toEqual({ CONFIRMED: count });

    await startService();
    await eventually(async () => (await byStatus('booking'))['NO_SHOW'] === count, { within });
    const { kept, summed } = await seatBooks(harness, sessions);
    expect(kept).toEqual(summed);
    expect(kept.map(({ confirmed }) => confirmed)).toEqual(Array(count).fill(3));
    expect(await published('promtour.booking', 'no-show-recorded')).toEqual(once);
  });
});
