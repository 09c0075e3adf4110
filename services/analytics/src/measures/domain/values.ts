import type { Sums } from '../../dimensions/domain/question.ts';
import type { Term } from './definition.ts';
import { definitionOf, type MeasureName } from './definitions.ts';

/** Sums of some keys in each source, and the names of those that are suppressed. */
export type Figures = {
  readonly sums: Readonly<Record<string, Sums>>;
  readonly suppressed: Readonly<Record<string, readonly string[]>>;
  /** Names of the sums of which a part may not be shown. */
  readonly lacking?: Readonly<Record<string, readonly string[]>>;
};

export const noFigures: Figures = { sums: {}, suppressed: {} };

/**
 * The figures of disjoint sets together. A sum that is suppressed in one of them lacks that part; it is suppressed as a whole if nothing of it
 * may be shown.
 */
export function unite(parts: readonly (Figures | undefined)[]): Figures {
  const sums: Record<string, Record<string, number>> = {};
  const hidden = new Map<string, Set<string>>();
  for (const part of parts) {
    if (part === undefined) continue;
    add(sums, part, 1);
    for (const [source, columns] of Object.entries(part.suppressed)) {
      const known = hidden.get(source) ?? new Set();
      for (const column of columns) known.add(column);
      hidden.set(source, known);
    }
  }
  const suppressed = [...hidden].map(([source, columns]): [string, string[]] => [
    source,
    [...columns].filter((column) => (sums[source]?.[column] ?? 0) === 0),
  ]);
  return { sums, suppressed: Object.fromEntries(suppressed) };
}

/** The figures of a set without those of its parts. */
export function subtract(whole: Figures, parts: readonly (Figures | undefined)[]): Figures {
  const sums: Record<string, Record<string, number>> = {};
  add(sums, whole, 1);
  for (const part of parts) if (part !== undefined) add(sums, part, -1);
  return { sums, suppressed: {} };
}

function add(into: Record<string, Record<string, number>>, { sums }: Figures, sign: 1 | -1): void {
  for (const source in sums) {
    const columns = (into[source] ??= {});
    const added = sums[source] ?? {};
    for (const column in added) columns[column] = (columns[column] ?? 0) + sign * (added[column] ?? 0);
  }
}

/** Whether any sum is there. */
export function hasFigures({ sums }: Figures): boolean {
  return Object.values(sums).some((columns) => Object.values(columns).some((value) => value !== 0));
}

/** The measures of some figures: null where nothing can be divided by, and where a figure is suppressed. */
export type Values = {
  readonly of: Readonly<Partial<Record<MeasureName, number | null>>>;
  readonly suppressed: readonly MeasureName[];
};

export function valuesOf(measures: readonly MeasureName[], figures: Figures): Values {
  const of: Partial<Record<MeasureName, number | null>> = {};
  const suppressed: MeasureName[] = [];
  for (const measure of measures) {
    const { terms, divisor, base = 0 } = definitionOf(measure).formula;
    if (isSuppressed(terms, figures) || (divisor !== undefined && isSuppressed(divisor, figures))) {
      suppressed.push(measure);
      of[measure] = null;
      continue;
    }
    const by = divisor === undefined ? 1 : total(divisor, figures);
    of[measure] = by === 0 ? null : base + total(terms, figures) / by;
  }
  return { of, suppressed };
}

/** The measures of figures that belong to a period and to none of its parts. */
export function valuesOutsideParts(measures: readonly MeasureName[], figures: Figures): Values {
  return valuesOf(
    measures.filter((measure) => definitionOf(measure).isOfLastDay !== true),
    figures,
  );
}

/** The measures that any of these sums belongs to. */
export function measuresWith(
  measures: readonly MeasureName[],
  isAmong: (source: string, column: string) => boolean,
): readonly MeasureName[] {
  return measures.filter((measure) => {
    const { terms, divisor = [] } = definitionOf(measure).formula;
    return [...terms, ...divisor].some(({ source, column }) => isAmong(source, column));
  });
}

/** V_t ÷ V_{t−1} − 1; null if one of them is missing or the earlier one is 0. */
export function growthOf(value: number | null | undefined, previous: number | null | undefined): number | null {
  if (value === undefined || value === null || previous === undefined || previous === null) return null;
  return previous === 0 ? null : value / previous - 1;
}

function total(terms: readonly Term[], { sums }: Figures): number {
  let sum = 0;
  for (const { source, column, times } of terms) sum += times * (sums[source]?.[column] ?? 0);
  return sum;
}

function isSuppressed(terms: readonly Term[], { suppressed }: Figures): boolean {
  return terms.some(({ source, column }) => suppressed[source]?.includes(column) === true);
}
