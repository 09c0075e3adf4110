import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SessionId } from '@promtour/kernel/id';
import { start, startHarness, type Harness } from './support/harness.ts';
import { anAgency, byAgency, seatBooks, seatUseCases } from './support/seats.ts';

const day = 86_400_000;
const startsAt = new Date(start.getTime() + 10 * day);

describe('the waitlist', () => {
  let harness: Harness;
  let seats: ReturnType<typeof seatUseCases>;
  let session: SessionId;
  beforeAll(async () => {
    harness = await startHarness();
    seats = seatUseCases(harness);
  });
  beforeEach(async () => {
    harness.clock.set(start);
    session = await harness.openSession(10, startsAt);
  });
  afterAll(() => harness.stop());

  async function held(size: number): Promise<string> {
    const result = await harness.hold({ session, seats: size, holdMinutes: 1440 });
    if (!result.ok) throw new Error(result.error.code);
    return result.value.id;
  }
  async function entries() {
    const rows = await harness.dataSource.query<{ seats: number; status: string; reason: string | null }[]>(
      `SELECT seats, status, lapse_reason AS reason FROM waitlist_entry WHERE session_id = $1 ORDER BY place`,
      [session],
    );
    const { kept, summed } = await seatBooks(harness, [session]);
    expect(kept).toEqual(summed);
    return rows.map(({ seats: size, status, reason }) => [size, reason ?? status]);
  }

  it('takes a party that does not fit, and refuses one that does with the vacancies', async () => {
    await held(7);
    expect(await seats.join(session, 3)).toMatchObject({ refusal: { code: 'BOOKING.SEATS_VACANT', vacancies: 3 } });
    expect(await seats.join(session, 4)).toMatchObject({ code: 'WAITING' });
    expect(await seats.join(session, 11)).toMatchObject({ code: 'INPUT.INVALID' });
    // Three seats fit no waiting party: they stay on sale.
    expect(await harness.hold({ session, seats: 3 })).toMatchObject({ ok: true });
  });

  it('does not let an agency wait for seats of its own allotment', async () => {
    const agency = anAgency();
    const release = new Date(start.getTime() + 5 * day);
    await seats.allot(session, agency, 4, release);
    await held(6);
    expect(await seats.join(session, 4, byAgency(agency))).toMatchObject({ code: 'BOOKING.SEATS_VACANT' });
    expect(await seats.join(session, 5, byAgency(agency))).toMatchObject({ code: 'WAITING' });
    expect(await harness.hold({ session, seats: 4 }, undefined, byAgency(agency))).toMatchObject({ ok: true });
    expect(await entries()).toEqual([[5, 'WAITING']]);
  });

  it('offers freed seats to the first party that they fit, in its own name', async () => {
    const booking = await held(10);
    const agency = anAgency();
    await seats.join(session, 8);
    await seats.join(session, 3, byAgency(agency));
    await seats.join(session, 2);
    await harness.changeItems(booking, [{ item: await itemOf(booking), units: adultUnits(5) }]);
    // Nobody else has them in the meantime.
    expect(await harness.hold({ session, seats: 1 })).toMatchObject({ error: { vacancies: 0 } });
    expect(await seats.serveWaitlists()).toBe(2);
    expect(await entries()).toEqual([
      [8, 'WAITING'],
      [3, 'OFFERED'],
      [2, 'OFFERED'],
    ]);
    const [offer] = await harness.dataSource.query<{ id: string }[]>(
      `SELECT b.id FROM waitlist_entry e JOIN booking b ON b.id = e.booking_id
       WHERE e.session_id = $1 AND b.reseller_organization_id = $2 AND b.expires_at = $3`,
      [session, agency, new Date(start.getTime() + day)],
    );
    // The party confirms it like any hold.
    expect(await harness.change(offer?.id ?? '', { type: 'CONFIRM' }, undefined, byAgency(agency))).toMatchObject({
      value: { status: 'CONFIRMED' },
    });
    await seats.serveWaitlists();
    expect(await entries()).toEqual([
      [8, 'WAITING'],
      [3, 'FULFILLED'],
      [2, 'OFFERED'],
    ]);
  });

  it('moves on when an offer lapses, and records why', async () => {
    const booking = await held(10);
    await seats.join(session, 10);
    await seats.join(session, 9);
    await seats.join(session, 8);
    await harness.change(booking, { type: 'CANCEL' });
    await seats.serveWaitlists();
    harness.clock.advance(day);
    await harness.endDueBookings();
    await seats.serveWaitlists();
    const [offer] = await harness.dataSource.query<{ id: string }[]>(
      `SELECT booking_id AS id FROM waitlist_entry WHERE session_id = $1 AND status = 'OFFERED'`,
      [session],
    );
    await harness.change(offer?.id ?? '', { type: 'CANCEL' });
    await seats.serveWaitlists();
    expect(await entries()).toEqual([
      [10, 'EXPIRED'],
      [9, 'DECLINED'],
      [8, 'OFFERED'],
    ]);
  });

  it('lets a party leave, whose seats then bind nobody', async () => {
    const booking = await held(10);
    const { entry } = await seats.join(session, 2);
    await seats.join(session, 9);
    expect(await seats.leave(entry?.id ?? '')).toBe('LEFT');
    expect(await seats.leave(entry?.id ?? '')).toBe('BOOKING.WAITLIST_STATUS_CONFLICT');
    await harness.changeItems(booking, [{ item: await itemOf(booking), units: adultUnits(6) }]);
    expect(await harness.hold({ session, seats: 4 })).toMatchObject({ ok: true });
    expect(await entries()).toEqual([
      [2, 'LEFT'],
      [9, 'WAITING'],
    ]);
  });

  it('ends with the booking deadline, the closure or the start of the session, and keeps no contact', async () => {
    await held(10);
    const { entry } = await seats.join(session, 2);
    harness.clock.set(startsAt);
    await seats.serveWaitlists();
    expect(await entries()).toEqual([[2, 'SESSION_BEGUN']]);
    harness.clock.set(start);
    session = await harness.openSession(10, startsAt);
    await held(10);
    await seats.join(session, 3);
    await harness.dataSource.query('UPDATE session_inventory SET closed = true WHERE session_id = $1', [session]);
    await seats.serveWaitlists();
    expect(await entries()).toEqual([[3, 'SESSION_CLOSED']]);
    const left = await harness.dataSource.query<unknown[]>('SELECT FROM personal_data_subject WHERE id = $1', [
      entry?.id,
    ]);
    expect(left).toEqual([]);
  });

  it('offers seats once, whatever buyers, replicas and new parties do at the same time', async () => {
    session = await harness.openSession(50, startsAt);
    const bookings = await Promise.all(Array.from({ length: 25 }, () => held(2)));
    const sizes = [5, 2, 7, 1, 3, 2, 6, 4];
    for (const size of sizes) await seats.join(session, size);
    const [, ...results] = await Promise.all([
      Promise.all(bookings.map((id) => harness.change(id, { type: 'CANCEL' }))),
      ...Array.from({ length: 200 }, (_, nth) => harness.hold({ session, seats: 1 + (nth % 3) })),
      ...Array.from({ length: 6 }, () => seats.serveWaitlists()),
      ...Array.from({ length: 10 }, (_, nth) => seats.join(session, 1 + (nth % 4))),
    ]);
    expect(results).toHaveLength(216);
    while ((await seats.serveWaitlists()) > 0);
    // All of the first parties fit into what was cancelled, and none of them was passed by.
    const first = (await entries()).slice(0, sizes.length);
    expect(first).toEqual(sizes.map((size) => [size, 'OFFERED']));
    const rows = await harness.dataSource.query<{ free: number; smallest: number | null }[]>(
      `SELECT capacity - held - confirmed - allotted - blocked AS free, waitlist_min AS smallest
       FROM session_inventory WHERE session_id = $1`,
      [session],
    );
    const [row] = rows;
    expect(row?.free).toBeGreaterThanOrEqual(0);
    if (typeof row?.smallest === 'number') expect(row.free).toBeLessThan(row.smallest);
  }, 120_000);

  async function itemOf(booking: string): Promise<string> {
    const [row] = await harness.dataSource.query<{ id: string }[]>(
      'SELECT id FROM booking_item WHERE booking_id = $1',
      [booking],
    );
    return row?.id ?? '';
  }
  const adultUnits = (count: number) => [{ type: 'ADULT' as const, count, people: null, ages: null }];
});
