import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areOfOneForm, isInn, isKpp, isOgrn } from './legal-numbers.ts';

/** Numbers with valid control digits, of tax offices that do not exist (99 99), so that they belong to no real organization. */
const innOfCompany = '9999000006';
const innOfEntrepreneur = '999900000097';
const ogrnOfCompany = '1209999000001';

describe('an INN', () => {
  it.each([innOfCompany, innOfEntrepreneur])('%s passes', (inn) => {
    expect(isInn(inn)).toBe(true);
  });

  it.each(['0000000000', '000000000000', '', '999900000', '99990000061', ' 9999000006', '９999000006', '99990000O6'])(
    '%j is refused',
    (inn) => {
      expect(isInn(inn)).toBe(false);
    },
  );

  it('is refused if any digit is changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(innOfCompany, innOfEntrepreneur),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (inn, at, by) => {
          const position = at % inn.length;
          const digits = Array.from(inn, Number);
          digits[position] = ((digits[position] ?? 0) + by) % 10;
          // A remainder of 10 counts as 0, so a few pairs of digits share a control digit: only those may pass.
          const changed = digits.join('');
          if (isInn(changed)) expect(checkSumsCollide(inn, changed)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});

/** Whether two numbers that differ in one digit have control sums of 0 and 10, which have the same control digit. */
function checkSumsCollide(left: string, right: string): boolean {
  const weights =
    left.length === 10
      ? [[2, 4, 10, 3, 5, 9, 4, 6, 8]]
      : [
          [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
          [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
        ];
  const remainder = (text: string, row: readonly number[]): number =>
    row.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
  return weights.some((row) => [remainder(left, row), remainder(right, row)].some((rest) => rest === 10));
}

describe('an OGRN', () => {
  it('passes with a valid check digit', () => {
    expect(isOgrn(ogrnOfCompany)).toBe(true);
  });

  it.each(['0000000000000', '1209999000004', '120999900000', ''])('%j is refused', (ogrn) => {
    expect(isOgrn(ogrn)).toBe(false);
  });

  it.each(Array.from({ length: 10 }, (_, first) => first))(
    'that begins with %d is one of a main record, or invalid',
    (first) => {
      const withControl = (body: string, divisor: bigint) => `${body}${(BigInt(body) % divisor) % 10n}`;
      expect(isOgrn(withControl(`${first}02999900000`, 11n))).toBe(first === 1 || first === 5);
      expect(isOgrn(withControl(`${first}0299990000000`, 13n))).toBe(first === 3);
    },
  );

  it('matches an INN of the same kind only', () => {
    expect(areOfOneForm(innOfCompany, ogrnOfCompany)).toBe(true);
    expect(areOfOneForm(innOfEntrepreneur, ogrnOfCompany)).toBe(false);
  });
});

describe('a KPP', () => {
  it.each(['999901001', '9999AB001'])('%s passes', (kpp) => {
    expect(isKpp(kpp)).toBe(true);
  });

  it.each(['000000000', '99990100', '9999ab001', '9999АВ001', '999900001', '999901000'])('%j is refused', (kpp) => {
    expect(isKpp(kpp)).toBe(false);
  });
});
