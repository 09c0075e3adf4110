/** Operations per second of a number of writers, each of which starts the next operation when one completes. */
export async function rate(
  work: (nth: number) => Promise<unknown>,
  { writers, milliseconds }: { readonly writers: number; readonly milliseconds: number },
): Promise<number> {
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  let nth = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < until) await work(nth++);
    }),
  );
  return (nth * 1000) / (performance.now() - startedAt);
}

/** Milliseconds of each of the operations that begin at a steady rate, whether or not earlier ones have ended. */
export async function latenciesAt(
  perSecond: number,
  work: (nth: number) => Promise<unknown>,
  milliseconds: number,
): Promise<number[]> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  const running: Promise<unknown>[] = [];
  for (let nth = 0; performance.now() - startedAt < milliseconds; nth++) {
    // Measured from when it was due, so that a client that is late counts.
    const due = startedAt + (nth * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    running.push(work(nth).then(() => latencies.push(performance.now() - due)));
  }
  await Promise.all(running);
  return latencies;
}

/** The value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
