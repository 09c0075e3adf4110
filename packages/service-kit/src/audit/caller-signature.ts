import { createHmac } from 'node:crypto';
import type { SqlExecutor } from '@promtour/messaging/sql';
import { auditSigningKeySchema, type AuditSigningKey } from './anchor-signature.ts';
import { jsonOf } from '../json-of.ts';

let secret: Buffer | undefined;

/**
 * Signs from now on what this process tells the database of its callers, so that no statement can name another one (docs/adr/0135).
 * Undefined: as in a database that was given no key.
 */
export function signCallersBy(key: AuditSigningKey | undefined): void {
  secret = key === undefined ? undefined : callerSecret(key);
}

/** For a command beside the service: by the service's own key, where the environment has it. */
export function signCallersByEnvironment(env: NodeJS.ProcessEnv): void {
  const text = env['AUDIT_SIGNING_KEY'];
  signCallersBy(text ? jsonOf(auditSigningKeySchema).parse(text) : undefined);
}

/** A caller's description with its signature in front of it: what the function `audit.caller` of the database checks. */
export function signedCaller(description: Readonly<Record<string, unknown>>): string {
  if (secret === undefined) return JSON.stringify(description);
  const text = JSON.stringify({ ...description, at: Math.floor(Date.now() / 1_000) });
  return createHmac('sha256', secret).update(text).digest('hex') + text;
}

/**
 * Gives the database what it checks callers with; the key before this one stays for a service that is yet to be started anew. For the
 * owner: the service's role cannot read it.
 */
export async function registerCallerKey(owner: SqlExecutor, key: AuditSigningKey): Promise<void> {
  const block = Buffer.alloc(64);
  callerSecret(key).copy(block);
  const pads = [0x36, 0x5c].map((pad) => Buffer.from(block.map((byte) => byte ^ pad)));
  await owner.query(
    'INSERT INTO audit.caller_key (inner_pad, outer_pad) VALUES ($1, $2) ON CONFLICT (inner_pad) DO NOTHING',
    pads,
  );
  await owner.query(
    'DELETE FROM audit.caller_key WHERE id NOT IN (SELECT id FROM audit.caller_key ORDER BY id DESC LIMIT 2)',
  );
}

function callerSecret({ d }: AuditSigningKey): Buffer {
  return createHmac('sha256', Buffer.from(d, 'base64url')).update('promtour.caller').digest();
}
