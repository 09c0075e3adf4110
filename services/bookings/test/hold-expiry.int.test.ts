import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { eventually } from '@promtour/testkit/eventually';
import { counters, countersByBookings, outbox, replay } from './support/books.ts';
import { startHarness, type Harness } from './support/harness.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

const minute = 60_000;

describe('overdue holds', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.stop());

  const holds = async (count: number, session: string, holdMinutes = 15) =>
    Promise.all(
      Array.from({ length: count }, async () => unwrap(await harness.hold({ session, holdMinutes, seats: 2 })).id),
    );
  const endings = async (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return (await outbox(harness.dataSource))
      .filter(({ subject, type }) => wanted.has(subject) && !type.endsWith('held.v1'))
      .map(({ type }) => type.split('.').at(-2));
  };

  it('expire once each, however many are due and however many jobs run concurrently', async () => {
    const sessions = [await harness.openSession(500), await harness.openSession(500), await harness.openSession(500)];
    const ids = (await Promise.all(sessions.map((session) => holds(90, session)))).flat();
    const [stays] = await holds(1, sessions[0] ?? '', 60);
    harness.clock.advance(20 * minute);

    const ended = await Promise.all([harness.endDueBookings(), harness.endDueBookings(), harness.endDueBookings()]);
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(ids.length);
    expect(await endings(ids)).toEqual(ids.map(() => 'expired'));
    expect(await harness.endDueBookings()).toBe(0);
    expect((await harness.reader.bookingsById([stays ?? ('' as never)]))[0]?.status).toBe('ON_HOLD');
    expect((await counters(harness.dataSource))[sessions[0] ?? '']).toEqual({ capacity: 500, held: 2, confirmed: 0 });
    expect(await counters(harness.dataSource)).toEqual(await countersByBookings(harness.dataSource));
  });

  it('are either confirmed or expired, never both, under concurrency', async () => {
    const session = await harness.openSession(1000);
    const ids = await holds(120, session);
    const outcomes: string[] = [];
    const confirming = ids.map(async (id) => {
      const result = await harness.change(id, { type: 'CONFIRM' });
      outcomes.push(result.ok ? result.value.status : result.error.code);
    });
    // In the middle of it the time is over.
    await eventually(() => outcomes.length >= 30, { within: 60_000, every: 1 });
    harness.clock.advance(15 * minute);
    await Promise.all([...confirming, harness.endDueBookings(), harness.endDueBookings()]);
    await harness.endDueBookings();

    const stored = await harness.reader.bookingsById(ids);
    const confirmed = stored.filter(({ status }) => status === 'CONFIRMED').length;
    const expired = stored.filter(({ status }) => status === 'EXPIRED').length;
    expect(confirmed + expired).toBe(ids.length);
    expect(confirmed).toBeGreaterThanOrEqual(30);
    expect(expired).toBeGreaterThan(0);
    expect(outcomes.filter((outcome) => outcome === 'CONFIRMED')).toHaveLength(confirmed);
    expect((await endings(ids)).sort()).toEqual([
      ...Array<string>(confirmed).fill('confirmed'),
      ...Array<string>(expired).fill('expired'),
    ]);
    expect((await counters(harness.dataSource))[session]).toEqual({
      capacity: 1000,
      held: 0,
      confirmed: 2 * confirmed,
    });
    expect(replay(await outbox(harness.dataSource)).get(session)).toEqual({ held: 0, confirmed: 2 * confirmed });
  });

  it('cannot be confirmed or canceled before the job has expired them', async () => {
    const session = await harness.openSession(10);
    const [id = ''] = await holds(1, session);
    harness.clock.advance(15 * minute);
    for (const type of ['CONFIRM', 'CANCEL'] as const)
      expect(await harness.change(id, { type })).toMatchObject({
        error: { code: 'BOOKING.STATUS_CONFLICT', status: 'EXPIRED' },
      });
  });
});

describe('the running service', () => {
  let service: BookingsService;
  beforeAll(async () => {
    service = await startBookings();
  });
  afterAll(() => service.stop());

  it('expires a hold automatically, frees its seats and publishes the event', async () => {
    const api = operations(service.ask);
    const { sessionId } = await service.openSession(5);
    const { id } = await api.hold(sessionId, { seats: 5 });
    expect(await api.availabilities(sessionId)).toMatchObject([{ status: 'SOLD_OUT' }]);
    service.clock.advance(15 * minute);

    // The status follows the clock at once; the expiry job publishes the event.
    expect(await api.booking(id)).toMatchObject({ status: 'EXPIRED', expiresAt: null });
    const publishedEvents = async () =>
      (await service.published()).filter(({ subject }) => subject === id).map(({ type }) => type.split('.').at(-2));
    await eventually(async () => (await publishedEvents()).length > 1, { within: 60_000 });
    expect(await publishedEvents()).toEqual(['held', 'expired']);
    expect(await api.availabilities(sessionId)).toMatchObject([{ status: 'AVAILABLE', held: 0, vacancies: 5 }]);
  });
});
