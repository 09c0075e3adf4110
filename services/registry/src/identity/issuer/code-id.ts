import { createHash } from 'node:crypto';

/** Identifies an authorization code in its tokens and in events without disclosing it: a UUID of version 8 (RFC 9562). */
export function codeIdOf(code: string): string {
  const digest = createHash('sha256').update(code).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
