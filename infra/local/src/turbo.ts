import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@promtour/local-servers/repository';

/** One task of one workspace, such as `@promtour/registry#test`. */
export type TurboTask = {
  readonly taskId: string;
  readonly task: string;
  /** `//` is the root. */
  readonly package: string;
  /** Relative to the root. */
  readonly directory: string;
  readonly cached: boolean;
  /** Undefined if it never started. */
  readonly exitCode: number | undefined;
  /** Undefined if it was cached. */
  readonly durationMs: number | undefined;
};

type Summary = {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly package: string;
    readonly directory: string;
    readonly command: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly exitCode?: number; readonly startTime?: number; readonly endTime?: number } | null;
  }[];
};

/** Parallel tasks. Jest itself uses two workers, and tests that wait leave the cores to others: more tasks would only be slower. */
const CONCURRENCY = Math.min(4, Math.max(2, availableParallelism()));

/** The plan of a run, without running it. */
export async function planTasks(tasks: readonly string[], args: readonly string[]): Promise<TurboTask[]> {
  const child = spawn('turbo', ['run', ...tasks, '--dry=json', ...args], {
    cwd: repositoryRoot,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error('turbo could not plan the run');
  return readTasks(Buffer.concat(chunks).toString('utf8'));
}

/** Runs the tasks, all of them even if some fail, and returns how each one ended. Aborting ends the running ones. */
export async function runTasks(
  tasks: readonly string[],
  args: readonly string[],
  options: { env: Readonly<Record<string, string>>; signal: AbortSignal },
): Promise<TurboTask[]> {
  const summaries = join(repositoryRoot, '.turbo', 'runs');
  rmSync(summaries, { recursive: true, force: true });
  const child = spawn(
    'turbo',
    ['run', ...tasks, '--continue', '--summarize', '--output-logs=new-only', `--concurrency=${CONCURRENCY}`, ...args],
    {
      cwd: repositoryRoot,
      env: { ...environment(), ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const end = () => child.kill('SIGINT');
  options.signal.addEventListener('abort', end, { once: true });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  options.signal.removeEventListener('abort', end);
  const file = readdirSync(summaries).find((name) => name.endsWith('.json'));
  if (file === undefined) throw new Error('turbo wrote no summary of its run');
  return readTasks(readFileSync(join(summaries, file), 'utf8'));
}

function readTasks(json: string): TurboTask[] {
  // Some messages of turbo's come before the JSON.
  const summary = JSON.parse(json.slice(json.indexOf('{'))) as Summary;
  return summary.tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, task, package: name, directory, cache, execution }) => ({
      taskId,
      task,
      package: name,
      directory,
      cached: cache.status === 'HIT',
      exitCode: execution?.exitCode,
      durationMs: cache.status === 'HIT' ? undefined : duration(execution),
    }));
}

function duration(execution: Summary['tasks'][number]['execution']): number | undefined {
  const { startTime, endTime } = execution ?? {};
  return startTime === undefined || endTime === undefined ? undefined : endTime - startTime;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };
}
