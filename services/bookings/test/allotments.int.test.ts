import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SessionId } from '@promtour/kernel/id';
import { start, startHarness, type Harness } from './support/harness.ts';
import { anAgency, byAgency, drawnSeats, seatBooks, seatUseCases } from './support/seats.ts';

const day = 86_400_000;
const startsAt = new Date(start.getTime() + 10 * day);
const release = new Date(start.getTime() + 5 * day);

describe('allotments', () => {
  let harness: Harness;
  let seats: ReturnType<typeof seatUseCases>;
  let session: SessionId;
  beforeAll(async () => {
    harness = await startHarness();
    seats = seatUseCases(harness);
  });
  beforeEach(async () => {
    harness.clock.set(start);
    session = await harness.openSession(20, startsAt);
  });
  afterAll(() => harness.stop());

  async function stock() {
    const { kept, summed } = await seatBooks(harness, [session]);
    expect(kept).toEqual(summed);
    expect(await drawnSeats(harness)).toEqual([]);
    const [row] = kept;
    return { held: row?.held, confirmed: row?.confirmed, allotted: row?.allotted };
  }
  const hold = (size: number, agency?: string) =>
    harness.hold({ session, seats: size }, undefined, agency === undefined ? undefined : byAgency(agency));

  it('are drawn by the agency first, and general sale gives the rest', async () => {
    const agency = anAgency();
    await seats.allot(session, agency, 5, release);
    expect(await stock()).toEqual({ held: 0, confirmed: 0, allotted: 5 });
    expect(await hold(8, agency)).toMatchObject({ value: { items: [{ seats: 8, allotted: 5 }] } });
    expect(await stock()).toEqual({ held: 8, confirmed: 0, allotted: 0 });
    // 12 are left; others have what the agency has not drawn.
    expect(await hold(13)).toMatchObject({ error: { vacancies: 12 } });
  });

  it('are set aside from all others', async () => {
    const agency = anAgency();
    await seats.allot(session, agency, 15, release);
    expect(await hold(6)).toMatchObject({ error: { code: 'BOOKING.SEATS_UNAVAILABLE', vacancies: 5 } });
    expect(await hold(6, anAgency())).toMatchObject({ error: { vacancies: 5 } });
    expect(await hold(5)).toMatchObject({ ok: true });
    expect(await hold(15, agency)).toMatchObject({ ok: true });
    expect(await stock()).toEqual({ held: 20, confirmed: 0, allotted: 0 });
  });

  it.each(['CANCEL', 'EXPIRE'])('have the seats again after %s', async (end) => {
    const agency = anAgency();
    const { allotment } = await seats.allot(session, agency, 5, release);
    const held = await hold(8, agency);
    if (!held.ok) throw new Error(held.error.code);
    if (end === 'CANCEL') await harness.change(held.value.id, { type: 'CANCEL' }, undefined, byAgency(agency));
    else {
      harness.clock.advance(day);
      await harness.endDueBookings();
    }
    expect(await stock()).toEqual({ held: 0, confirmed: 0, allotted: 5 });
    expect(await seats.changeAllotment(allotment?.id ?? '', 1, 5)).toMatchObject({ value: { used: 0 } });
  });

  it('leave seats to general sale that come back after the release', async () => {
    const agency = anAgency();
    await seats.allot(session, agency, 5, release);
    const held = await hold(3, agency);
    if (!held.ok) throw new Error(held.error.code);
    await harness.change(held.value.id, { type: 'CONFIRM' }, undefined, byAgency(agency));
    harness.clock.set(release);
    await seats.releaseDueAllotments();
    expect(await stock()).toEqual({ held: 0, confirmed: 3, allotted: 0 });
    await harness.change(held.value.id, { type: 'CANCEL' }, undefined, byAgency(agency));
    expect(await stock()).toEqual({ held: 0, confirmed: 0, allotted: 0 });
    expect(await hold(20)).toMatchObject({ ok: true });
  });

  it('are released once, by however many replicas, and not drawn from that instant on', async () => {
    harness.clock.set(release);
    await seats.releaseDueAllotments();
    harness.clock.set(start);
    const agency = anAgency();
    await seats.allot(session, agency, 5, release);
    harness.clock.set(release);
    // The job has not run: the seats are nobody's.
    expect(await hold(16, agency)).toMatchObject({ error: { vacancies: 15 } });
    const released = await Promise.all([1, 2, 3, 4].map(() => seats.releaseDueAllotments()));
    expect(released.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await stock()).toEqual({ held: 0, confirmed: 0, allotted: 0 });
  });

  it('move with a booking that is changed', async () => {
    const agency = anAgency();
    const other = await harness.openSession(20, startsAt);
    await seats.allot(session, agency, 5, release);
    await seats.allot(other, agency, 4, release);
    const held = await hold(6, agency);
    if (!held.ok) throw new Error(held.error.code);
    const [item] = held.value.items;
    const by = byAgency(agency);
    const moved = await harness.changeItems(held.value.id, [{ item: item?.id ?? '', session: other }], undefined, by);
    expect(moved).toMatchObject({ value: { items: [{ seats: 6, allotted: 4 }] } });
    const { kept, summed } = await seatBooks(harness, [session, other]);
    expect(kept).toEqual(summed);
    expect(new Map(kept.map((row) => [row.session, [row.held, row.allotted]]))).toEqual(
      new Map([
        [session, [0, 5]],
        [other, [6, 0]],
      ]),
    );
  });

  it('are refused with the figures', async () => {
    const agency = anAgency();
    expect(await seats.allot(session, agency, 21, release)).toMatchObject({ refusal: { vacancies: 20 } });
    const { allotment } = await seats.allot(session, agency, 10, release);
    expect(await seats.allot(session, agency, 1, release)).toMatchObject({ refusal: { existing: allotment?.id } });
    await hold(4, agency);
    const change = (count: number, version = 1) => seats.changeAllotment(allotment?.id ?? '', version, count);
    expect(await change(3)).toMatchObject({ error: { code: 'BOOKING.ALLOTMENT_BELOW_USED', used: 4 } });
    expect(await change(21)).toMatchObject({ error: { code: 'BOOKING.SEATS_UNAVAILABLE', vacancies: 10 } });
    expect(await change(4, 7)).toMatchObject({ error: { code: 'VERSION_CONFLICT', currentVersion: 1 } });
    expect(await change(4)).toMatchObject({ value: { seats: 4, used: 4, version: 2 } });
    expect(await stock()).toEqual({ held: 4, confirmed: 0, allotted: 0 });
    expect(await seats.releaseAllotment(allotment?.id ?? '', 2)).toMatchObject({ ok: true });
    expect(await change(9, 3)).toMatchObject({ error: { code: 'BOOKING.ALLOTMENT_RELEASED' } });
  });

  it('and blocked seats are never sold, whatever comes first', async () => {
    const agency = anAgency();
    const outcomes = await Promise.all([
      ...Array.from({ length: 20 }, () => hold(1)),
      ...Array.from({ length: 10 }, () => hold(1, agency)),
      seats.allot(session, agency, 6, release),
      seats.set(session, { blocked: 5 }),
    ]);
    expect(outcomes).toHaveLength(32);
    await stock();
    const rows = await harness.dataSource.query<{ free: number }[]>(
      'SELECT capacity - held - confirmed - allotted - blocked AS free FROM session_inventory WHERE session_id = $1',
      [session],
    );
    expect(rows[0]?.free).toBeGreaterThanOrEqual(0);
  });
});

describe('seats that the host blocks', () => {
  let harness: Harness;
  let seats: ReturnType<typeof seatUseCases>;
  beforeAll(async () => {
    harness = await startHarness();
    seats = seatUseCases(harness);
  });
  afterAll(() => harness.stop());

  it('are not sold, and are refused with the figure', async () => {
    const session = await harness.openSession(10, startsAt);
    await harness.hold({ session, seats: 4 });
    expect(await seats.set(session, { blocked: 7 })).toMatchObject({ error: { vacancies: 6 } });
    expect(await seats.set(session, { blocked: 6 })).toMatchObject({ ok: true });
    expect(await harness.hold({ session, seats: 1 })).toMatchObject({ error: { vacancies: 0 } });
    expect(await seats.set(session, { blocked: 2 })).toMatchObject({ ok: true });
    expect(await harness.hold({ session, seats: 4 })).toMatchObject({ ok: true });
  });

  it('do not bind free sale, which ends only when the capacity holds what is sold', async () => {
    const session = await harness.openSession(10, startsAt);
    expect(await seats.set(session, { freesale: true })).toMatchObject({ ok: true });
    const held = await harness.hold({ session, seats: 15 });
    expect(held).toMatchObject({ ok: true });
    expect(await seats.set(session, { freesale: false })).toMatchObject({
      error: { code: 'BOOKING.CAPACITY_EXCEEDED', sold: 15, capacity: 10 },
    });
    if (held.ok) await harness.change(held.value.id, { type: 'CANCEL' });
    expect(await seats.set(session, { freesale: false })).toMatchObject({ ok: true });
  });
});
