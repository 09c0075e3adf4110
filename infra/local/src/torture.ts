import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orUsage, readOptions, UsageError } from '@promtour/kernel/command-line';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { startTestServers } from '@promtour/local-servers/test-servers';
import { filterWorkspaces } from './command-line.ts';
import { consoleReport } from './console-report.ts';
import { untilAsked } from './stop-requests.ts';
import { readWorkspaces, type Workspace } from './workspaces.ts';

const { seeds, first, minutes, workspaces } = orUsage(() => {
  const options = readOptions(process.argv.slice(2), {
    seeds: { type: 'string', default: '5' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    filter: { type: 'string', multiple: true, default: [] },
  });
  const tortured = [...readWorkspaces(repositoryRoot).values()].filter((one) => tortureTests(one).length > 0);
  return {
    seeds: options.seed === undefined ? whole('seeds', options.seeds) : 1,
    first: options.seed === undefined ? undefined : whole('seed', options.seed),
    minutes: whole('minutes', options.minutes),
    workspaces: filterWorkspaces(tortured, options.filter),
  };
});
const report = consoleReport();
const asked = untilAsked();
const end = performance.now() + minutes * 60_000;

report.progress('servers', 'starting PostgreSQL and Kafka for this run');
const servers = await startTestServers({ postgres: true, kafka: true });
report.progress('servers', servers.noKafka === undefined ? 'ready' : `no Kafka: ${servers.noKafka}`);
const failed: string[] = [];
let done = 0;
try {
  for (; done < seeds && performance.now() < end && !asked.already(); done += 1) {
    const seed = first ?? Math.floor(Math.random() * 2 ** 31);
    for (const workspace of workspaces) {
      if (asked.already()) break;
      report.progress(`${done + 1}/${seeds}`, `seed ${seed}: ${workspace.name}`);
      if ((await runTests(workspace, seed)) === 0 || asked.already()) continue;
      failed.push(`npm run torture -- --filter ${workspace.name} --seed ${seed}`);
      report.progress('FAILED', failed.at(-1) ?? '');
    }
  }
} finally {
  await servers.stop();
}
if (failed.length > 0) report.line(`\nFAILED. To repeat:\n${failed.map((one) => `  ${one}`).join('\n')}`);
if (failed.length > 0 || asked.already()) process.exitCode = 1;
report.line(`\n${done} of ${seeds} seeds, ${failed.length} failures`);

function runTests(workspace: Workspace, seed: number): Promise<number | null> {
  const jest = join(repositoryRoot, 'packages', 'testkit', 'bin', 'jest.mjs');
  const child = spawn(process.execPath, [jest, '--runInBand', ...tortureTests(workspace)], {
    cwd: join(repositoryRoot, workspace.directory),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PROMTOUR_TORTURE_SEED: String(seed),
      PROMTOUR_TEST_POSTGRES_URL: servers.postgresUrl,
      PROMTOUR_TEST_KAFKA_BROKERS: servers.kafkaBrokers?.join(','),
    },
  });
  const stop = () => child.kill('SIGTERM');
  asked.signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      asked.signal.removeEventListener('abort', stop);
      resolve(code);
    });
  });
}

/** The test files that take their seed from the testkit. */
function tortureTests({ directory }: Workspace): string[] {
  const cwd = join(repositoryRoot, directory);
  return globSync('{src,test}/**/*.test.ts', { cwd }).filter((file) =>
    readFileSync(join(cwd, file), 'utf8').includes("'@promtour/testkit/torture'"),
  );
}

function whole(name: string, value: string): number {
  if (!/^\d{1,10}$/.test(value)) throw new UsageError(`--${name} must be a whole number, not ${value}`);
  return Number(value);
}
