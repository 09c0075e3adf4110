import { afterEach, expect, it } from '@jest/globals';
import { createDatabaseClock, type DatabaseClock } from '../src/persistence/database-clock.ts';

const epoch = Date.UTC(2026, 10, 23);
let clocks: DatabaseClock[] = [];
afterEach(async () => {
  await Promise.all(clocks.map((clock) => clock.stop()));
  clocks = [];
});

/** A machine whose clock is ahead of the database's, and round trips of these lengths, the database's answer being made half-way. */
async function given(aheadMs: number, roundTrips: readonly number[]) {
  const world = { time: epoch, aheadMs };
  const warnings: unknown[] = [];
  const trips = roundTrips.values();
  const clock = await createDatabaseClock(
    () => {
      const trip = trips.next().value ?? 2;
      world.time += trip / 2;
      const answer = world.time;
      world.time += trip / 2;
      return Promise.resolve(answer);
    },
    { warn: (facts: unknown) => warnings.push(facts) } as never,
    () => world.time + world.aheadMs,
  );
  clocks.push(clock);
  return { clock, world, warnings };
}

it.each([
  [90_000, [2, 2, 2]],
  [-5_000, [2, 2, 2]],
  [90_000, [800, 2, 500]],
])(
  'is the database’s clock on a machine that is %i ms ahead, by the shortest of the round trips %j',
  async (ahead, trips) => {
    const { clock, world, warnings } = await given(ahead, trips);
    expect(clock.now().getTime()).toBe(world.time);
    expect(warnings).toEqual([{ offsetMs: -ahead }]);
  },
);

it('is the machine’s clock as long as a difference cannot be told from the round trip', async () => {
  const { clock, world, warnings } = await given(3, [6, 6, 6]);
  expect(clock.now().getTime()).toBe(world.time + 3);
  expect(warnings).toEqual([]);
});

it('follows a machine’s clock that is set', async () => {
  const { clock, world } = await given(0, [2, 2, 2]);
  world.aheadMs = 3_600_000;
  await clock.compare();
  expect(clock.now().getTime()).toBe(world.time);
});
