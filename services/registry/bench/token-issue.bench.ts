import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { createTestDatabase } from '@promtour/testkit/database';
import { demoClients } from '../src/identity/issuer/demo-accounts.ts';

const program = fileURLToPath(new URL('./issuer-process.ts', import.meta.url));
const callers = 8;
const milliseconds = 8_000;

/** Tokens by client credentials: per second, and per CPU second of the registry's process. */
export async function measure(): Promise<BenchRow[]> {
  const [database, eventLog] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'development',
      PORT: '0',
      LOG_LEVEL: 'fatal',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
      AUDIT_SIGNING_KEY: auditSigningKey,
      IDENTITY_SECRET: 'b'.repeat(43),
      DEMO_ACCOUNTS: 'true',
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      EVENT_TRANSPORT: 'embedded',
      EVENT_LOG_DATABASE_URL: eventLog.url,
      EVENT_LOG_DATABASE_OWNER_URL: eventLog.ownerUrl,
    },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const next = await lines.next();
    if (next.done === true) throw new Error('the registry ended');
    return next.value;
  };
  const cpu = async (): Promise<number> => {
    child.stdin.write('\n');
    return Number(await line());
  };

  try {
    const url = (await line()).replace('/graphql', '/oidc/token');
    await issue(url, 1_500);
    const [cpuBefore, startedAt] = [await cpu(), performance.now()];
    const { tokens, latencies } = await issue(url, milliseconds);
    const [cpuUsed, elapsed] = [(await cpu()) - cpuBefore, performance.now() - startedAt];
    const sorted = latencies.toSorted((one, other) => one - other);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    return [
      row('tokens per CPU second of the registry', (tokens * 1_000) / cpuUsed, '/s', '≥ 150 /s'),
      row(`tokens/s, ${callers} callers, everything on this machine`, (tokens * 1_000) / elapsed, '/s', ''),
      row('  time of one, median', at(0.5), 'ms', ''),
      row('  the same, p99', at(0.99), 'ms', ''),
    ];
  } finally {
    child.stdin.end();
    await once(child, 'exit');
    await Promise.all([database.drop(), eventLog.drop()]);
  }
}

async function issue(url: string, forMs: number): Promise<{ tokens: number; latencies: number[] }> {
  const { id, secret } = demoClients.dashboard;
  const headers = { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
  const until = performance.now() + forMs;
  const latencies: number[] = [];
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        const startedAt = performance.now();
        const body = new URLSearchParams({ grant_type: 'client_credentials' });
        const response = await fetch(url, { method: 'POST', headers, body });
        if (response.status !== 200) throw new Error(`no token: ${response.status} ${await response.text()}`);
        await response.arrayBuffer();
        latencies.push(performance.now() - startedAt);
      }
    }),
  );
  return { tokens: latencies.length, latencies };
}

function row(measure: string, value: number, unit: string, goal: string): BenchRow {
  return { measure, measured: `${value.toFixed(value >= 100 ? 0 : 2)} ${unit}`, goal };
}
