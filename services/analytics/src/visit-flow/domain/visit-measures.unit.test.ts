import { expect, it } from '@jest/globals';
import { addSums, measuresOf, nothingHeld } from './visit-measures.ts';

it('calculates by the formulas of the program', () => {
  expect(measuresOf({ groups: 2, attended: 15, capacity: 40, confirmed: 20 })).toEqual({
    visits: 15,
    capacity: 40,
    load: 0.375,
    groups: 2,
    averageGroup: 7.5,
    noShow: 0.25,
  });
});

it('has no shares if no session was held', () => {
  expect(measuresOf(nothingHeld)).toEqual({
    visits: 0,
    capacity: 0,
    load: null,
    groups: 0,
    averageGroup: null,
    noShow: null,
  });
});

it('excludes a session with a recorded attendance of zero', () => {
  expect(measuresOf({ groups: 1, attended: 0, capacity: 10, confirmed: 4 })).toEqual({
    visits: 0,
    capacity: 10,
    load: 0,
    groups: 1,
    averageGroup: 0,
    noShow: 1,
  });
});

it('adds sums, not shares', () => {
  const full = { groups: 1, attended: 10, capacity: 10, confirmed: 10 };
  const empty = { groups: 1, attended: 0, capacity: 90, confirmed: 5 };
  expect(measuresOf(addSums(full, empty)).load).toBe(0.1);
});
