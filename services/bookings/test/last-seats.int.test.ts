import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import type { SessionId } from '@promtour/kernel/id';
import type { EntityManager } from 'typeorm';
import type { BookingRepositories } from '../src/bookings/application/ports.ts';
import { bookingRepositories } from '../src/bookings/bookings.module.ts';
import { counters, countersByBookings } from './support/books.ts';
import { startHarness, type Harness } from './support/harness.ts';

const buyers = 200;
const seatsLeft = 7;
/** A client that has nothing on hold, whatever it has. */
const noneOnHold = [{ holds: 0, seats: 0, sessionHolds: 0, sessionSeats: 0 }];

async function everybodyBuys(harness: Harness) {
  const session = await harness.openSession(seatsLeft);
  const results = await Promise.all(Array.from({ length: buyers }, () => harness.hold({ session })));
  const refusals = results.flatMap((result) => (result.ok ? [] : [result.error]));
  const stock = (await counters(harness.dataSource))[session];
  return { session, sold: buyers - refusals.length, refusals, stock };
}

describe('200 parallel buyers of the last 7 seats', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.stop());

  it('get exactly 7 seats, and all others a typed refusal', async () => {
    const { session, sold, refusals, stock } = await everybodyBuys(harness);

    expect(sold).toBe(seatsLeft);
    expect(stock).toEqual({ capacity: seatsLeft, held: seatsLeft, confirmed: 0 });
    expect((await countersByBookings(harness.dataSource))[session]).toEqual(stock);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'BOOKING.SEATS_UNAVAILABLE', vacancies: 0 });
  });

  it('fill the session whatever the group sizes, and no refused group is shown enough vacancies for itself', async () => {
    const session = await harness.openSession(100);
    const results = await Promise.all(
      Array.from({ length: buyers }, (_, index) => harness.hold({ session, seats: 1 + (index % 9) })),
    );
    const stock = (await counters(harness.dataSource))[session];

    expect(stock).toEqual({ capacity: 100, held: 100, confirmed: 0 });
    results.forEach((result, index) => {
      if (result.ok) return;
      expect(result.error.code).toBe('BOOKING.SEATS_UNAVAILABLE');
      if (result.error.code === 'BOOKING.SEATS_UNAVAILABLE')
        expect(result.error.vacancies).toBeLessThan(1 + (index % 9));
    });
  });
});

describe('control: the same without the guard', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ repositories: naiveRepositories });
    await harness.database.owner('ALTER TABLE session_inventory DROP CONSTRAINT session_inventory_never_oversold');
  });
  afterAll(() => harness.stop());

  it('overbooks', async () => {
    const { session, sold } = await everybodyBuys(harness);

    expect(sold).toBeGreaterThan(seatsLeft);
    expect((await countersByBookings(harness.dataSource))[session]?.held).toBe(sold);
  });
});

describe('the same with the constraint only', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ repositories: carelessRepositories });
  });
  afterAll(() => harness.stop());

  it('never oversells, but fails instead of refusing', async () => {
    const session = await harness.openSession(seatsLeft);
    const results = await Promise.allSettled(Array.from({ length: buyers }, () => harness.hold({ session })));

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(seatsLeft);
    expect((await countersByBookings(harness.dataSource))[session]?.held).toBe(seatsLeft);
  });
});

/** Stock read, compared in code and then written: how seats are usually sold twice. */
function naiveRepositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
  const { inventories, ...others } = bookingRepositories(manager, viewer);
  return {
    ...others,
    inventories: {
      ...inventories,
      async take({ items: [item] }) {
        const { sessionId: id = '' as SessionId, seats = 0 } = item ?? {};
        const [inventory] = await inventories.find([id]);
        if (inventory === undefined) return undefined;
        const held = inventory.held + seats;
        if (held + inventory.confirmed > inventory.capacity) return undefined;
        await manager.query('UPDATE session_inventory SET held = $2 WHERE session_id = $1', [id, held]);
        return noneOnHold;
      },
    },
  };
}

/** Takes seats without asking whether there are any. */
function carelessRepositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
  const { inventories, ...others } = bookingRepositories(manager, viewer);
  return {
    ...others,
    inventories: {
      ...inventories,
      find: async (ids) => {
        const found = await inventories.find(ids);
        return found.map((inventory) => inventory && { ...inventory, held: 0, confirmed: 0 });
      },
      async take({ items: [item] }) {
        await manager.query('UPDATE session_inventory SET held = held + $2 WHERE session_id = $1', [
          item?.sessionId,
          item?.seats,
        ]);
        return noneOnHold;
      },
    },
  };
}
