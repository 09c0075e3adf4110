import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, UsageError } from '@promtour/kernel/command-line';
import { endLeftovers } from '@promtour/local-servers/leftovers';
import { serverStateDirectory } from '@promtour/local-servers/postgres-place';
import { runDirectory, stateDirectory } from '@promtour/local-servers/repository';
import { consoleReport, type ConsoleReport } from './console-report.ts';
import { databaseNames, portNames, serviceNames, type PortName } from './parts.ts';
import { portProblems } from './port-check.ts';
import { claimStack } from './running-stack.ts';
import { loadSampleData } from './sample-data.ts';
import { readSettings, type Settings } from './settings.ts';
import { startStack, type Stack } from './stack.ts';
import { untilAsked } from './stop-requests.ts';
import { describeBroker, welcome } from './welcome.ts';

/** An error that the user can fix: shown without a stack trace. */
class Refusal extends Error {}

export type RunOptions = {
  /** Called before anything is started. */
  beforeStart?: (report: ConsoleReport) => Promise<void>;
  /** Called with the stack once everything runs; returns a cleanup function. */
  whileRunning?: (stack: Stack, report: ConsoleReport) => () => void;
  /** See StackOptions. */
  sourceDir?: string;
};

/** Runs the stack until a stop request; sets `process.exitCode`. */
export async function runStack(args: string[], options: RunOptions = {}): Promise<void> {
  const report = consoleReport();
  try {
    const { reset } = readOptions(args, { reset: { type: 'boolean', default: false } });
    const settings = readSettings(process.env);
    if (!settings.ok) throw new Refusal(settings.error.message);
    await runClaimed(settings.value, reset, report, options);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = UsageError.exitCode;
      return;
    }
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function runClaimed(
  settings: Settings,
  reset: boolean,
  report: ConsoleReport,
  options: RunOptions,
): Promise<void> {
  const gateway = `http://127.0.0.1:${settings.ports.gateway}`;
  const claim = claimStack(gateway);
  if (!('release' in claim)) {
    throw new Refusal(`Promtour is already running at ${claim.gateway}/graphql (process ${claim.pid}). Stop it first.`);
  }
  const asked = untilAsked();
  try {
    for (const { part, pid } of await endLeftovers(runDirectory())) {
      report.progress(part, `ended process ${pid}, a leftover of a killed run`);
    }
    if (reset) removeData(report);
    const problems = await portProblems(settings.ports, neededPorts(settings));
    if (problems.length > 0) throw new Refusal(problems.join('\n'));
    await options.beforeStart?.(report);
    const running: { stack?: Stack } = {};
    const stack = await startStack({
      dataDir: dataDirectory(),
      logDir: logDirectory(),
      ports: settings.ports,
      broker: settings.broker,
      databaseUrls: settings.databaseUrls,
      ownerUrls: settings.ownerUrls,
      logLevel: settings.logLevel,
      supervise: true,
      sourceDir: options.sourceDir,
      signal: asked.signal,
      onProgress: (event) => {
        report.event(event);
        // A restarted part has a new process id.
        if (running.stack && event.state === 'ready') claim.update(stateOf(running.stack));
      },
    });
    running.stack = stack;
    report.progress('events', describeBroker(stack));
    claim.update(stateOf(stack));
    if (settings.sampleData && !asked.already()) await addSampleData(stack, report, asked.signal);
    if (!asked.already()) report.line(welcome(stack, logDirectory()));
    const endWork = asked.already() ? undefined : options.whileRunning?.(stack, report);
    await asked.promise;
    endWork?.();
    report.line('');
    const stopping = performance.now();
    await stack.stop();
    report.progress('all', `stopped in ${((performance.now() - stopping) / 1000).toFixed(1)} s`);
  } catch (error) {
    // A stop request during the start stops the running parts and is not a failure.
    if (!asked.already()) throw error;
    report.progress('all', 'stopped before the start was complete');
  } finally {
    claim.release();
  }
}

function stateOf(stack: Stack) {
  return { pids: stack.pids(), environment: stack.operatorEnvironment };
}

async function addSampleData(stack: Stack, report: ConsoleReport, signal: AbortSignal): Promise<void> {
  const gateway = stack.urls.gateway;
  if (gateway === undefined) return;
  report.progress('sample data', 'looking');
  const logFile = join(logDirectory(), 'sample-data.log');
  const outcome = await loadSampleData({
    gateway,
    markerFile: join(dataDirectory(), 'sample-data-loaded-at'),
    logFile,
    now: new Date(),
    signal,
  });
  switch (outcome.kind) {
    case 'loaded':
      report.progress('sample data', `loaded  ${outcome.summary}`);
      break;
    case 'fresh':
      report.progress('sample data', `loaded on ${outcome.since.toISOString().slice(0, 10)}`);
      break;
    case 'missing':
      report.progress('sample data', 'no loader in infra/sample-data');
      break;
    case 'failed':
      // The system is usable without it, and the next start retries.
      if (!signal.aborted) report.progress('sample data', `FAILED. End of ${logFile}:\n${outcome.lastLines}`);
      break;
  }
}

function removeData(report: ConsoleReport): void {
  for (const directory of [dataDirectory(), logDirectory()]) {
    if (existsSync(directory)) rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
  report.progress('reset', 'data and logs removed');
}

function neededPorts(settings: Settings): PortName[] {
  const ownPostgres = databaseNames.some((name) => settings.databaseUrls[name] === undefined);
  const ownKafka = settings.broker.forced !== 'embedded' && (settings.broker.brokers ?? []).length === 0;
  return portNames.filter((name) => {
    if (name === 'postgres') return ownPostgres;
    if (name === 'kafka') return ownKafka;
    return name === 'gateway' || serviceNames.includes(name);
  });
}

function dataDirectory(): string {
  return join(serverStateDirectory(), 'data');
}

function logDirectory(): string {
  return join(stateDirectory(), 'logs');
}
