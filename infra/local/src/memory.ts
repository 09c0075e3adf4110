import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export type MemoryUse = { readonly part: string; readonly pid: number; readonly megabytes: number };

/**
 * Resident memory of processes and their descendants, in MB (10⁶ bytes). On Linux this is the proportional set size: shared pages, such as
 * PostgreSQL's buffers, count once in the sum. Elsewhere it is the resident size, which counts them several times.
 */
export function memoryUse(pids: Readonly<Record<string, number>>): MemoryUse[] {
  const parents = parentOfEach();
  return Object.entries(pids).map(([part, pid]) => {
    const family = [...parents.keys()].filter((candidate) => isWithin(candidate, pid, parents));
    const bytes = family.map(residentBytes).reduce((sum, size) => sum + size, 0);
    return { part, pid, megabytes: bytes / 1e6 };
  });
}

export function totalMegabytes(use: readonly MemoryUse[]): number {
  return use.reduce((sum, { megabytes }) => sum + megabytes, 0);
}

function isWithin(pid: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at)) {
    if (at === ancestor) return true;
  }
  return false;
}

function parentOfEach(): Map<number, number> {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return new Map(lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
  }
  return new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // The process has exited since the directory was read.
    return 0;
  }
}

function residentBytes(pid: number): number {
  try {
    if (process.platform !== 'linux') {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
    }
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
