import { createPublicKey, verify } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { voucherKeys, voucherKeySet } from '../../../test/support/keys.ts';
import { firstIssue } from '../../vouchers/domain/voucher.ts';
import { createVoucherKeys } from '../../vouchers/signing/voucher-keys.ts';
import { signManifest, type SignedManifest } from './manifest.ts';

const now = new Date('2026-12-04T04:00:00Z');
const session = newId<'Session'>(now);
const startsAt = new Date('2026-12-04T07:00:00Z');
const endsAt = new Date('2026-12-04T08:30:00Z');
const about = {
  units: [{ type: 'FAMILY' as const, count: 2, people: 6 }],
  seats: 6,
  language: 'en',
  briefedAt: null,
  passes: null,
};
const day = {
  device: 'gate-1',
  organization: newId<'Organization'>(now),
  date: '2026-12-04',
  sessions: [{ id: session, startsAt, endsAt, timeZone: 'Asia/Yekaterinburg' as TimeZone }],
  items: [
    { ...about, id: newId<'BookingItem'>(now), sessionId: session, issues: [firstIssue], admitted: 2 },
    {
      ...about,
      id: newId<'BookingItem'>(now),
      sessionId: session,
      issues: [firstIssue, { serial: 2, per: 'UNIT' as const, issuedAt: now }],
      admitted: 0,
    },
  ],
};

/** A device: it knows the public key and nothing of this code. */
function isSigned({ manifest, signature }: SignedManifest, x: string): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(`promtour MANIFEST\0${manifest}`), key, Buffer.from(signature, 'base64url'));
}

it('is verified offline by the public key, and not after a change', () => {
  const signed = signManifest(day, voucherKeys, now);
  const key = voucherKeys.publicKeys.find(({ id }) => id === signed.keyId)?.x ?? '';
  expect(isSigned(signed, key)).toBe(true);
  expect(isSigned({ ...signed, manifest: signed.manifest.replace('"seats":6', '"seats":9') }, key)).toBe(false);
  expect(isSigned(signed, createVoucherKeys(voucherKeySet()).publicKeys[0]?.x ?? '')).toBe(false);
});

it('names vouchers, sessions and keys, and is canonical', () => {
  const { manifest } = signManifest(day, voucherKeys, now);
  const read = JSON.parse(manifest) as { items: unknown; sessions: unknown; keys: unknown; validUntil: string };
  expect(read).toMatchObject({
    device: 'gate-1',
    validUntil: '2026-12-04T20:30:00.000Z',
    sessions: [{ id: session, startsAt: startsAt.toISOString() }],
    items: [
      { serial: 1, people: [6], seats: 6, admitted: 2 },
      { serial: 2, people: [3, 3], seats: 6, admitted: 0 },
    ],
    keys: voucherKeys.publicKeys,
  });
  const shuffled = {
    ...day,
    items: day.items.map((item) => Object.fromEntries(Object.entries(item).reverse()) as typeof item),
  };
  expect(signManifest(shuffled, voucherKeys, now).manifest).toBe(manifest);
});
