import { createHash } from 'node:crypto';

/** Names an authorization code without being it, as a UUID of version 8 (RFC 9562): in the tokens that it brings, and in events. */
export function codeIdOf(code: string): string {
  const digest = createHash('sha256').update(code).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
