import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { recordProcess } from './leftovers.ts';
import { runDirectory } from './repository.ts';

export type ChildOptions = {
  /** A short name for messages and files, such as `postgres`. */
  part: string;
  command: string;
  args: readonly string[];
  cwd?: string | undefined;
  env?: NodeJS.ProcessEnv | undefined;
  /** Both output streams are appended here: unlike a pipe, a log file survives a crash of this process. */
  logFile: string;
  /** The signal that stops this program fastest without data loss; used on leftovers of a crash. */
  endWith: NodeJS.Signals;
  uid?: number | undefined;
  gid?: number | undefined;
  temporary?: string | undefined;
};

export type Exit = { code: number | null; signal: NodeJS.Signals | null };

export type Child = {
  readonly part: string;
  readonly pid: number;
  readonly logFile: string;
  readonly exited: Promise<Exit>;
  /** How the process ended; undefined while it runs. */
  readonly exit: () => Exit | undefined;
  kill(signal: NodeJS.Signals): void;
  /** Sends `signal`, and SIGKILL after `withinMs`. Resolves when the process has ended. */
  stop(signal: NodeJS.Signals, withinMs: number): Promise<Exit>;
  lastLines(count?: number): string;
};

/**
 * Starts a program in its own process group, so that Ctrl-C in a terminal reaches only this process, which stops the parts in order.
 * Rejects if the program cannot be started.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a', 0o640);
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', log, log],
    detached: true,
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
  });
  closeSync(log);
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = { code, signal };
      resolve(exit);
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.part} has no process id`);
  const { part, endWith, temporary, logFile } = options;
  const recording = recordProcess(runDirectory(), { part, pid, endWith, temporary });
  void exited.then(() => {
    recording.forget();
  });
  const kill = (signal: NodeJS.Signals) => {
    if (!exit) child.kill(signal);
  };
  return {
    part,
    pid,
    logFile,
    exited,
    exit: () => exit,
    kill,
    stop: async (signal, withinMs) => {
      kill(signal);
      kill('SIGCONT');
      const insist = setTimeout(() => {
        kill('SIGKILL');
      }, withinMs);
      const how = await exited;
      clearTimeout(insist);
      return how;
    },
    lastLines: (count = 20) => lastLines(logFile, count),
  };
}

/** Ends a starting child when `signal` is aborted. Returns the function to call once the child is ready. */
export function endOnAbort(child: Child, how: NodeJS.Signals, signal: AbortSignal | undefined): () => void {
  const end = () => {
    child.kill(how);
  };
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end, { once: true });
  return () => {
    signal?.removeEventListener('abort', end);
  };
}

/** Removes stack traces, which would hide everything else. */
const LONGEST_LINE = 400;

/** The last lines of a log, for error messages about its process. */
export function lastLines(file: string, count: number): string {
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  return lines.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line)).join('\n');
}
