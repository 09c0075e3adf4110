import { describe, expect, it } from '@jest/globals';
import { minorsAmong } from './party-admission.ts';

const open = { minAge: null, maxAge: null };

describe('people under 18', () => {
  it.each([
    ['ages', { type: 'ADULT', ages: [40, 17, 18, 3] }, open, 2],
    ['ages, whatever the unit says', { type: 'CHILD', ages: [18, 18, 19, 17] }, { minAge: null, maxAge: 17 }, 1],
    ['the oldest age of a unit', { type: 'OTHER', ages: [] }, { minAge: 7, maxAge: 17 }, 4],
    ['the youngest age of a unit', { type: 'OTHER', ages: [] }, { minAge: 18, maxAge: null }, 0],
    ['the type of a unit for children', { type: 'CHILD', ages: [] }, open, 4],
    ['the type of a unit for infants', { type: 'INFANT', ages: [] }, undefined, 4],
    ['the type of a unit for adults', { type: 'SENIOR', ages: [] }, open, 0],
    ['a youth ticket without an oldest age', { type: 'YOUTH', ages: [] }, open, 4],
    ['nothing, of a youth ticket up to 25', { type: 'YOUTH', ages: [] }, { minAge: 14, maxAge: 25 }, null],
    ['nothing, of a family', { type: 'FAMILY', ages: [] }, open, null],
    ['nothing, of a group', { type: 'OTHER', ages: [] }, open, null],
    ['what was known when it was booked', { type: 'ADULT', ages: [], minors: 3 }, open, 3],
  ] as const)('are known by %s', (_, wanted, unit, minors) => {
    expect(minorsAmong({ count: 4, people: 4, ...wanted }, unit)).toBe(minors);
  });
});
