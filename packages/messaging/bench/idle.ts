import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { row, type Row } from './measure.ts';
import type { BenchServers } from './servers.ts';

const program = fileURLToPath(new URL('./idle-service.ts', import.meta.url));

/** The share of a core used by an idle service with a relay and three subscriptions, over 20 s, in a separate process. */
export async function idle(servers: BenchServers): Promise<Row[]> {
  const rows: Row[] = [];
  for (const log of servers.brokers === undefined ? ['embedded'] : ['kafka', 'embedded']) {
    const { url } = await servers.createDatabase(`idle_${log}`);
    const brokers = log === 'kafka' ? (servers.brokers?.join(',') ?? '') : '';
    const { stdout } = await promisify(execFile)(process.execPath, [program, url, brokers]);
    rows.push(row(`CPU of an idle service, ${log}`, Number(stdout.trim()) * 100, '% of a core', 2, '≤ 1 %'));
  }
  return rows;
}
