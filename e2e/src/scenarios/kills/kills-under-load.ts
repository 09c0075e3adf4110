import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import type { Arrival } from '../../arrivals.ts';
import { portalOf } from '../../portal.ts';
import { randomFrom, shuffled } from '../../random.ts';
import { seedOpenExcursion } from '../../seeds.ts';
import type { System } from '../../systems.ts';
import { startBookingLoad, type KnownBooking } from './booking-load.ts';
import { query, readCounters, tallyAnalytics, tallyBookings, tallyEvents, type Tally } from './tallies.ts';

/** Seats that the clients compete for. */
const hotSeats = 40;
/** Groups are removed from a consumer's membership after 10 s, PostgreSQL replays its log, and Kafka elects leaders anew. */
const settledWithin = 120_000;

/** A round of kills. More often those that the seats depend on. */
const victims = [
  'bookings',
  'bookings',
  'bookings',
  'analytics',
  'analytics',
  'gateway',
  'routes',
  'registry',
  'postgres',
  'kafka',
] as const;
type Victim = (typeof victims)[number];

export type KillsPlan = {
  /** Visitors whose attendance is recorded meanwhile. */
  readonly crowd?: Arrival;
  readonly kills: number;
  readonly seed: number;
};

export type KillsReport = {
  readonly kills: readonly Victim[];
  readonly bookings: number;
  readonly requests: number;
  readonly soldOut: number;
  readonly seconds: number;
  /** The sessions that were booked, with their seats. */
  readonly capacities: ReadonlyMap<string, number>;
};

/**
 * Kills processes with SIGKILL, one after another, while clients book. Then the seats by the bookings, the counters, the events and
 * analytics must be equal, and the answers that clients got must be what is stored.
 */
export async function killUnderLoad(
  system: System,
  stack: Stack,
  { crowd, kills, seed }: KillsPlan,
): Promise<KillsReport> {
  const startedAt = performance.now();
  const portal = portalOf(system);
  const [{ session: hot }, { session: second }] = await Promise.all([
    seedOpenExcursion(portal, { capacity: hotSeats }),
    seedOpenExcursion(portal, { capacity: 500 }),
  ]);
  const load = startBookingLoad(portal, {
    hot: hot.id,
    second: second.id,
    arriving: crowd?.bookings ?? [],
    begun: crowd?.session.id ?? '',
    clients: 6,
    seed,
  });
  const random = randomFrom(seed);
  const killed: Victim[] = [];
  await load.makesProgress(20);
  let deck: Victim[] = [];
  for (let nth = 0; nth < kills; nth += 1) {
    // Each of them in turn. The one of a sample is the most important.
    if (deck.length === 0) deck = nth === 0 ? [...shuffled(random, victims), 'bookings'] : shuffled(random, victims);
    const victim = deck.pop() ?? 'bookings';
    await delay(random() * 1_000);
    await kill(system, stack, victim);
    killed.push(victim);
    await load.makesProgress(20);
  }
  const { known, soldOut, answered } = await load.stop();
  const capacities = new Map([
    [hot.id, hotSeats],
    [second.id, 500],
  ]);
  await expectEqualTallies(stack, [...capacities.keys(), ...(crowd === undefined ? [] : [crowd.session.id])]);
  await expectNotOversold(stack, capacities);
  await expectStored(stack, [...capacities.keys()], known);
  return {
    kills: killed,
    bookings: known.length,
    requests: answered,
    soldOut,
    seconds: Math.round((performance.now() - startedAt) / 1_000),
    capacities,
  };
}

async function kill(system: System, stack: Stack, victim: Victim): Promise<void> {
  if (victim === 'postgres' || victim === 'kafka') {
    const { [victim]: pid } = stack.pids();
    // The embedded log is in PostgreSQL.
    if (pid === undefined) return kill(system, stack, 'postgres');
    process.kill(pid, 'SIGKILL');
    await eventually(
      () => {
        expect(stack.pids()[victim]).not.toBe(pid);
        expect(stack.pids()[victim]).toBeDefined();
      },
      { within: settledWithin },
    );
    return;
  }
  const service = victim === 'gateway' ? stack.gateway : stack.service(victim);
  if (service === undefined) throw new Error(`${victim} does not run`);
  service.kill('SIGKILL');
  await service.ended();
  await service.restart();
}

/** Seats and attendance by bookings, counters, events and analytics. */
export async function expectEqualTallies(
  stack: Stack,
  sessions: readonly string[],
  within = settledWithin,
): Promise<void> {
  const bookings = await tallyBookings(stack, sessions);
  const without = (field: keyof Tally, tallies: ReadonlyMap<string, Tally>) =>
    new Map([...tallies].map(([session, tally]) => [session, { ...tally, [field]: 0 }]));
  expect({ counters: await readCounters(stack, sessions) }).toEqual({ counters: without('attended', bookings) });
  await eventually(
    async () => {
      expect({ events: await tallyEvents(stack, sessions) }).toEqual({ events: bookings });
      expect({ analytics: await tallyAnalytics(stack, sessions) }).toEqual({ analytics: without('held', bookings) });
    },
    { within, every: 1_000 },
  );
}

async function expectNotOversold(stack: Stack, capacities: ReadonlyMap<string, number>): Promise<void> {
  const counters = await readCounters(stack, [...capacities.keys()]);
  for (const [session, capacity] of capacities) {
    const { held, confirmed } = counters.get(session) ?? { held: Infinity, confirmed: Infinity };
    expect(held + confirmed).toBeLessThanOrEqual(capacity);
  }
}

/** Every acknowledged booking is stored once with its acknowledged state, and there are no others. */
async function expectStored(stack: Stack, sessions: readonly string[], known: readonly KnownBooking[]): Promise<void> {
  const rows = await query<{ id: string; status: string; seats: number; sessions: number }>(
    stack.databaseUrls.bookings,
    `SELECT booking.id, status, min(item.seats) AS seats, count(*)::int AS sessions
     FROM booking JOIN booking_item AS item ON booking_id = booking.id
     WHERE booking.id IN (SELECT booking_id FROM booking_item WHERE session_id = ANY ($1)) GROUP BY 1, 2`,
    [sessions],
  );
  const answered = known
    .filter((booking) => booking.sessions.some((session) => sessions.includes(session)))
    .map(({ id, state, seats, sessions: of }) => ({ id, status: state, seats, sessions: of.length }));
  const inOrder = (some: readonly { readonly id: string }[]) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(inOrder(rows)).toEqual(inOrder(answered));
}
