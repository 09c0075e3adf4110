#!/usr/bin/env node
// Changes the key that the issuer signs with, step by step, while it runs.
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@promtour/kernel/clock';
import { createSigningKeyRotation, type SigningKeyRotation } from '../src/identity/application/rotate-signing-keys.ts';
import type { RotationStep } from '../src/identity/domain/signing-key.ts';
import { createKeySeal } from '../src/identity/issuer/key-seal.ts';
import { rotationTimes } from '../src/identity/issuer/rotation-times.ts';
import { withIdentityTransactions } from './identity-transactions.ts';

const usage = `Usage: npm run rotate-keys [-- --look | --wait] [--overlap SECONDS] [--retirement SECONDS]

Works on the registry's database, with its secret: DATABASE_URL=postgres://… IDENTITY_SECRET=… AUDIT_SIGNING_KEY=…
Does the one step of a rotation that is due and says which comes next and when: run it again then.
  1  publish the next key               (at once)
  2  sign with it                       (after --overlap, ${rotationTimes.overlapSeconds} s: verifiers keep the published keys that long)
  3  publish the former one no more     (after --retirement, ${rotationTimes.retirementSeconds} s: what it signed lives that long)
Killed at any moment it has done a step or not begun it. When a rotation is over, the next run begins another.
--look  only says what is due
--wait  goes on until this rotation is over
Exit code: 0 done, 1 failed, 2 wrong usage.`;

const { values } = parseArgs({
  options: {
    look: { type: 'boolean', default: false },
    wait: { type: 'boolean', default: false },
    overlap: { type: 'string', default: String(rotationTimes.overlapSeconds) },
    retirement: { type: 'string', default: String(rotationTimes.retirementSeconds) },
    help: { type: 'boolean', default: false },
  },
});
const { DATABASE_URL: url, IDENTITY_SECRET: secret } = process.env;

if (values.help) console.log(usage);
else if (url === undefined || secret === undefined || !isSeconds(values.overlap) || !isSeconds(values.retirement)) {
  console.error(`DATABASE_URL and IDENTITY_SECRET are needed; times are whole seconds.\n\n${usage}`);
  process.exitCode = 2;
} else await withRotation(url, secret, run);

async function run(rotation: SigningKeyRotation): Promise<void> {
  if (values.look) {
    console.log(wording(await rotation.look()));
    return;
  }
  for (;;) {
    const step = await rotation.step();
    console.log(wording(step));
    const next = await rotation.look();
    // After the last step the next one would begin another rotation.
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
      return `publish ${step.kid} no more: the rotation is over`;
    case 'WAIT':
      return `wait until ${step.until.toISOString()} to ${step.for === 'ACTIVATE' ? 'sign with the next key' : 'remove the former one'}`;
  }
}

async function withRotation(
  databaseUrl: string,
  identitySecret: string,
  work: (rotation: SigningKeyRotation) => Promise<void>,
): Promise<void> {
  try {
    const times = { overlapSeconds: Number(values.overlap), retirementSeconds: Number(values.retirement) };
    const { makeKey } = createKeySeal(identitySecret);
    await withIdentityTransactions({ name: 'rotate-keys', databaseUrl }, (transactions) =>
      work(createSigningKeyRotation(transactions, systemClock, makeKey, times)),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function isSeconds(text: string): boolean {
  return /^\d{1,7}$/.test(text);
}
