import { createHmac, hash } from 'node:crypto';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { auditSigningKeySchema, type AuditSigningKey } from './anchor-signature.ts';
import { jsonOf } from '../json-of.ts';

type Pads = readonly [inner: Buffer, outer: Buffer];

let pads: Pads | undefined;

/**
 * Signs from now on what this process tells the database of its callers, so that no statement can name another one (docs/adr/0135).
 * Undefined: as in a database that was given no key.
 */
export function signCallersBy(key: AuditSigningKey | undefined): void {
  pads = key === undefined ? undefined : padsOf(key);
}

/** For a command beside the service: by the service's own key, where the environment has it. */
export function signCallersByEnvironment(env: NodeJS.ProcessEnv): void {
  const text = env['AUDIT_SIGNING_KEY'];
  signCallersBy(text ? jsonOf(auditSigningKeySchema).parse(text) : undefined);
}

/** A caller's description with its signature in front of it: what the trigger functions of the database check. */
export function signedCaller(description: Readonly<Record<string, unknown>>): string {
  if (pads === undefined) return JSON.stringify(description);
  const text = JSON.stringify({ ...description, at: Math.floor(Date.now() / 1_000) });
  // HMAC-SHA-256 by two hashes at once: an HMAC object costs more than both.
  const inner = hash('sha256', Buffer.concat([pads[0], Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([pads[1], inner]), 'hex') + text;
}

/**
 * Gives the database what it checks callers with; the key before this one stays for a service that is yet to be started anew. For the
 * owner: the service's role cannot read it.
 */
export async function registerCallerKey(owner: SqlExecutor, key: AuditSigningKey): Promise<void> {
  await owner.query(
    'INSERT INTO audit.caller_key (inner_pad, outer_pad) VALUES ($1, $2) ON CONFLICT (inner_pad) DO NOTHING',
    [...padsOf(key)],
  );
  await owner.query(
    'DELETE FROM audit.caller_key WHERE id NOT IN (SELECT id FROM audit.caller_key ORDER BY id DESC LIMIT 2)',
  );
}

function padsOf({ d }: AuditSigningKey): Pads {
  const secret = createHmac('sha256', Buffer.from(d, 'base64url')).update('promtour.caller').digest();
  const block = Buffer.concat([secret, Buffer.alloc(64 - secret.length)]);
  const pad = (byte: number): Buffer => Buffer.from(block.map((each) => each ^ byte));
  return [pad(0x36), pad(0x5c)];
}
