import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { NewSecret, SecretHash } from '../application/ports.ts';
import { maxLiveSecrets } from '../domain/api-client.ts';

/** Makes leaked secrets recognizable, for example in a log or a repository. */
const prefix = 'ptr_';

/** 32 random bytes cannot be guessed, so one round of SHA-256 protects them as well as a slow hash (docs/adr/0093). */
export function makeSecret(): NewSecret {
  return hashed(`${prefix}${randomBytes(32).toString('base64url')}`);
}

export function hashed(secret: string): NewSecret {
  const salt = randomBytes(16);
  return { secret, salt, digest: digestOf(secret, salt) };
}

/**
 * Pads the comparison to a fixed number of hashes, so that timing discloses neither how many secrets are live nor whether a client exists.
 */
const padding: SecretHash = { salt: Buffer.alloc(16), digest: Buffer.alloc(32) };

export function isSecretOf(hashes: readonly SecretHash[], secret: string): boolean {
  return secretOf(hashes, secret) !== undefined;
}

/** The hash that matches the secret. */
export function secretOf<Hash extends SecretHash>(hashes: readonly Hash[], secret: string): Hash | undefined {
  let found: Hash | undefined;
  for (let place = 0; place < maxLiveSecrets; place++) {
    const hash = hashes[place];
    const { salt, digest } = hash ?? padding;
    const equal = timingSafeEqual(digestOf(secret, salt), digest);
    if (equal && hash !== undefined) found = hash;
  }
  return found;
}

function digestOf(secret: string, salt: Buffer): Buffer {
  return createHash('sha256').update(salt).update(secret).digest();
}
