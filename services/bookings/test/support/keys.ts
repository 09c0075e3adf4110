import { generateKeyPairSync } from 'node:crypto';
import { createVoucherKeys, voucherKeysSchema, type VoucherKeySet } from '../../src/vouchers/signing/voucher-keys.ts';

/** @returns a JWK set of fresh private keys; the first signs */
export function voucherKeySet(count = 1): VoucherKeySet {
  const keys = Array.from({ length: count }, () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
  return voucherKeysSchema.parse({ keys });
}

const keySet = voucherKeySet();
export const voucherKeys = createVoucherKeys(keySet);

/** Variables of bookings alone, in addition to those of every service. */
export const bookingsVariables = { VOUCHER_SIGNING_KEYS: JSON.stringify(keySet) };
