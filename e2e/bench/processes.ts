import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a process and its children have used: seconds of CPU since they began, and their most resident memory since `forgetPeak`. */
export type ProcessUse = { readonly cpuSeconds: number; readonly peakMegabytes: number };

/** As Linux counts it in /proc: clock ticks of 10 ms, kB of the peak resident set (of the process alone). */
export function processUse(pid: number): ProcessUse {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const ticks = [pid, ...childrenOf(pid)].reduce((sum, one) => sum + ticksOf(one), 0);
  return { cpuSeconds: ticks / 100, peakMegabytes: (Number(peak) * 1024) / 1e6 };
}

/** From now on peaks are counted anew. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => statOf(one)[1] === String(pid));
}

/** Own time, and that of children who have ended. */
function ticksOf(pid: number): number {
  const fields = statOf(pid);
  return [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place] ?? 0), 0);
}

/** The fields after the name: state, parent, … */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
