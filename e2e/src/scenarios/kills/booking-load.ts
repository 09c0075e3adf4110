import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../../agency.ts';
import type { Portal } from '../../portal.ts';
import { oneOf, randomFrom } from '../../random.ts';
import { newKey } from '../../unique.ts';

/** How long a client repeats a request while processes restart. */
const patience = 120_000;

/** What the clients know of a booking: its last acknowledged state. */
export type KnownBooking = {
  readonly id: string;
  readonly sessions: readonly string[];
  readonly seats: number;
  readonly state: 'ON_HOLD' | 'CONFIRMED' | 'CANCELLED' | 'REDEEMED';
};

export type LoadPlan = {
  /** Sold out again and again: clients give up and cancel. */
  readonly hot: string;
  /** The second session of itineraries. */
  readonly second: string;
  /** Confirmed bookings of one seat at a session that has begun. */
  readonly arriving: readonly string[];
  readonly begun: string;
  readonly clients: number;
  readonly seed: number;
};

/**
 * Clients that hold, confirm and cancel seats of a session with too few of them and itineraries of two sessions, and a host that records
 * attendance. Each repeats a request with its idempotency key until it gets an answer, so that afterwards every outcome is known.
 */
export function startBookingLoad(portal: Portal, plan: LoadPlan) {
  const agency = agencyAt(portal);
  const known = new Map<string, KnownBooking>();
  const arriving = [...plan.arriving];
  let running = true as boolean;
  let answered = 0;
  let soldOut = 0;
  let trouble: unknown;

  async function untilAnswered<Value>(ask: () => Promise<Value>): Promise<Value> {
    const { value } = await eventually(async () => ({ value: await ask() }), { within: patience, every: 200 });
    answered += 1;
    return value;
  }

  async function book(random: () => number): Promise<void> {
    const sessions = random() < 0.3 ? [plan.hot, plan.second] : [plan.hot];
    const seats = oneOf(random, [1, 2, 3]);
    const key = newKey();
    const held = await untilAnswered(() => agency.holdAll(sessions, seats, key));
    if (held.__typename === 'SeatsUnavailable') {
      soldOut += 1;
      const own = [...known.values()].filter(({ state }) => state === 'CONFIRMED');
      if (own.length > 0) await cancel(oneOf(random, own as [KnownBooking, ...KnownBooking[]]));
      return;
    }
    if (held.booking === undefined) throw new Error(`Hold refused: ${JSON.stringify(held)}`);
    const booking: KnownBooking = { id: held.booking.id, sessions, seats, state: 'ON_HOLD' };
    known.set(booking.id, booking);
    if (random() < 0.2) {
      await cancel(booking);
      return;
    }
    const confirm = newKey();
    await untilAnswered(() => agency.mustConfirm(booking.id, confirm));
    known.set(booking.id, { ...booking, state: 'CONFIRMED' });
  }

  async function cancel(booking: KnownBooking): Promise<void> {
    // Taken out first, so that no other client cancels it as well.
    known.set(booking.id, { ...booking, state: 'CANCELLED' });
    const key = newKey();
    await untilAnswered(() => agency.mustCancel(booking.id, key));
  }

  async function receive(): Promise<void> {
    const id = arriving.pop();
    if (id === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return;
    }
    const key = newKey();
    await untilAnswered(() => agency.mustRedeem(id, 1, key));
    known.set(id, { id, sessions: [plan.begun], seats: 1, state: 'REDEEMED' });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  const repeat = async (work: () => Promise<void>): Promise<void> => {
    while (running) await work();
  };
  const clients = Array.from({ length: plan.clients }, (_, nth) => {
    const random = randomFrom(plan.seed + nth);
    return repeat(() => book(random));
  });
  const workers = Promise.all([...clients, repeat(receive)]).catch((error: unknown) => {
    trouble = error;
    running = false;
  });
  const failOnTrouble = (): void => {
    if (trouble !== undefined) throw trouble as Error;
  };

  return {
    answered: () => answered,
    /** Waits until this many further requests have been answered. */
    async makesProgress(requests: number): Promise<void> {
      const goal = answered + requests;
      await eventually(() => !running || answered >= goal, { within: patience });
      failOnTrouble();
    },
    async stop() {
      running = false;
      await workers;
      failOnTrouble();
      return { known: [...known.values()], soldOut, answered };
    },
  };
}
