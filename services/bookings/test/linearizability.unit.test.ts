import { describe, expect, it } from '@jest/globals';
import { randomBy } from './support/linearizability/clients.ts';
import type { Answer, Call, Operation } from './support/linearizability/history.ts';
import { linearize, type Change } from './support/linearizability/linearization.ts';

const capacity = 10;

function operation(invokedAt: number, returnedAt: number | undefined, call: Call, answer?: Answer): Operation {
  return { invokedAt, returnedAt, call, answer };
}
const hold = (from: number, to: number | undefined, seats: number, booking: string | undefined) =>
  operation(from, to, { type: 'HOLD', seats, booking });
const refused = (from: number, to: number, seats: number, vacancies: number) =>
  operation(from, to, { type: 'HOLD', seats, booking: undefined }, { type: 'VACANCIES', vacancies });
const read = (from: number, to: number, held: number, confirmed = 0) =>
  operation(from, to, { type: 'READ' }, { type: 'COUNTERS', held, confirmed });
const change = (type: 'CONFIRM' | 'CANCEL' | 'EXPIRE', from: number, to: number | undefined, booking: string) =>
  operation(from, to, { type, booking });
const conflict = (from: number, to: number, booking: string, status: 'CANCELLED' | 'EXPIRED') =>
  operation(from, to, { type: 'CONFIRM', booking }, { type: 'STATUS', status });

describe('a history that one session explains', () => {
  it.each<[string, Operation[]]>([
    ['of concurrent holds, read in between', [hold(0, 9, 2, 'a'), hold(1, 8, 3, 'b'), read(2, 3, 3), read(4, 5, 5)]],
    ['with a read of before, answered after', [hold(0, 2, 4, 'a'), read(1, 5, 0), read(3, 4, 4)]],
    [
      'of a hold for seats that are being freed',
      [hold(0, 1, 10, 'a'), change('CANCEL', 2, 9, 'a'), hold(3, 8, 10, 'b'), refused(4, 5, 1, 0), read(10, 11, 10)],
    ],
    [
      'of confirmation and cancellation at once',
      [
        hold(0, 1, 2, 'a'),
        change('CONFIRM', 2, 9, 'a'),
        change('CANCEL', 3, 8, 'a'),
        read(4, 5, 0, 2),
        read(10, 11, 0, 0),
      ],
    ],
    [
      'with a hold without an answer that took effect',
      [hold(0, undefined, 4, undefined), read(1, 2, 0), read(3, 4, 4)],
    ],
    ['with a hold without an answer that never did', [hold(0, undefined, 4, undefined), read(1, 2, 0), read(3, 4, 0)]],
    [
      'with a hold that lapses before it is expired',
      [
        hold(0, 1, 4, 'due'),
        conflict(6, 7, 'due', 'EXPIRED'),
        read(8, 9, 4),
        change('EXPIRE', 5, undefined, 'due'),
        read(10, 11, 0),
      ],
    ],
  ])('%s', (_, history) => {
    expect(linearize(history, { capacity, dueAt: new Map([['due', 5]]) }).outcome).toBe('LINEARIZABLE');
  });
});

describe('a history that no session explains', () => {
  it.each<[string, Operation[]]>([
    ['sells more than there is', [hold(0, 5, 6, 'a'), hold(1, 4, 6, 'b')]],
    ['loses an update', [hold(0, 5, 2, 'a'), hold(1, 4, 3, 'b'), read(6, 7, 3)]],
    ['reads what was before a completed hold', [hold(0, 1, 4, 'a'), read(2, 3, 0)]],
    ['goes back in time', [hold(0, 9, 4, 'a'), read(1, 2, 4), read(3, 4, 0)]],
    ['refuses seats that are free', [hold(0, 1, 6, 'a'), refused(2, 3, 4, 4)]],
    ['refuses with a figure that never was', [hold(0, 1, 6, 'a'), refused(2, 3, 9, 3)]],
    ['ends a hold twice', [hold(0, 1, 6, 'a'), change('CANCEL', 2, 5, 'a'), change('EXPIRE', 2, 6, 'a')]],
    ['expires a hold that is not due', [hold(0, 1, 4, 'a'), conflict(2, 3, 'a', 'EXPIRED')]],
    ['undoes the effect of a hold without an answer', [hold(0, undefined, 4, undefined), read(1, 2, 4), read(3, 4, 0)]],
  ])('%s', (_, history) => {
    expect(linearize(history, { capacity })).toMatchObject({ outcome: 'NOT_LINEARIZABLE' });
  });
});

describe('histories of 64 clients', () => {
  it('are explained by the order of their effects', () => {
    const { history, witness } = simulated(64);
    expect(history.length).toBeGreaterThan(600);
    expect(linearize(history, { capacity: 60 }, { witness }).outcome).toBe('LINEARIZABLE');
  });

  it('are not explained once an answer is false, whatever the witness says', () => {
    const { history, witness } = simulated(64);
    const last = history.findLastIndex(({ answer }) => answer?.type === 'COUNTERS');
    const falsified = history.map((one, nth) =>
      nth === last ? { ...one, answer: { type: 'COUNTERS', held: 61, confirmed: 0 } as const } : one,
    );
    expect(linearize(falsified, { capacity: 60 }, { witness, budget: 1_000 }).outcome).not.toBe('LINEARIZABLE');
  });

  it('of few clients need no witness', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(linearize(simulated(6, seed).history, { capacity: 60 }).outcome).toBe('LINEARIZABLE');
  });
});

/** A history of a session that does each operation at a random moment between its invocation and its answer. */
function simulated(clients: number, seed = 1): { history: Operation[]; witness: Change[] } {
  const random = randomBy(seed);
  const planned = Array.from({ length: clients }, () => {
    let now = random() * 20;
    return Array.from({ length: 12 }, () => {
      const invokedAt = now;
      const returnedAt = (now += 1 + random() * 50);
      return { invokedAt, returnedAt, at: invokedAt + random() * (returnedAt - invokedAt) };
    });
  });
  const history: Operation[] = [];
  const witness: Change[] = [];
  const seats = new Map<string, number>();
  let held = 0;
  for (const { at, ...interval } of planned.flat().sort((a, b) => a.at - b.at)) {
    const does = random();
    const [booking] = [...seats.keys()];
    const free = seats.get(booking ?? '');
    if (does < 0.3) history.push(operation(interval.invokedAt, interval.returnedAt, ...readOf(held)));
    else if (does < 0.6 && booking !== undefined && free !== undefined) {
      seats.delete(booking);
      held -= free;
      witness.push({ type: 'CANCEL', booking });
      history.push({ ...interval, call: { type: 'CANCEL', booking }, answer: undefined });
    } else {
      const wanted = 1 + Math.floor(random() * 5);
      const made = `at ${at}`;
      if (held + wanted > 60) {
        const answer = { type: 'VACANCIES', vacancies: 60 - held } as const;
        history.push({ ...interval, call: { type: 'HOLD', seats: wanted, booking: undefined }, answer });
        continue;
      }
      held += wanted;
      seats.set(made, wanted);
      witness.push({ type: 'HOLD', booking: made });
      history.push({ ...interval, call: { type: 'HOLD', seats: wanted, booking: made }, answer: undefined });
    }
  }
  return { history, witness };
}

function readOf(held: number): [Call, Answer] {
  return [{ type: 'READ' }, { type: 'COUNTERS', held, confirmed: 0 }];
}
