import { createHash, randomBytes } from 'node:crypto';
import type { NewToken } from '../application/ports.ts';

/** Makes leaked tokens recognizable. */
const prefix = 'ptc_';

/** 32 random bytes cannot be guessed, so one round of SHA-256 without a salt protects them, and finds them by an index (docs/adr/0093). */
export function makeToken(): NewToken {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { token, digest: digestOf(token) };
}

/** The digest of the token in a file name `<token>.ics`; undefined if it is none. */
export function digestOfFile(file: string): Buffer | undefined {
  const token = /^(ptc_[\w-]{43})\.ics$/.exec(file)?.[1];
  return token === undefined ? undefined : digestOf(token);
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
