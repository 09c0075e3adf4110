import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemViewer, type Viewer } from '@promtour/access/viewer';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import type { EntityManager } from 'typeorm';
import type { BookingRepositories } from '../src/bookings/application/ports.ts';
import { bookingRepositories } from '../src/bookings/bookings.module.ts';
import { bookingRepository } from '../src/bookings/persistence/booking.repositories.ts';
import { moveBookingsWhenSessionRescheduled } from '../src/bookings/move-bookings-when-session-rescheduled.consumer.ts';
import { saleRepository } from '../src/inventory/persistence/sale.repositories.ts';
import { counters, countersByBookings } from './support/books.ts';
import { rescheduled, sessionFacts } from './support/facts.ts';
import { start, startHarness, type Harness } from './support/harness.ts';

const buyers = 60;
const tomorrow = new Date(start.getTime() + 86_400_000);
const dayAfter = new Date(start.getTime() + 2 * 86_400_000);

/** A session for sale, and the event that moves it to the day after. */
async function movable(harness: Harness) {
  const session = await harness.openSession(1_000, tomorrow);
  const [facts] = await harness.dataSource.query<{ excursionId: string; organizationId: string }[]>(
    'SELECT excursion_id AS "excursionId", organization_id AS "organizationId" FROM session_inventory WHERE session_id = $1',
    [session],
  );
  const { handle } = moveBookingsWhenSessionRescheduled(
    (tx) => bookingRepository(tx, systemViewer('bookings')),
    saleRepository,
  );
  const event = rescheduled(sessionFacts(1_000, { ...facts, sessionId: session, startsAt: tomorrow }), dayAfter);
  return {
    session,
    move: () =>
      harness.dataSource.transaction((tx) =>
        handle(event, { tx, causation: { correlationId: 'test' }, logger: undefined as never }),
      ),
    /** The holds that still have the old time. */
    left: () =>
      harness.dataSource.query<unknown[]>(
        `SELECT FROM booking b JOIN booking_item i ON i.booking_id = b.id
          WHERE i.session_id = $1 AND b.status = 'ON_HOLD' AND (b.starts_at <> $2 OR i.starts_at <> $2)`,
        [session, dayAfter],
      ),
  };
}

/** Buyers hold seats while the host moves the session. */
async function moveWhileSelling(harness: Harness) {
  const { session, move, left } = await movable(harness);
  const work = Array.from({ length: buyers }, (_, nth) =>
    nth === buyers / 3 ? move() : harness.hold({ session, seats: 1 }),
  );
  const results = (await Promise.all(work)).flatMap((result) => (result === undefined ? [] : [result]));
  const refused = results.flatMap((result) => (result.ok ? [] : [result.error]));
  return { session, refused, sold: results.length - refused.length, left: await left() };
}

describe('a session that moves while it is sold', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.stop());

  it('leaves no booking behind', async () => {
    for (let round = 0; round < 5; round++) {
      const { session, refused, sold, left } = await moveWhileSelling(harness);
      expect(left).toEqual([]);
      for (const error of refused)
        expect(error).toMatchObject({ code: 'BOOKING.SESSION_CLOSED', reason: 'RESCHEDULED' });
      const stock = (await counters(harness.dataSource))[session];
      expect(stock).toEqual({ capacity: 1_000, held: sold, confirmed: 0 });
    }
  });

  it('or is closed loses no booking', async () => {
    const session = await harness.openSession(1_000, tomorrow);
    const work = Array.from({ length: buyers }, (_, nth) =>
      nth === buyers / 3
        ? harness.sale((sale) =>
            sale.change(
              {
                ...(sessionFacts(1_000, { startsAt: tomorrow }) as unknown as Parameters<typeof sale.change>[0]),
                sessionId: session,
                endsAt: new Date(tomorrow.getTime() + 3_600_000),
                timeZone: 'Europe/Moscow' as TimeZone,
                localDate: localDate(tomorrow, 'Europe/Moscow' as TimeZone),
              },
              true,
            ),
          )
        : harness.hold({ session, seats: 1 }),
    );
    const results = (await Promise.all(work)).flatMap((result) => (typeof result === 'number' ? [] : [result]));
    const sold = results.filter(({ ok }) => ok).length;
    for (const result of results) if (!result.ok) expect(result.error).toMatchObject({ reason: 'CLOSED_BY_HOST' });
    expect((await countersByBookings(harness.dataSource))[session]).toEqual({
      capacity: 1_000,
      held: sold,
      confirmed: 0,
    });
    expect(await harness.hold({ session, seats: 1 })).toMatchObject({ error: { reason: 'CLOSED_BY_HOST' } });
  });
});

/** The session moves after a hold has read its time and before the hold takes the seats. */
describe('a hold that is overtaken by the move', () => {
  let reached: PromiseWithResolvers<undefined>;
  let moved: PromiseWithResolvers<undefined>;
  let looksAtTheTime = true;
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ repositories });
  });
  afterAll(() => harness.stop());

  it('is refused; control: one that does not look at the time keeps the old one', async () => {
    const outcomes = [];
    for (looksAtTheTime of [true, false]) {
      [reached, moved] = [Promise.withResolvers(), Promise.withResolvers()];
      const { session, move, left } = await movable(harness);
      const held = harness.hold({ session, seats: 1 });
      await reached.promise;
      await move();
      moved.resolve(undefined);
      outcomes.push([(await held).ok, (await left()).length]);
    }
    expect(outcomes).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  function repositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
    const { inventories, ...others } = bookingRepositories(manager, viewer);
    return {
      ...others,
      inventories: {
        ...inventories,
        async take(hold, limits, now) {
          reached.resolve(undefined);
          await moved.promise;
          if (looksAtTheTime) return inventories.take(hold, limits, now);
          const current = await inventories.find(hold.items.map(({ sessionId }) => sessionId));
          const items = hold.items.map((item, nth) => ({ ...item, startsAt: current[nth]?.startsAt ?? item.startsAt }));
          return inventories.take({ ...hold, items }, limits, now);
        },
      },
    };
  }
});
