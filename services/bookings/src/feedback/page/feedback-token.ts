import { createHash, randomBytes } from 'node:crypto';
import type { NewToken } from '../application/ports.ts';

/** Makes leaked tokens recognizable. */
const prefix = 'ptf_';

/** 32 random bytes, stored as a hash: see docs/adr/0093. */
export function makeToken(): NewToken {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { token, digest: digestOf(token) };
}

/** Undefined if the text cannot be a token. */
export function digestOfToken(text: string): Buffer | undefined {
  return /^ptf_[\w-]{43}$/.test(text) ? digestOf(text) : undefined;
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
