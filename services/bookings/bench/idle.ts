import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import { createTestDatabase } from '@promtour/testkit/database';
import { bookingsVariables, createKeyDatabase } from '../test/support/keys.ts';

const program = fileURLToPath(new URL('./idle-service.ts', import.meta.url));

/** What an idle service uses, and how much of that its jobs are. */
export async function idle(): Promise<BenchRow[]> {
  const withJobs = await share('jobs');
  const without = await share('none');
  return [
    { measure: 'CPU of an idle service, embedded log', measured: percent(withJobs), goal: '≤ 1 %' },
    { measure: '  of that its jobs', measured: percent(withJobs - without), goal: '≤ 1 %' },
  ];
}

async function share(jobs: 'jobs' | 'none'): Promise<number> {
  const [database, eventLog, keys] = await Promise.all([
    createTestDatabase(),
    createTestDatabase(),
    createKeyDatabase(),
  ]);
  const { stdout } = await promisify(execFile)(process.execPath, [program, jobs], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'silent',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
      AUDIT_SIGNING_KEY: auditSigningKey,
      ...bookingsVariables(keys),
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      EVENT_TRANSPORT: 'embedded',
      EVENT_LOG_DATABASE_URL: eventLog.url,
      EVENT_LOG_DATABASE_OWNER_URL: eventLog.ownerUrl,
    },
  });
  await Promise.all([database.drop(), eventLog.drop(), keys.drop()]);
  return Number(stdout.trim());
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} % of a core`;
}
