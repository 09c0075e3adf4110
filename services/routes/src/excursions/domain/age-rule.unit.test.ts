import { describe, expect, it } from '@jest/globals';
import { minAge } from './age-rule.ts';

describe('the age rule', () => {
  it.each([
    [['11.01'], 18],
    [['11.05.1'], 18],
    [['11.06'], 0],
    [['11.07'], 0],
    [['11'], 18],
    [['11.0'], 18],
    [['12'], 18],
    [['12.00'], 18],
    [['12.00.1'], 18],
    [['24.10', '12.00'], 18],
    [['10.82'], 0],
    [['11.08'], 0],
    [['01.12'], 0],
    [['24.11'], 0],
    [[], 0],
  ])('for OKVED %j is %d', (okved, age) => {
    expect(minAge(okved)).toBe(age);
  });
});
