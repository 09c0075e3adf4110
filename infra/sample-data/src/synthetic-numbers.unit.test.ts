import { describe, expect, it } from '@jest/globals';
import { syntheticNumbers } from './synthetic-numbers.ts';

/** Check digits, computed independently of the code under test: by the definition, digit by digit. */
function innHolds(inn: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, control] = Array.from(inn, Number);
  const sum = 2 * a + 4 * b + 10 * c + 3 * d + 5 * e + 9 * f + 4 * g + 6 * h + 8 * i;
  return inn.length === 10 && (sum % 11) % 10 === control;
}

function ogrnHolds(ogrn: string): boolean {
  const body = BigInt(ogrn.slice(0, 12));
  const remainder = body - (body / 11n) * 11n;
  return ogrn.length === 13 && (remainder % 10n).toString() === ogrn[12];
}

describe('synthetic numbers', () => {
  it('are checked by an algorithm that real numbers pass', () => {
    // Two large state companies, with their published numbers.
    expect(['7707083893', '7736050003'].map(innHolds)).toEqual([true, true]);
    expect(['1027700132195', '1027700070518'].map(ogrnHolds)).toEqual([true, true]);
    expect(['7707083894', '1234567890'].map(innHolds)).toEqual([false, false]);
    expect(ogrnHolds('1027700132196')).toBe(false);
  });

  it('have valid check digits, differ, and belong to no company, for every serial number', () => {
    const seen = new Set<string>();
    const wrong: number[] = [];
    for (let serial = 1; serial <= 99_999; serial++) {
      const { inn, kpp, ogrn } = syntheticNumbers(serial);
      const holds = innHolds(inn) && ogrnHolds(ogrn) && /^\d{4}[\dA-Z]{2}\d{3}$/.test(kpp);
      // No tax office 0000, no entry in the year 2000 of region 00.
      const isNobodys = inn.startsWith('0000') && kpp.startsWith('0000') && ogrn.startsWith('10000');
      const isZero = /^0+$/.test(inn) || /^0+$/.test(ogrn);
      if (!holds || !isNobodys || isZero || seen.has(inn) || seen.has(ogrn)) wrong.push(serial);
      seen.add(inn).add(ogrn);
    }
    expect(wrong).toEqual([]);
  });

  it('are the same in every run', () => {
    expect(syntheticNumbers(14)).toEqual({ inn: '0000000145', kpp: '000001001', ogrn: '1000000000142' });
  });

  it.each([0, -1, 1.5, 100_000, Number.NaN])('do not exist for %p', (serial) => {
    expect(() => syntheticNumbers(serial)).toThrow(RangeError);
  });
});
