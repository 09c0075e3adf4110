import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Resource use of a process and its children: seconds of CPU since start, and peak resident memory since `forgetPeak`. */
export type ProcessUse = { readonly cpuSeconds: number; readonly peakMegabytes: number };

/** From Linux /proc: clock ticks of 10 ms; peak resident set in kB, of the process alone. */
export function processUse(pid: number): ProcessUse {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const ticks = [pid, ...childrenOf(pid)].reduce((sum, one) => sum + ticksOf(one), 0);
  return { cpuSeconds: ticks / 100, peakMegabytes: (Number(peak) * 1024) / 1e6 };
}

/** Resets the peak memory counters. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => statOf(one)[1] === String(pid));
}

/** User and system time of the process and of its finished children. */
function ticksOf(pid: number): number {
  const fields = statOf(pid);
  return [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place] ?? 0), 0);
}

/** The fields after the name: state, parent, … */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    // The process has exited since the directory was read.
    return [];
  }
}
