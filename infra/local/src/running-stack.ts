import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, processStart } from '@promtour/local-servers/process-identity';
import { runDirectory } from '@promtour/local-servers/repository';

/** The state file of a running `npm start`. It holds passwords and keys: only its owner may read it. */
export type RunningStack = {
  readonly pid: number;
  /** Start time of the process, to detect a reused process id. */
  readonly start: string;
  readonly gateway: string;
  /** Process ids by part; empty until everything runs. */
  readonly pids: Readonly<Record<string, number>>;
  /** Variables that operators' commands need; empty until everything runs. */
  readonly environment: Readonly<Record<string, string>>;
};

export type Claim = {
  update(state: Pick<RunningStack, 'pids' | 'environment'>): void;
  release(): void;
};

/** Claims this repository's stack for this process. Returns the running stack if there is one; a claim of an ended process is replaced. */
export function claimStack(gateway: string): Claim | RunningStack {
  const start = processStart(process.pid);
  if (start === undefined) throw new Error('This process is not in the process table');
  const file = claimFile();
  mkdirSync(runDirectory(), { recursive: true });
  const write = (state: Pick<RunningStack, 'pids' | 'environment'>, flag: 'w' | 'wx') => {
    const stack: RunningStack = { pid: process.pid, start, gateway, ...state };
    writeFileSync(file, JSON.stringify(stack), { flag, mode: 0o600 });
  };
  for (;;) {
    try {
      write({ pids: {}, environment: {} }, 'wx');
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const other = runningStack();
      if (other) return other;
      rmSync(file, { force: true });
    }
  }
  return {
    update: (state) => {
      write(state, 'w');
    },
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

/** The stack of `npm start` or `npm run dev` that runs from this repository. */
export function runningStack(): RunningStack | undefined {
  try {
    const stack = JSON.parse(readFileSync(claimFile(), 'utf8')) as RunningStack;
    return isRunning(stack.pid, stack.start) ? stack : undefined;
  } catch {
    // Missing, or incomplete after a crash: nothing runs.
    return undefined;
  }
}

function claimFile(): string {
  return join(runDirectory(), 'stack.claim');
}
