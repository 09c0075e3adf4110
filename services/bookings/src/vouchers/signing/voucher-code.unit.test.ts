import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import fc from 'fast-check';
import { voucherKeySet } from '../../../test/support/keys.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { readVoucherPageName, voucherPageName } from './page-name.ts';
import { readVoucherCode, voucherCode } from './voucher-code.ts';
import { createVoucherKeys, voucherKeysSchema } from './voucher-keys.ts';

const [older, newer] = [voucherKeySet(), voucherKeySet()];
const keys = createVoucherKeys(older);
const name = { item: newId<'BookingItem'>(new Date(0)), number: 300, serial: 2 };
const code = voucherCode(name, keys);

describe('the code of a voucher', () => {
  it('fits the alphanumeric mode of a QR code and has a fixed length', () => {
    expect(code).toMatch(/^PTV:[0-9A-HJKMNP-TV-Z]{143}$/);
  });

  it('is read back by the public key, in either case and with space around it', () => {
    const [{ d: _, ...publicKey }] = older.keys;
    const reader = createVoucherKeys({ keys: [newer.keys[0], publicKey] });
    expect(readVoucherCode(code, reader)).toEqual(name);
    expect(readVoucherCode(` ${code.toLowerCase()}\n`, reader)).toEqual(name);
  });

  it('is valid after a rotation, until its key is removed', () => {
    expect(readVoucherCode(code, createVoucherKeys({ keys: [newer.keys[0], older.keys[0]] }))).toEqual(name);
    expect(readVoucherCode(code, createVoucherKeys(newer))).toBeUndefined();
  });

  it('is the same for the same voucher, and another one for another voucher', () => {
    expect(voucherCode(name, keys)).toBe(code);
    expect(voucherCode({ ...name, serial: 3 }, keys)).not.toBe(code);
  });

  it('is not valid with any character changed, truncated or repeated', () => {
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZILOU-é';
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...Array.from(digits)), (index, digit) => {
        const changed = code.slice(0, index) + digit + code.slice(index + 1);
        return changed === code || readVoucherCode(changed, keys) === undefined;
      }),
      { numRuns: 500, seed: 1 },
    );
    for (const text of ['', code.slice(0, -1), code.slice(1), code + code, `${code}0`, 'PTV:', 'x'.repeat(5_000)])
      expect(readVoucherCode(text, keys)).toBeUndefined();
  });

  it('is not valid as signed by another key under this key’s id', () => {
    const forged = voucherCode(name, createVoucherKeys(newer));
    expect(readVoucherCode(forged, keys)).toBeUndefined();
  });
});

describe('the name of a voucher’s pages', () => {
  const now = new Date('2026-12-01T10:00:00Z');
  const later = new Date('2026-12-31T10:00:00Z');
  const page = voucherPageName(name, later, keys);

  it('is valid until it expires, also after a rotation', () => {
    expect(readVoucherPageName(page, now, keys)).toEqual(name);
    expect(readVoucherPageName(page, later, keys)).toBeUndefined();
    expect(readVoucherPageName(page, now, createVoucherKeys({ keys: [newer.keys[0], older.keys[0]] }))).toEqual(name);
    expect(readVoucherPageName(page, now, createVoucherKeys(newer))).toBeUndefined();
  });

  it('does not follow from the code, nor the code from it', () => {
    const [ofCode, ofPage] = [fromBase32(code.slice(4)), Buffer.from(page, 'base64url')];
    const statement = ofPage.subarray(0, 24);
    const borrowed = Buffer.concat([statement, ofCode?.subarray(25) ?? Buffer.alloc(0)]).toString('base64url');
    expect(readVoucherPageName(borrowed, now, keys)).toBeUndefined();
  });

  it('is not valid if changed', () => {
    for (const text of ['', 'a', page.slice(1), `${page}A`, `B${page.slice(1)}`, page.replace(/.$/, '=')])
      expect(readVoucherPageName(text, now, keys)).toBeUndefined();
  });
});

it('base32 has one text for each value', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(Buffer.from(bytes));
    }),
    { seed: 1 },
  );
  expect(fromBase32('01')).toBeUndefined();
  expect(fromBase32('0')).toBeUndefined();
});

it('the first key must be private', () => {
  const [{ d: _, ...publicKey }] = older.keys;
  expect(voucherKeysSchema.safeParse({ keys: [publicKey] }).success).toBe(false);
  expect(voucherKeysSchema.safeParse({ keys: [] }).success).toBe(false);
  expect(voucherKeysSchema.safeParse({ keys: [older.keys[0], publicKey] }).success).toBe(true);
});
