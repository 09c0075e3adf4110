import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { NewSecret, SecretHash } from '../application/ports.ts';
import { mostLiveSecrets } from '../domain/api-client.ts';

/** Lets a secret be recognised where it does not belong: in a log, in a repository. */
const prefix = 'ptr_';

/** 32 random bytes: nothing to guess, so that one round of SHA-256 keeps it as well as a slow hash would (docs/adr/0093). */
export function makeSecret(): NewSecret {
  return hashed(`${prefix}${randomBytes(32).toString('base64url')}`);
}

export function hashed(secret: string): NewSecret {
  const salt = randomBytes(16);
  return { secret, salt, digest: digestOf(secret, salt) };
}

/** Compares with so many hashes whoever asks: neither how many secrets are live nor whether there is such a client shows. */
const nobody: SecretHash = { salt: Buffer.alloc(16), digest: Buffer.alloc(32) };

export function isSecretOf(hashes: readonly SecretHash[], secret: string): boolean {
  return secretOf(hashes, secret) !== undefined;
}

/** The one of the hashes that is the secret's. */
export function secretOf<Hash extends SecretHash>(hashes: readonly Hash[], secret: string): Hash | undefined {
  let found: Hash | undefined;
  for (let place = 0; place < mostLiveSecrets; place++) {
    const hash = hashes[place];
    const { salt, digest } = hash ?? nobody;
    const equal = timingSafeEqual(digestOf(secret, salt), digest);
    if (equal && hash !== undefined) found = hash;
  }
  return found;
}

function digestOf(secret: string, salt: Buffer): Buffer {
  return createHash('sha256').update(salt).update(secret).digest();
}
