import { createHash, randomBytes } from 'node:crypto';
import type { ExportFormat, NewToken } from '../application/ports.ts';

/** Makes leaked tokens recognizable. */
const prefix = 'ptx_';

/** 32 random bytes, stored as a hash: see docs/adr/0093. */
export function makeToken(): NewToken {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { token, digest: digestOf(token) };
}

/** The name of a file, `<token>.csv`; undefined if it is none. */
export function readFileName(file: string): { readonly digest: Buffer; readonly format: ExportFormat } | undefined {
  const [, token, ending] = /^(ptx_[\w-]{43})\.(csv|xlsx)$/.exec(file) ?? [];
  return token === undefined ? undefined : { digest: digestOf(token), format: ending === 'csv' ? 'CSV' : 'XLSX' };
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
