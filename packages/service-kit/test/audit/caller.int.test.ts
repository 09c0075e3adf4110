import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { auditSigningKeySchema, type AuditSigningKey } from '../../src/audit/anchor-signature.ts';
import { registerCallerKey, signCallersBy } from '../../src/audit/caller-signature.ts';
import { callerSetting } from '../../src/audit/audit-context.ts';
import { caller, startAuditHarness, type AuditHarness } from './harness.ts';

const key = makeKey();
let harness: AuditHarness;
beforeAll(async () => {
  harness = await startAuditHarness();
});
afterEach(() => {
  signCallersBy(undefined);
  jest.useRealTimers();
});
afterAll(() => harness.stop());

function makeKey(): AuditSigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return auditSigningKeySchema.parse({ ...privateKey.export({ format: 'jwk' }), kid: randomUUID() });
}

/** The actor that the audit log records for a change under this setting. */
async function actorUnder(setting: string): Promise<unknown> {
  const id = randomUUID();
  await harness.dataSource.transaction(async (tx) => {
    await tx.query(`SELECT set_config('promtour.caller', $1, true)`, [setting]);
    await tx.query('INSERT INTO plan (id) VALUES ($1)', [id]);
  });
  const [entry] = await harness.rows<{ actor: string; subject: string | null }>(
    'SELECT actor, subject FROM audit.entry WHERE row_id = $1',
    [id],
  );
  return entry;
}

const known = { actor: 'PERSON', subject: caller.viewer.subject };
const unknown = { actor: 'UNKNOWN', subject: null };

it('control: a database without a key accepts any caller', async () => {
  await expect(actorUnder(callerSetting(caller))).resolves.toEqual(known);
});

describe('a database with the service’s key', () => {
  beforeAll(() => harness.migrate((owner) => registerCallerKey(owner, key)));

  it('records the actor that the service signed', async () => {
    signCallersBy(key);
    await expect(actorUnder(callerSetting(caller))).resolves.toEqual(known);
  });

  it.each<[string, (signed: string) => string]>([
    ['nothing is signed', (signed) => signed.slice(64)],
    ['another name stands there', (signed) => signed.replace('PERSON', 'SYSTEM')],
    ['the signature is made up', (signed) => '0'.repeat(64) + signed.slice(64)],
    ['there is a signature alone', (signed) => signed.slice(0, 64)],
  ])('records no actor if %s', async (_, change) => {
    signCallersBy(key);
    await expect(actorUnder(change(callerSetting(caller)))).resolves.toEqual(unknown);
  });

  it('records no actor signed by another key', async () => {
    signCallersBy(makeKey());
    await expect(actorUnder(callerSetting(caller))).resolves.toEqual(unknown);
  });

  it('records no actor signed an hour ago', async () => {
    signCallersBy(key);
    jest.useFakeTimers({ now: Date.now() - 3_600_000, doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] });
    const old = callerSetting(caller);
    jest.useRealTimers();
    await expect(actorUnder(old)).resolves.toEqual(unknown);
  });

  it('keeps the previous key until there is a third', async () => {
    const [second, third] = [makeKey(), makeKey()];
    await harness.migrate((owner) => registerCallerKey(owner, second));
    await harness.migrate((owner) => registerCallerKey(owner, second));
    for (const each of [key, second]) {
      signCallersBy(each);
      await expect(actorUnder(callerSetting(caller))).resolves.toEqual(known);
    }
    await harness.migrate((owner) => registerCallerKey(owner, third));
    signCallersBy(key);
    await expect(actorUnder(callerSetting(caller))).resolves.toEqual(unknown);
  });
});
