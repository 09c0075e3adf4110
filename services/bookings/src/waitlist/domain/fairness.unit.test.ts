import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextOffer, smallestParty } from './fairness.ts';

const parties = (...seats: readonly number[]) => seats.map((size, nth) => ({ nth, seats: size }));

describe('vacant seats', () => {
  it.each([
    ['go to the first party', parties(4, 4), 4, 0],
    ['pass by a party that they do not fit', parties(10, 3, 2), 5, 1],
    ['go to a party that they exceed', parties(2, 5), 5, 0],
    ['stay on sale if they fit no party', parties(10, 8), 7, undefined],
    ['stay on sale if no party waits', [], 7, undefined],
  ])('%s', (_, waiting, vacancies, expected) => {
    expect(nextOffer(waiting, vacancies)?.nth).toBe(expected);
  });

  it('never pass by an earlier party that they fit', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(sizes, fc.nat(40), (seats, vacancies) => {
        const waiting = parties(...seats);
        const chosen = nextOffer(waiting, vacancies);
        const passed = chosen === undefined ? waiting : waiting.slice(0, chosen.nth);
        expect(passed.every((party) => party.seats > vacancies)).toBe(true);
        // The counter on the session's row says exactly whether there is an offer to make.
        const smallest = smallestParty(waiting);
        expect(chosen !== undefined).toBe(smallest !== null && smallest <= vacancies);
      }),
      { seed: 20_261_128 },
    );
  });
});
