import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { KeyMaker } from '../application/rotate-signing-keys.ts';

export const signingAlgorithm = 'ES256';

/** A key for one purpose, derived from the issuer's secret (RFC 5869). */
export function derivedKey(identitySecret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(identitySecret, 'base64url'), '', `promtour/${purpose}`, 32));
}

export type KeySeal = {
  readonly makeKey: KeyMaker;
  /** @throws Error if it was sealed with another secret or altered */
  readonly open: (kid: string, sealed: Buffer) => JWK;
};

const [ivLength, tagLength] = [12, 16];

/** Encrypts signing keys for the database: AES-256-GCM, bound to their key id. */
export function createKeySeal(identitySecret: string): KeySeal {
  const key = derivedKey(identitySecret, 'signing-keys');
  return {
    async makeKey() {
      const kid = randomUUID();
      const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
      const jwk = { ...(await exportJWK(privateKey)), kid, alg: signingAlgorithm, use: 'sig' };
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(kid));
      const text = Buffer.concat([cipher.update(JSON.stringify(jwk), 'utf8'), cipher.final()]);
      return { kid, sealed: Buffer.concat([iv, cipher.getAuthTag(), text]) };
    },
    open(kid, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength))
        .setAAD(Buffer.from(kid))
        .setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
      try {
        const text = Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
        return JSON.parse(text.toString()) as JWK;
      } catch (error) {
        throw new Error(`signing key ${kid} cannot be decrypted: is IDENTITY_SECRET the one that encrypted it?`, {
          cause: error,
        });
      }
    },
  };
}
