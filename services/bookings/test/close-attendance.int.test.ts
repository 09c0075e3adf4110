import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import { unwrap } from '@promtour/kernel/result';
import { newId } from '@promtour/kernel/id';
import { createCloseAttendance } from '../src/check-in/application/close-attendance.ts';
import { attendanceRepositories } from '../src/check-in/check-in.module.ts';
import type { Booking } from '../src/bookings/domain/booking.ts';
import { outbox } from './support/books.ts';
import { start, startHarness, type Harness } from './support/harness.ts';

let harness: Harness;
let close: () => Promise<number>;
const startsAt = new Date(start.getTime() + 86_400_000);
const endsAt = new Date(startsAt.getTime() + 7_200_000);
const hours = (count: number) => new Date(endsAt.getTime() + count * 3_600_000);

beforeAll(async () => {
  harness = await startHarness();
  const { dataSource, clock } = harness;
  close = createCloseAttendance(
    createUnitOfWork({ dataSource, clock, repositories: attendanceRepositories, afterCommit: () => undefined }),
    clock,
  );
});
afterAll(() => harness.stop());

type Came = { readonly seats: number; readonly checkedIn: number; readonly briefed: boolean };

/** A confirmed booking, of which so many people were checked in. */
async function booked({ seats, checkedIn, briefed }: Came): Promise<Booking> {
  harness.clock.set(start);
  const session = await harness.openSession(20, startsAt);
  const booking = unwrap(await harness.hold({ session, seats }));
  const confirmed = unwrap(await harness.change(booking.id, { type: 'CONFIRM' }));
  const [item] = confirmed.items;
  if (item === undefined) throw new Error('A booking has an item');
  if (checkedIn > 0)
    await harness.dataSource.query(
      `INSERT INTO check_in (id, organization_id, region_code, session_id, item_id, device, nonce, number, serial, scanned_at,
         offline, admitted, recorded_at) VALUES ($1::uuid, $2, $3, $4, $5, 'gate', $1::uuid::text, 1, 1, $6, false, $7, $6)`,
      [newId(startsAt), item.organizationId, item.regionCode, item.sessionId, item.id, startsAt, checkedIn],
    );
  if (briefed)
    await harness.dataSource.query('UPDATE booking_item SET briefed_at = $2 WHERE id = $1', [item.id, startsAt]);
  return confirmed;
}

async function visitOf({ id }: Booking): Promise<unknown> {
  const [found] = await harness.reader.bookingsById([id]);
  return [found?.status, found?.items[0]?.attended];
}

describe('the attendance of an ended session', () => {
  it('is recorded once, after the grace time: who was checked in, and a no-show where no one was', async () => {
    const came = await booked({ seats: 5, checkedIn: 4, briefed: true });
    const missed = await booked({ seats: 5, checkedIn: 0, briefed: false });
    harness.clock.set(new Date(hours(12).getTime() - 1));
    expect(await close()).toBe(0);
    harness.clock.set(hours(12));
    expect((await Promise.all([close(), close(), close()])).reduce((sum, count) => sum + count)).toBe(2);
    expect(await close()).toBe(0);
    expect(await visitOf(came)).toEqual(['REDEEMED', 4]);
    expect(await visitOf(missed)).toEqual(['NO_SHOW', 0]);
    const types = (await outbox(harness.dataSource))
      .filter(({ subject }) => subject === came.id || subject === missed.id)
      .map(({ type }) => type.split('.').at(-2));
    expect(types.filter((type) => type === 'redeemed')).toHaveLength(1);
    expect(types.filter((type) => type === 'no-show-recorded')).toHaveLength(1);
  });

  it('is the host’s to record where people came without a briefing', async () => {
    const unbriefed = await booked({ seats: 5, checkedIn: 4, briefed: false });
    harness.clock.set(hours(12));
    expect(await close()).toBe(0);
    expect(await visitOf(unbriefed)).toEqual(['CONFIRMED', null]);
  });

  it('stays as the host recorded it, and can be corrected after the job', async () => {
    const recorded = await booked({ seats: 5, checkedIn: 4, briefed: true });
    const closed = await booked({ seats: 5, checkedIn: 0, briefed: true });
    harness.clock.set(hours(1));
    unwrap(await harness.change(recorded.id, { type: 'REDEEM', attended: 5 }));
    harness.clock.set(hours(12));
    expect(await close()).toBe(1);
    expect(await visitOf(recorded)).toEqual(['REDEEMED', 5]);
    unwrap(await harness.change(closed.id, { type: 'CORRECT', attended: 3, reason: 'The gate had no power' }));
    expect(await visitOf(closed)).toEqual(['REDEEMED', 3]);
  });

  it('leaves canceled bookings and sessions of long ago alone', async () => {
    const canceled = await booked({ seats: 5, checkedIn: 0, briefed: false });
    unwrap(await harness.change(canceled.id, { type: 'CANCEL' }));
    const old = await booked({ seats: 5, checkedIn: 0, briefed: false });
    harness.clock.set(hours(31 * 24));
    expect(await close()).toBe(0);
    expect(await visitOf(old)).toEqual(['CONFIRMED', null]);
    harness.clock.set(hours(29 * 24));
    expect(await close()).toBeGreaterThan(0);
    expect(await visitOf(canceled)).toEqual(['CANCELLED', null]);
  });
});
