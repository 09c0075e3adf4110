import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const okp = { kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.base64url().length(43) };

export const voucherKeysSchema = z.object({
  keys: z.tuple([z.looseObject({ ...okp, d: z.base64url().length(43) })], z.looseObject(okp)),
});
export type VoucherKeySet = z.infer<typeof voucherKeysSchema>;

/** What is signed. A signature for one purpose is not valid for another. */
export type Purpose = 'VOUCHER' | 'PAGE' | 'MANIFEST';

export type PublicKey = {
  /** The first 4 bytes of the SHA-256 of the public key, in hexadecimal. */
  readonly id: string;
  /** The public key as in its JWK: 32 bytes in base64url. */
  readonly x: string;
};

export type VoucherKeys = {
  /** Id of the key that signs. */
  readonly currentId: string;
  readonly sign: (purpose: Purpose, message: Buffer) => Buffer;
  /** False also for an unknown key. */
  readonly verify: (purpose: Purpose, keyId: string, message: Buffer, signature: Buffer) => boolean;
  /** Verifies with any of the keys. */
  readonly verifyWithAny: (purpose: Purpose, message: Buffer, signature: Buffer) => boolean;
  readonly publicKeys: readonly PublicKey[];
};

export const signatureBytes = 64;

export function createVoucherKeys({ keys }: VoucherKeySet): VoucherKeys {
  const [first] = keys;
  const privateKey = createPrivateKey({ key: first, format: 'jwk' });
  const known = new Map(
    keys.map(({ kty, crv, x }): [string, { x: string; key: KeyObject }] => [
      keyIdOf(x),
      { x, key: createPublicKey({ key: { kty, crv, x }, format: 'jwk' }) },
    ]),
  );
  return {
    currentId: keyIdOf(first.x),
    sign: (purpose, message) => sign(null, textOf(purpose, message), privateKey),
    verify: (purpose, keyId, message, signature) => {
      const found = known.get(keyId);
      return found !== undefined && verify(null, textOf(purpose, message), found.key, signature);
    },
    verifyWithAny: (purpose, message, signature) =>
      [...known.values()].some(({ key }) => verify(null, textOf(purpose, message), key, signature)),
    publicKeys: [...known].map(([id, { x }]) => ({ id, x })),
  };
}

function keyIdOf(x: string): string {
  return createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 8);
}

function textOf(purpose: Purpose, message: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`promtour ${purpose}\0`), message]);
}
