import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SessionId } from '@promtour/kernel/id';
import { torture } from '@promtour/testkit/torture';
import fc from 'fast-check';
import { counters, countersByBookings, outbox, replay } from './support/books.ts';
import { startHarness, type Harness } from './support/harness.ts';

const { seed, times } = torture(20_261_123);

/** One thing that a client does; `pick` chooses a session or one of the client's own bookings. */
type Action =
  | { readonly does: 'HOLD'; readonly pick: number; readonly seats: number; readonly minutes: number }
  | { readonly does: 'CONFIRM' | 'CANCEL'; readonly pick: number }
  | { readonly does: 'REDEEM'; readonly pick: number; readonly attended: number }
  | { readonly does: 'EXPIRE'; readonly minutes: number };

const pick = fc.nat(1000);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('HOLD' as const),
      pick,
      seats: fc.integer({ min: 1, max: 12 }),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('CONFIRM' as const, 'CANCEL' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('REDEEM' as const), pick, attended: fc.integer({ min: 0, max: 6 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('EXPIRE' as const), minutes: fc.integer({ min: 0, max: 40 }) }),
  },
);

const history = fc.record({
  capacities: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
  clients: fc.array(fc.array(action, { minLength: 4, maxLength: 20 }), { minLength: 2, maxLength: 8 }),
});

/** All histories share the passing of days. Every second session of a history starts during it, the others never. */
const aYearOn = new Date('2027-11-23T09:00:00Z');

describe('random concurrent histories of several clients', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.stop());

  it('never oversell, and counters, bookings and events agree at the end', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(history, async ({ capacities, clients }) => {
        const soon = new Date(harness.clock.now().getTime() + 60 * 60_000);
        const sessions = await Promise.all(
          capacities.map((capacity, nth) => harness.openSession(capacity, nth % 2 === 0 ? soon : aYearOn)),
        );
        const watch = watchInvariant(harness);
        const played = await Promise.all(clients.map((actions) => play(harness, sessions, actions)));
        // Finally each second session has begun: each booked party attends or is a no-show.
        if (harness.clock.now() < soon) harness.clock.set(soon);
        const arrived = await Promise.all(
          played.flatMap(({ own }) => own.map((id, nth) => redeem(harness, id, nth % 2))),
        );
        for (const code of [...played.flatMap(({ codes }) => codes), ...arrived])
          seen.set(code, (seen.get(code) ?? 0) + 1);
        expect(await watch.end()).toEqual([]);

        const stock = await counters(harness.dataSource);
        expect(stock).toEqual(await countersByBookings(harness.dataSource));
        const replayed = replay(await outbox(harness.dataSource));
        for (const session of sessions)
          expect(replayed.get(session) ?? { held: 0, confirmed: 0 }).toEqual(
            (({ held, confirmed }) => ({ held, confirmed }))(stock[session] ?? { held: -1, confirmed: -1 }),
          );
      }),
      { seed, numRuns: times(25, 200) },
    );
    // The histories are worth something only if they get everywhere.
    expect([...seen.keys()].sort()).toEqual([
      'BOOKING.SEATS_UNAVAILABLE',
      'BOOKING.SESSION_CLOSED',
      'BOOKING.SESSION_NOT_BEGUN',
      'BOOKING.STATUS_CONFLICT',
      'CANCELLED',
      'CONFIRMED',
      'ENDED',
      'INPUT.INVALID',
      'NO_SHOW',
      'ON_HOLD',
      'REDEEMED',
    ]);
  }, 300_000);
});

/** Plays one client's actions one after another; answers what each came to, and the client's bookings. */
async function play(harness: Harness, sessions: readonly SessionId[], actions: readonly Action[]) {
  const own: string[] = [];
  const codes: string[] = [];
  for (const action of actions) {
    if (action.does === 'EXPIRE') {
      harness.clock.advance(action.minutes * 60_000);
      if ((await harness.endDueBookings()) > 0) codes.push('ENDED');
      continue;
    }
    const session = sessions[action.pick % sessions.length];
    const booking = own[action.pick % Math.max(own.length, 1)];
    if (action.does !== 'HOLD' && booking === undefined) continue;
    const result = await (action.does === 'HOLD'
      ? harness.hold({ session: session ?? '', seats: action.seats, holdMinutes: action.minutes })
      : harness.change(
          booking ?? '',
          action.does === 'REDEEM' ? { type: 'REDEEM', attended: action.attended } : { type: action.does },
        ));
    if (result.ok && action.does === 'HOLD') own.push(result.value.id);
    codes.push(result.ok ? result.value.status : result.error.code);
  }
  return { codes, own };
}

async function redeem(harness: Harness, booking: string, attended: number): Promise<string> {
  const result = await harness.change(booking, { type: 'REDEEM', attended });
  return result.ok ? result.value.status : result.error.code;
}

/** Looks at all counters again and again while others write; answers the rows that broke the invariant. */
function watchInvariant(harness: Harness): { end(): Promise<unknown[]> } {
  const broken: unknown[] = [];
  let ended = false;
  const isEnded = (): boolean => ended;
  const watching = (async () => {
    do {
      broken.push(
        ...(await harness.dataSource.query<unknown[]>(
          `SELECT i.session_id, capacity, held, confirmed FROM session_inventory i
           LEFT JOIN (SELECT item.session_id, sum(item.seats) AS taken FROM booking_item item JOIN booking b ON b.id = item.booking_id
                      WHERE b.status IN ('ON_HOLD', 'PENDING', 'CONFIRMED', 'REDEEMED', 'NO_SHOW') GROUP BY item.session_id) b USING (session_id)
           WHERE held + confirmed > capacity OR held < 0 OR confirmed < 0 OR held + confirmed <> coalesce(taken, 0)`,
        )),
      );
    } while (!isEnded());
  })();
  return {
    async end() {
      ended = true;
      await watching;
      return broken;
    },
  };
}
