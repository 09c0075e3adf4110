import { expect, it } from '@jest/globals';
import { funnelOf, nothing, sumsOf, totalOf, type OutcomeCount } from './funnel.ts';

function count(outcome: OutcomeCount['outcome'], bookings: number, requested = false): OutcomeCount {
  return { outcome, requested, bookings, seats: bookings * 10 };
}

it('adds up the stages and divides bookings', () => {
  const funnel = funnelOf(
    totalOf(
      [
        count('HELD', 1),
        count('EXPIRED', 4),
        count('WITHDRAWN', 2),
        count('WITHDRAWN', 1, true),
        count('REQUESTED', 1, true),
        count('REJECTED', 1, true),
        count('CONFIRMED', 3),
        count('CANCELLED', 1),
        count('NO_SHOW', 1),
        count('ATTENDED', 2),
        count('ATTENDED', 3, true),
      ].map(sumsOf),
    ),
  );
  expect(funnel).toEqual({
    held: { bookings: 20, seats: 200 },
    requested: { bookings: 6, seats: 60 },
    confirmed: { bookings: 10, seats: 100 },
    attended: { bookings: 5, seats: 50 },
    conversion: 0.5,
    expiryRate: 0.2,
    refusalRate: 0.25,
    cancellationRate: 0.1,
  });
});

it('has no rates of nothing', () => {
  const none = { bookings: 0, seats: 0 };
  expect(funnelOf(nothing)).toEqual({
    held: none,
    requested: none,
    confirmed: none,
    attended: none,
    conversion: null,
    expiryRate: null,
    refusalRate: null,
    cancellationRate: null,
  });
});
