/** One figure beside its goal. */
export type Row = {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly measured: string;
  readonly goal: string;
};

export function row(measure: string, value: number, unit: string, digits: number, goal: string): Row {
  const figure = value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return { measure, value, unit, measured: `${figure}${unit === '' ? '' : ` ${unit}`}`, goal };
}

/** The value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
