import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, processStart } from '@promtour/local-servers/process-identity';
import { runDirectory } from '@promtour/local-servers/repository';

/** What a running `npm start` tells others about itself. */
export type RunningStack = {
  readonly pid: number;
  readonly start: string;
  /** Where its gateway is, or will be. */
  readonly gateway: string;
  /** Empty until everything runs. */
  readonly pids: Readonly<Record<string, number>>;
};

export type Claim = {
  update(pids: Readonly<Record<string, number>>): void;
  release(): void;
};

/**
 * Makes this process the one that runs the stack here. Returns the other one when there already is one; a claim whose
 * process is gone does not count.
 */
export function claimStack(gateway: string): Claim | RunningStack {
  const start = processStart(process.pid);
  if (start === undefined) throw new Error('This process cannot see itself in the process table');
  const file = claimFile();
  mkdirSync(runDirectory(), { recursive: true });
  const write = (pids: RunningStack['pids'], flag: 'w' | 'wx') => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, start, gateway, pids } satisfies RunningStack), { flag });
  };
  for (;;) {
    try {
      write({}, 'wx');
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const other = runningStack();
      if (other) return other;
      rmSync(file, { force: true });
    }
  }
  return {
    update: (pids) => {
      write(pids, 'w');
    },
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

/** The stack that `npm start` or `npm run dev` runs from this repository now. */
export function runningStack(): RunningStack | undefined {
  try {
    const stack = JSON.parse(readFileSync(claimFile(), 'utf8')) as RunningStack;
    return isRunning(stack.pid, stack.start) ? stack : undefined;
  } catch {
    // There is none, or one died while it wrote: either way none runs.
    return undefined;
  }
}

function claimFile(): string {
  return join(runDirectory(), 'stack.claim');
}
