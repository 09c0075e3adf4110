import type { Dimension } from '../../dimensions/domain/question.ts';

/** A column of a source, times a factor. */
export type Term = { readonly source: string; readonly column: string; readonly times: number };

/** Σ terms, or base + Σ terms ÷ Σ divisor. */
export type Formula = { readonly terms: readonly Term[]; readonly divisor?: readonly Term[]; readonly base?: number };

export type Unit = 'PEOPLE' | 'SESSIONS' | 'ORGANIZATIONS' | 'LEADS' | 'ANSWERS' | 'SHARE' | 'RATIO' | 'POINTS' | 'RUB';

/** A measure as data: the graph's descriptions, the documentation and the exports' sheets of definitions are made from it. */
export type Definition = {
  readonly unit: Unit;
  readonly formula: Formula;
  /** The formula in the field's own terms. */
  readonly reads: string;
  readonly readsRu: string;
  /** What it is, a short sentence. */
  readonly en: string;
  readonly ru: string;
  /** Whether it is a state of the last day, so that values of days cannot be added to those of months. */
  readonly isOfLastDay?: true;
  /** By which it can be asked and filtered. */
  readonly dimensions: readonly Dimension[];
};

/** Counts are whole numbers and exact; the others are derived from sums and may be missing. */
export function isCount({ formula }: Pick<Definition, 'formula'>): boolean {
  return formula.divisor === undefined;
}

export function sourcesOf({ formula }: Pick<Definition, 'formula'>): readonly string[] {
  return [...new Set([...formula.terms, ...(formula.divisor ?? [])].map(({ source }) => source))];
}
