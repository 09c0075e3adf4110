import { createHmac, hash } from 'node:crypto';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { auditSigningKeySchema, type AuditSigningKey } from './anchor-signature.ts';
import { jsonOf } from '../json-of.ts';

type Pads = readonly [inner: Buffer, outer: Buffer];

let pads: Pads | undefined;

/**
 * Sets the key with which this process signs the callers it passes to the database, so that no SQL statement can forge one (docs/adr/0135).
 * Undefined for a database without a registered key.
 */
export function signCallersBy(key: AuditSigningKey | undefined): void {
  pads = key === undefined ? undefined : padsOf(key);
}

/** For a command that runs outside the service: uses the service's own key if the environment has it. */
export function signCallersByEnvironment(env: NodeJS.ProcessEnv): void {
  const text = env['AUDIT_SIGNING_KEY'];
  signCallersBy(text ? jsonOf(auditSigningKeySchema).parse(text) : undefined);
}

/** A caller's description, prefixed with its signature. The trigger functions of the database verify it. */
export function signedCaller(description: Readonly<Record<string, unknown>>): string {
  if (pads === undefined) return JSON.stringify(description);
  const text = JSON.stringify({ ...description, at: Math.floor(Date.now() / 1_000) });
  // HMAC-SHA-256 by two hashes at once: an HMAC object costs more than both.
  const inner = hash('sha256', Buffer.concat([pads[0], Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([pads[1], inner]), 'hex') + text;
}

/**
 * Registers the key with which the database verifies callers; the preceding key stays valid for processes that have not restarted yet. Run
 * it as the owner: the service's role cannot read the key.
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
