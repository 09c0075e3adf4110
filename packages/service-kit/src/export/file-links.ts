import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import type { AuditSigningKey } from '../audit/anchor-signature.ts';
import { exportFormats, type ExportFormat } from './export-format.ts';

/** A link is opened at once. */
export const linkMinutes = 15;

/** What a link names: the record with everything that the file depends on, and how long the link is valid. */
export type LinkClaims = {
  /** A UUID. */
  readonly id: string;
  readonly format: ExportFormat;
  readonly expiresAt: Date;
};

export type FileLinks = {
  /** Name of the file in a link, `<token>.csv`: it opens the file until it expires. */
  readonly nameOf: (claims: LinkClaims) => string;
  /** The claims of a name; undefined if it is malformed, was not signed here or has expired. */
  readonly read: (name: string) => LinkClaims | undefined;
};

/** Makes leaked tokens recognizable. */
const prefix = 'ptx_';
const idBytes = 16;
const expiryBytes = 4;
const claimBytes = idBytes + expiryBytes;
const signatureBytes = 32;
const pattern = /^ptx_([\w-]{70})\.(csv|xlsx)$/;

/**
 * Names of files that are signed with HMAC-SHA-256, so that a link needs neither a table of secrets nor a credential, and can be written again
 * for the same record. The key derives from a secret of the service and differs from feature to feature: a link of one opens nothing of
 * another.
 * @param purpose of the links, such as `reconciliation`
 */
export function createFileLinks({ d }: AuditSigningKey, purpose: string, clock: Clock): FileLinks {
  const key = createHmac('sha256', Buffer.from(d, 'base64url')).update(`promtour.file-links.${purpose}`).digest();
  const signatureOf = (claims: Buffer, ending: string): Buffer =>
    createHmac('sha256', key).update(claims).update(ending).digest();

  return {
    nameOf({ id, format, expiresAt }) {
      const claims = Buffer.alloc(claimBytes);
      claims.write(id.replaceAll('-', ''), 0, 'hex');
      claims.writeUInt32BE(Math.floor(expiresAt.getTime() / 1_000), idBytes);
      const ending = format.toLowerCase();
      return `${prefix}${Buffer.concat([claims, signatureOf(claims, ending)]).toString('base64url')}.${ending}`;
    },
    read(name) {
      const [, token, ending] = pattern.exec(name) ?? [];
      const format = exportFormats.find((one) => one.toLowerCase() === ending);
      if (token === undefined || ending === undefined || format === undefined) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      // Several texts decode to the same bytes: only the one that was written is accepted.
      if (bytes.length !== claimBytes + signatureBytes || bytes.toString('base64url') !== token) return undefined;
      const claims = bytes.subarray(0, claimBytes);
      if (!timingSafeEqual(bytes.subarray(claimBytes), signatureOf(claims, ending))) return undefined;
      const expiresAt = new Date(claims.readUInt32BE(idBytes) * 1_000);
      return expiresAt <= clock.now() ? undefined : { id: uuidOf(claims.subarray(0, idBytes)), format, expiresAt };
    },
  };
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
