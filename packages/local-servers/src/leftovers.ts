import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, processStart } from './process-identity.ts';

/** Record of a started process, written to a file while the process runs. */
type RunRecord = {
  readonly part: string;
  readonly pid: number;
  readonly start: string;
  /** The process that started it. While the owner lives, other runs do not end its processes. */
  readonly ownerPid: number;
  readonly ownerStart: string;
  readonly endWith: NodeJS.Signals;
  /** Data to remove after the process has ended. */
  readonly temporary?: string | undefined;
};

export type Recording = { forget(): void };

/**
 * Records a process started by this one, so that the next run can end it after a crash. The caller removes the record once the process has
 * ended.
 */
export function recordProcess(
  directory: string,
  process_: { part: string; pid: number; endWith: NodeJS.Signals; temporary?: string | undefined },
): Recording {
  const start = processStart(process_.pid);
  const ownerStart = processStart(process.pid);
  // Ended already: there is nothing to record.
  if (start === undefined || ownerStart === undefined) return { forget: () => undefined };
  const record: RunRecord = { ...process_, start, ownerPid: process.pid, ownerStart };
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${process_.part}-${process_.pid}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
  return {
    forget: () => {
      rmSync(file, { force: true });
    },
  };
}

/** Ends every recorded process whose owner is gone, provided that id and start time match the record. Returns the ended processes. */
export async function endLeftovers(directory: string): Promise<{ part: string; pid: number }[]> {
  const orphans = readRecords(directory).filter(({ record }) => !isRunning(record.ownerPid, record.ownerStart));
  return (await Promise.all(orphans.map(endOne))).flat();
}

async function endOne({ file, record }: StoredRecord): Promise<{ part: string; pid: number }[]> {
  const ended: { part: string; pid: number }[] = [];
  if (isRunning(record.pid, record.start)) {
    await endProcess(record.pid, record.start, record.endWith);
    ended.push({ part: record.part, pid: record.pid });
  }
  if (record.temporary !== undefined) rmSync(record.temporary, { recursive: true, force: true, maxRetries: 5 });
  rmSync(file, { force: true });
  return ended;
}

/** Sends the given signal, waits up to 5 s, then sends SIGKILL. */
async function endProcess(pid: number, start: string, signal: NodeJS.Signals): Promise<void> {
  for (const [attempt, patienceMs] of [
    [signal, 5000],
    ['SIGKILL', 5000],
  ] as const) {
    const deadline = Date.now() + patienceMs;
    if (!isRunning(pid, start)) return;
    // A stopped process (SIGSTOP) handles signals only after SIGCONT.
    process.kill(pid, attempt);
    process.kill(pid, 'SIGCONT');
    while (isRunning(pid, start) && Date.now() < deadline) await delay(20);
  }
}

type StoredRecord = { file: string; record: RunRecord };

function readRecords(directory: string): StoredRecord[] {
  mkdirSync(directory, { recursive: true });
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = join(directory, name);
      try {
        return [{ file, record: JSON.parse(readFileSync(file, 'utf8')) as RunRecord }];
      } catch {
        // The owner has just removed it, or the machine crashed while it was written.
        return [];
      }
    });
}
