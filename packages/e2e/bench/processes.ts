import { readFileSync } from 'node:fs';

/** What a process has used: seconds of CPU since it began, and its most resident memory since the last `forgetPeak`. */
export type ProcessUse = { readonly cpuSeconds: number; readonly peakMegabytes: number };

/** As Linux counts it in /proc: clock ticks of 10 ms, kB of the peak resident set. */
export function processUse(pid: number): ProcessUse {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100,
    peakMegabytes: (Number(peak) * 1024) / 1e6,
  };
}
