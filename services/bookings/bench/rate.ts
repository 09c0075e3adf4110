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

/** The value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
