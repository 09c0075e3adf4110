import { orUsage, readOptions } from '@promtour/kernel/command-line';
import { kafkaAvailable } from '@promtour/local-servers/kafka';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { startTestServers, type TestServers } from '@promtour/local-servers/test-servers';
import { filterWorkspaces } from './command-line.ts';
import { consoleReport } from './console-report.ts';
import { untilAsked } from './stop-requests.ts';
import { addUp, type TestResults } from './test-results.ts';
import { describeTimes, timesOf } from './test-times.ts';
import { planTasks, runTasks, type TurboTask } from './turbo.ts';
import { readWorkspaces } from './workspaces.ts';

const TASKS = ['lint', 'test'];

const values = orUsage(() => {
  const options = readOptions(process.argv.slice(2), {
    force: { type: 'boolean', default: false },
    filter: { type: 'string', multiple: true, default: [] },
  });
  filterWorkspaces([...readWorkspaces(repositoryRoot).values()], options.filter);
  return options;
});
const args = [...(values.force ? ['--force'] : []), ...values.filter.flatMap((name) => ['--filter', name])];
const report = consoleReport();
const asked = untilAsked();
const started = performance.now();

const kafka = await kafkaAvailable();
// The availability of Kafka is part of the cache key: a result without Kafka is not the result of a run with it.
process.env['PROMTOUR_TEST_CAPABILITIES'] = kafka.ok ? 'kafka' : '';

const plan = await planTasks(TASKS, args);
const due = plan.filter(({ cached }) => values.force || !cached);
report.progress('plan', `${due.length} of ${plan.length} tasks to run, the others are cached`);

let servers: TestServers | undefined;
let tasks: TurboTask[] = [];
const troubles: string[] = [];
try {
  if (due.some(({ task }) => task === 'test')) {
    report.progress('servers', 'starting PostgreSQL and Kafka for this run');
    servers = await startTestServers({ postgres: true, kafka: kafka.ok });
    report.progress('servers', servers.kafkaBrokers ? 'ready' : 'ready, without Kafka');
  }
  if (!asked.already()) tasks = await runTasks(TASKS, args, { env: testEnvironment(servers), signal: asked.signal });
} catch (error) {
  // Counted as a failure: a run that could not start must not pass.
  troubles.push(error instanceof Error ? error.message : String(error));
} finally {
  await servers?.stop();
}

const noKafka = servers?.noKafka ?? (kafka.ok ? undefined : kafka.error.why);
const sum = addUp(repositoryRoot, tasks);
const results: TestResults = {
  ...sum,
  failed: sum.failed + troubles.length,
  failures: [...sum.failures, ...troubles],
};
if (noKafka !== undefined) {
  conclude({ ...results, notRun: [{ what: 'tests that need Kafka', why: noKafka }, ...results.notRun] });
} else {
  conclude(results);
}

function testEnvironment(running: TestServers | undefined): Record<string, string> {
  return {
    ...(running?.postgresUrl === undefined ? {} : { PROMTOUR_TEST_POSTGRES_URL: running.postgresUrl }),
    ...(running?.kafkaBrokers === undefined ? {} : { PROMTOUR_TEST_KAFKA_BROKERS: running.kafkaBrokers.join(',') }),
  };
}

function conclude({ passed, failed, skipped, failures, notRun }: TestResults): void {
  report.line('');
  if (notRun.length > 0) {
    report.line('==== COULD NOT RUN HERE ====');
    for (const { what, why } of notRun) report.line(`  ${what}: ${why}`);
    report.line('============================\n');
  }
  const times = describeTimes(timesOf(repositoryRoot, tasks));
  if (times.length > 0) report.line(`${times.join('\n')}\n`);
  if (failures.length > 0) report.line(`FAILED\n${failures.map((name) => `  ${name}`).join('\n')}\n`);
  if (asked.already()) report.line('Interrupted: incomplete run.\n');
  report.line(`Took ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (failed > 0 || asked.already()) process.exitCode = 1;
  report.line(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
