import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idFromName, newId, parseId } from './id.ts';
import { localizedText } from './localized-text.ts';
import { price, times } from './money.ts';
import { parseRegionCode } from './region-code.ts';
import { localDate, parseTimeZone, type TimeZone } from './time-zone.ts';
import { unwrap } from './result.ts';

describe('ids', () => {
  it('sort by creation time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 41 }), fc.integer({ min: 1, max: 10_000 }), (ms, later) => {
        expect(newId(new Date(ms)) < newId(new Date(ms + later))).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it('from a name are stable and differ by name', () => {
    const namespace = '6f6f1c0a-2f4e-5b9b-9d35-0d4a4e2c5a11';
    expect(idFromName(namespace, 'a')).toBe(idFromName(namespace, 'a'));
    expect(idFromName(namespace, 'a')).not.toBe(idFromName(namespace, 'b'));
  });

  it.each(['', '1', 'x'.repeat(36), "'; drop table", '0198f6a0-0000-7000-8000-00000000000'])('refuses %p', (text) => {
    expect(parseId(text)).toBeUndefined();
  });
});

describe('money', () => {
  it.each([
    [1.5, 'RUB', 'NOT_A_SAFE_INTEGER'],
    [Number.NaN, 'RUB', 'NOT_A_SAFE_INTEGER'],
    [2 ** 53, 'RUB', 'NOT_A_SAFE_INTEGER'],
    [-1, 'RUB', 'NEGATIVE'],
    [1, 'rub', 'UNKNOWN_CURRENCY'],
    [1, 'XQX', 'UNKNOWN_CURRENCY'],
  ])('price(%p, %p) is refused as %p', (amount, currency, error) => {
    expect(price(amount, currency)).toEqual({ ok: false, error });
  });

  it('never rounds a product', () => {
    expect(times({ amount: Number.MAX_SAFE_INTEGER, currency: 'RUB' }, 2)).toEqual({
      ok: false,
      error: 'NOT_A_SAFE_INTEGER',
    });
    expect(unwrap(times({ amount: 80_000, currency: 'RUB' }, 30))).toEqual({ amount: 2_400_000, currency: 'RUB' });
  });
});

describe('localized text', () => {
  it('trims, composes and writes tags in canonical case', () => {
    expect(unwrap(localizedText({ RU: ' Йод ', 'EN-gb': 'Iodine' }, 10))).toEqual({ ru: 'Йод', 'en-GB': 'Iodine' });
  });

  it.each([
    [{ en: 'x' }, 'RUSSIAN_MISSING'],
    [{ ru: 'x', 'no tag': 'x' }, 'NOT_A_LANGUAGE'],
    [{ ru: '  ' }, 'BLANK'],
    [{ ru: 'x'.repeat(11) }, 'TOO_LONG'],
    [{ ru: 'a\u0000b' }, 'CONTROL_CHARACTER'],
  ] as [Record<string, string>, string][])('%p is refused as %p', (texts, reason) => {
    const result = localizedText(texts, 10);
    expect(result.ok ? undefined : result.error[0]?.reason).toBe(reason);
  });
});

describe('zones and regions', () => {
  it('dates an instant in the plant’s time zone', () => {
    const instant = new Date('2026-12-31T20:00:00Z');
    expect(localDate(instant, 'Europe/Moscow' as TimeZone)).toBe('2026-12-31');
    expect(localDate(instant, 'Asia/Krasnoyarsk' as TimeZone)).toBe('2027-01-01');
  });

  it.each(['+03:00', 'Europe/Nowhere', '', 'x'.repeat(1_000_000)])('not a time zone: %.20s', (name) => {
    expect(parseTimeZone(name)).toBeUndefined();
  });

  it.each(['ru-smo', 'RU', 'RU-', 'RU-SMOL', 'RUS-SMO'])('not a region code: %s', (code) => {
    expect(parseRegionCode(code)).toBeUndefined();
  });
});
