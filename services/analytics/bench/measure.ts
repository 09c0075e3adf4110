/** One line of the table that `npm run bench` prints. */
export type BenchRow = { readonly measure: string; readonly measured: string; readonly goal: string };

/** Milliseconds of `runs` calls after some that only warm up: median and the slowest of a hundred. */
export async function measureLatency(work: () => Promise<unknown>, runs = 200): Promise<{ p50: number; p99: number }> {
  for (let warmUp = 0; warmUp < 20; warmUp++) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

export function latencyRow(measure: string, { p50, p99 }: { p50: number; p99: number }, goal: string): BenchRow {
  return { measure, measured: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`, goal };
}
