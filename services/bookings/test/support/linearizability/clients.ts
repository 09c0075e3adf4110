import { randomUUID } from 'node:crypto';
import type { Answer, Operation, Recorder } from './history.ts';

/** A change that was made, with the booking that it concerns; or what was observed instead; undefined if no answer came. */
export type Outcome = { readonly booking: string } | Answer | undefined;

/** One session as a client sees it. Requests with the same key are the same request. */
export type SessionClient = {
  readonly hold: (seats: number, key: string) => Promise<Outcome>;
  readonly confirm: (booking: string, key: string) => Promise<Outcome>;
  readonly cancel: (booking: string, key: string) => Promise<Outcome>;
  readonly read: () => Promise<Outcome>;
};

export type Play = {
  readonly clients: number;
  /** Whether a client that has done so many operations does another. */
  readonly goesOn: (done: number) => boolean;
  readonly maxSeats: number;
  /** A number between 0 and 1. */
  readonly random: () => number;
  /** Bookings that exist already. */
  readonly known?: readonly string[];
};

/** A hold that got no answer, by its key. */
export type Unanswered = Map<string, Operation>;

/**
 * Concurrent clients of one session. They confirm and cancel the bookings of each other. A client without an answer gives up, or repeats the request
 * with its key until it is answered.
 */
export async function play(client: SessionClient, recorder: Recorder, options: Play): Promise<Unanswered> {
  const { random } = options;
  const known = [...(options.known ?? [])];
  const unanswered: Unanswered = new Map();

  const request = async (ask: (key: string) => Promise<Outcome>, key: string): Promise<Outcome> => {
    const repeats = random() < 0.7;
    for (;;) {
      const outcome = await ask(key);
      if (outcome !== undefined || !repeats) return outcome;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const observed = (outcome: Outcome): Answer | undefined =>
    outcome === undefined || 'booking' in outcome ? undefined : outcome;

  const hold = async (): Promise<void> => {
    const seats = 1 + Math.floor(random() * options.maxSeats);
    const key = randomUUID();
    const invokedAt = recorder.now();
    const outcome = await request((same) => client.hold(seats, same), key);
    const booking = outcome !== undefined && 'booking' in outcome ? outcome.booking : undefined;
    const operation = {
      invokedAt,
      returnedAt: outcome === undefined ? undefined : recorder.now(),
      call: { type: 'HOLD', seats, booking },
      answer: observed(outcome),
    } as const;
    if (booking !== undefined) known.push(booking);
    if (outcome === undefined) unanswered.set(key, operation);
    else recorder.add(operation);
  };
  const change = async (type: 'CONFIRM' | 'CANCEL', booking: string): Promise<void> => {
    const invokedAt = recorder.now();
    const ask = type === 'CONFIRM' ? client.confirm : client.cancel;
    const outcome = await request((key) => ask(booking, key), randomUUID());
    recorder.add({
      invokedAt,
      returnedAt: outcome === undefined ? undefined : recorder.now(),
      call: { type, booking },
      answer: observed(outcome),
    });
  };
  const read = async (): Promise<void> => {
    const invokedAt = recorder.now();
    const answer = observed(await client.read());
    if (answer !== undefined) recorder.add({ invokedAt, returnedAt: recorder.now(), call: { type: 'READ' }, answer });
  };

  await Promise.all(
    Array.from({ length: options.clients }, async () => {
      for (let done = 0; options.goesOn(done); done++) {
        const does = random();
        // Of the last bookings, so that clients meet at the same ones and the others age.
        const booking = known.at(-1 - Math.floor(random() * Math.min(known.length, 60)));
        if (does < 0.45 || booking === undefined) await hold();
        else if (does < 0.6) await change('CONFIRM', booking);
        else if (does < 0.8) await change('CANCEL', booking);
        else await read();
      }
    }),
  );
  return unanswered;
}

/** Numbers between 0 and 1 that a seed decides (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
