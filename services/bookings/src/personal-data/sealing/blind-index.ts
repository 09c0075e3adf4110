import { createHmac, createSecretKey } from 'node:crypto';

/** Keyed digests (HMAC-SHA256): equal values are found, and without the key no value can be tried. */
export type BlindIndex = {
  readonly email: (address: string) => Buffer;
  /** @param number E.164 */
  readonly phone: (number: string) => Buffer;
  /** A digest of an input with personal data, for the idempotency store: keys of objects must always be in the same order. */
  readonly input: (value: unknown) => string;
};

export function createBlindIndex(bytes: Buffer): BlindIndex {
  // Node checks a key of bytes again at each use, which costs five times the digest.
  const key = createSecretKey(bytes);
  const digest = (context: string, text: string): Buffer =>
    createHmac('sha256', key).update(`${context}\0${text}`).digest();
  return {
    email: (address) => digest('email', address.normalize('NFKC').trim().toLowerCase()),
    phone: (number) => digest('phone', number),
    input: (value) => digest('input', JSON.stringify(value)).toString('base64url'),
  };
}
