#!/usr/bin/env node
// Rotates the issuer's signing key step by step while the service runs.
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '@promtour/kernel/clock';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { createSigningKeyRotation, type SigningKeyRotation } from '../src/identity/application/rotate-signing-keys.ts';
import type { RotationStep } from '../src/identity/domain/signing-key.ts';
import { createKeySeal } from '../src/identity/issuer/key-seal.ts';
import { rotationTimes } from '../src/identity/issuer/rotation-times.ts';
import { withIdentityTransactions } from './identity-transactions.ts';

const usage = `Usage: npm run rotate-keys [-- --look | --wait] [--overlap SECONDS] [--retirement SECONDS]

Does the due step of a rotation of the issuer's signing key and prints the next one with its time: run it again then.
  1  publish the next key        (at once)
  2  sign with it                (after --overlap, ${rotationTimes.overlapSeconds} s: verifiers cache the published keys that long)
  3  stop publishing the old key (after --retirement, ${rotationTimes.retirementSeconds} s: tokens signed with it live that long)
A step is done entirely or not at all. The run after the last step begins another rotation.
--look  only prints what is due
--wait  runs all steps of this rotation

npm run rotate-keys takes the running local stack unless one of the registry's variables is set: DATABASE_URL, IDENTITY_SECRET,
AUDIT_SIGNING_KEY (the audit log then records who did it).
Exit code: 0 done, 1 failed, 2 wrong usage.`;

type Values = { readonly look: boolean; readonly wait: boolean };

await runCommand({
  usage,
  options: {
    look: { type: 'boolean', default: false },
    wait: { type: 'boolean', default: false },
    overlap: { type: 'string', default: String(rotationTimes.overlapSeconds) },
    retirement: { type: 'string', default: String(rotationTimes.retirementSeconds) },
  },
  run: async (values) => {
    const { DATABASE_URL: databaseUrl, IDENTITY_SECRET: secret } = process.env;
    if (!databaseUrl || !secret) throw new UsageError('DATABASE_URL and IDENTITY_SECRET must be set');
    const times = { overlapSeconds: secondsOf(values.overlap), retirementSeconds: secondsOf(values.retirement) };
    const { makeKey } = createKeySeal(secret);
    await withIdentityTransactions({ name: 'rotate-keys', databaseUrl }, (transactions) =>
      rotate(createSigningKeyRotation(transactions, systemClock, makeKey, times), values),
    );
    return 0;
  },
});

async function rotate(rotation: SigningKeyRotation, values: Values): Promise<void> {
  if (values.look) {
    console.log(wording(await rotation.look()));
    return;
  }
  for (;;) {
    const step = await rotation.step();
    console.log(wording(step));
    const next = await rotation.look();
    // After the last step the next one would start another rotation.
    if (step.type === 'REMOVE' || !values.wait) {
      if (step.type !== 'WAIT') console.log(`next: ${wording(next)}`);
      return;
    }
    if (next.type === 'WAIT') await delay(Math.max(next.until.getTime() - Date.now(), 0) + 100);
  }
}

function wording(step: RotationStep): string {
  switch (step.type) {
    case 'PREPARE':
      return 'publish another key';
    case 'ACTIVATE':
      return `sign with ${step.next} in place of ${step.former ?? 'none'}`;
    case 'REMOVE':
      return `stop publishing ${step.kid}: the rotation is complete`;
    case 'WAIT':
      return `wait until ${step.until.toISOString()} to ${step.for === 'ACTIVATE' ? 'sign with the next key' : 'remove the former one'}`;
  }
}

function secondsOf(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new UsageError('--overlap and --retirement must be whole seconds');
  return Number(text);
}
