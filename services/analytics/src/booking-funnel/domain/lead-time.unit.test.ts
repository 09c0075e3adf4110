import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addHistograms, bookingsIn, noLeadTimes, percentilesOf, roundings } from './lead-time.ts';

describe('percentiles', () => {
  it('lie between two bookings where they have to', () => {
    expect(
      percentilesOf(
        new Map([
          [60, 1],
          [120, 1],
          [180, 2],
        ]),
        [0, 0.5, 0.9, 1],
      ),
    ).toEqual([60, 150, 180, 180]);
    expect(percentilesOf(new Map([[30, 3]]), [0.5, 0.9])).toEqual([30, 30]);
    expect(percentilesOf(new Map(), [0.5])).toEqual([null]);
  });

  it('are those of the single values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (minutes, share) => {
          const histogram = new Map<number, number>();
          for (const one of minutes) histogram.set(one, (histogram.get(one) ?? 0) + 1);
          const sorted = minutes.toSorted((a, b) => a - b);
          const rank = share * (sorted.length - 1);
          const [below = 0, above = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
          expect(percentilesOf(histogram, [share])[0]).toBeCloseTo(below + (rank % 1) * (above - below), 9);
          expect(bookingsIn(histogram)).toBe(minutes.length);
        },
      ),
      { seed: 20_261_129 },
    );
  });
});

it('adds up how often each lead time occurs', () => {
  const one = {
    ...noLeadTimes,
    holdToConfirmation: new Map([
      [5, 1],
      [7, 2],
    ]),
  };
  const other = { ...noLeadTimes, holdToConfirmation: new Map([[7, 1]]), requestToAnswer: new Map([[9, 1]]) };
  expect(addHistograms([one, other])).toEqual({
    holdToConfirmation: new Map([
      [5, 1],
      [7, 3],
    ]),
    requestToAnswer: new Map([[9, 1]]),
    confirmationToVisit: new Map(),
  });
});

it('rounds by at most 1.1 %, or half a minute', () => {
  for (const [nth, { unit }] of roundings.entries()) {
    const from = roundings[nth - 1]?.below ?? 0;
    expect(unit / 2 <= Math.max(0.5, from * 0.011)).toBe(true);
    // A rounded value at the end of a range is one of the next range too, so rounding keeps the order.
    expect(from % unit).toBe(0);
  }
});
