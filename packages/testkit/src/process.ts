import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { recordProcess } from '@promtour/local-servers/leftovers';
import { machineEnvironment } from '@promtour/local-servers/machine-environment';
import { runDirectory } from '@promtour/local-servers/repository';
import { eventually } from './eventually.ts';

export type TestProcessOptions = {
  args?: readonly string[];
  cwd?: string;
  /** Replaces ours, except for the machine's (machineEnvironment). */
  env?: Readonly<Record<string, string>>;
};

export type ProcessEnd = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type TestProcess = {
  readonly pid: number;
  /** Every line of both output streams so far. */
  readonly lines: readonly string[];
  readonly ended: Promise<ProcessEnd>;
  isRunning(): boolean;
  /** The first line, already there or still to come, that matches; rejects with the output when the process ends or the time is up. */
  line(pattern: RegExp, options?: { within?: number }): Promise<string>;
  /** Resolves when the address answers 2xx; rejects with the output when the process ends or the time is up. */
  ready(url: string, options?: { within?: number }): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Sends the signal (SIGTERM unless another is given) and waits for the end; after `within` ms it is SIGKILL. */
  end(signal?: NodeJS.Signals, within?: number): Promise<ProcessEnd>;
};

/**
 * Runs a TypeScript file in a separate process that tests may kill. Processes that still run at the end of the tests are ended; leftovers
 * of a killed test run are ended by the next run.
 */
export async function startProcess(file: string, options: TestProcessOptions = {}): Promise<TestProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...machineEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  let end: ProcessEnd | undefined;
  const ended = new Promise<ProcessEnd>((resolve) => {
    // Not `exit`: the last lines may still be on their way then.
    child.once('close', (code, signal) => {
      end = { code, signal };
      resolve(end);
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${file} has no process id`);
  endWithUs(child, ended, pid);

  const failure = (what: string) => {
    const state = end ? `it ended with ${end.signal ?? `code ${end.code ?? '?'}`}` : 'it still runs';
    return new Error(`${file}: ${what} (${state}). Its output:\n${lines.slice(-50).join('\n')}`);
  };
  const wait = async <T>(what: string, within: number, look: () => Promise<T | false> | T | false): Promise<T> => {
    const outcome = await eventually<{ found: T } | 'ended' | false>(
      async () => {
        const endedBefore = end !== undefined;
        const found = await look();
        if (found !== false) return { found };
        return endedBefore && 'ended';
      },
      { within, every: 10 },
    ).catch(() => 'late' as const);
    if (outcome === 'ended' || outcome === 'late') throw failure(what);
    return outcome.found;
  };
  return {
    pid,
    lines,
    ended,
    isRunning: () => end === undefined,
    line: async (pattern, { within = 60_000 } = {}) =>
      wait(`no line matched ${String(pattern)}`, within, () => lines.find((line) => pattern.test(line)) ?? false),
    ready: async (url, { within = 60_000 } = {}) => {
      await wait(`${url} did not answer 2xx`, within, async () => {
        const response = await fetch(url).catch(() => undefined);
        return response?.ok ?? false;
      });
    },
    kill: (signal) => {
      child.kill(signal);
    },
    end: async (signal = 'SIGTERM', within = 10_000) => {
      child.kill(signal);
      const insist = setTimeout(() => child.kill('SIGKILL'), within);
      const how = await ended;
      clearTimeout(insist);
      return how;
    },
  };
}

/** However the tests end, this process does not outlive them. */
function endWithUs(child: ChildProcess, ended: Promise<ProcessEnd>, pid: number): void {
  const recording = recordProcess(runDirectory(), { part: 'test-process', pid, endWith: 'SIGKILL' });
  const endNow = () => {
    child.kill('SIGKILL');
    recording.forget();
  };
  process.once('exit', endNow);
  void ended.then(() => {
    process.off('exit', endNow);
    recording.forget();
  });
}
