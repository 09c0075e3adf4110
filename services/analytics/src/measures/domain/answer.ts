import type { Dimension, Filter, Period } from '../../dimensions/domain/question.ts';
import type { MeasureName } from './definitions.ts';
import type { MeasuresQuestion } from './measures-question.ts';
import { totalOf, type Table } from './table.ts';
import {
  hasFigures,
  noFigures,
  subtract,
  unite,
  valuesOf,
  valuesOutsideParts,
  type Figures,
  type Values,
} from './values.ts';

/** What the sources answered, each for the whole period and its parts, and for those compared with. */
export type Tables = {
  readonly whole: Table;
  readonly previous?: Table | undefined;
  readonly parts?: Table | undefined;
  readonly previousParts?: Table | undefined;
  /** Totals of the parts, if the tables above have the parts of the first rows only. */
  readonly partTotals?: Table | undefined;
  readonly previousPartTotals?: Table | undefined;
};

export type Compared = { readonly values: Values; readonly previous: Values | null };
export type Part = Period & Compared;

/** The measures of some keys: one value for each dimension; none for the total, the rest and what is withheld. */
export type Line = Compared & {
  readonly keys: readonly { readonly dimension: Dimension; readonly value: string | null }[];
  readonly periods: readonly Part[];
  /** What the period shows beyond its parts, so that values = Σ parts + unassigned; null without parts. */
  readonly unassigned: () => Values | null;
};

/** In every sum, total = Σ rows + rest + withheld. */
export type Answer = {
  readonly total: Line;
  readonly rows: readonly Line[];
  /** The keys after the first rows; null if there are none. */
  readonly rest: Line | null;
  /** Small groups that no key may show; null if there are none. */
  readonly withheld: Line | null;
};

type Sides = {
  readonly whole: Figures;
  readonly previous: Figures | undefined;
  readonly parts: readonly Figures[];
  readonly previousParts: readonly Figures[];
  /** Figures of the period that are in none of the parts, if they are not the difference of both. */
  readonly unassigned?: Figures | undefined;
};

export function answerOf(question: MeasuresQuestion, tables: Tables): Answer {
  const { by, parts } = question;
  const count = parts?.periods.length ?? 0;
  const lineOf = (keys: Line['keys'], sides: Sides): Line => toLine(question, keys, sides);
  const total = sidesOf(tables, count, (table, index) => totalOf(table, index), {
    parts: tables.partTotals ?? tables.parts,
    previousParts: tables.previousPartTotals ?? tables.previousParts,
  });
  if (by.length === 0) return { total: lineOf([], total), rows: [], rest: null, withheld: null };

  const names = orderedNames(question, tables);
  const shown = names.slice(0, question.top);
  const rows = shown.map((name) => sidesOf(tables, count, (table, index) => table.rows.get(name)?.periods[index]));
  const all = sidesOf(tables, count, (table, index) => table.withheld[index]);
  const rest =
    names.length > shown.length ? without(total, [...rows, all], tables, names.slice(shown.length)) : undefined;
  // The parts of the rest are what is left of the total, with what its keys withhold.
  const withheld = rest === undefined ? all : { ...all, unassigned: noFigures };
  return {
    total: lineOf([], total),
    rows: shown.map((name, nth) => lineOf(keysOf(by, tables, name), rows[nth] ?? nothing)),
    rest: rest === undefined ? null : lineOf([], rest),
    withheld: isEmpty(withheld) ? null : lineOf([], withheld),
  };
}

/** The names of the first rows. */
export function firstRows(question: MeasuresQuestion, tables: Pick<Tables, 'whole' | 'previous'>): ReadonlySet<string> {
  return new Set(orderedNames(question, tables).slice(0, question.top));
}

export function hasMoreRows(
  { top }: Pick<MeasuresQuestion, 'top'>,
  { whole, previous }: Pick<Tables, 'whole' | 'previous'>,
): boolean {
  return new Set([...whole.rows.keys(), ...(previous?.rows.keys() ?? [])]).size > top;
}

/** The filter that the first rows match; with several dimensions, other combinations of their values do too. */
export function narrowed(
  { filter, by }: Pick<MeasuresQuestion, 'filter' | 'by'>,
  tables: Pick<Tables, 'whole' | 'previous'>,
  names: ReadonlySet<string>,
): Filter {
  const conditions: Partial<Record<Dimension, readonly string[]>> = { ...filter };
  for (const [nth, dimension] of by.entries()) {
    const values = [...names].map((name) => rowOf(tables, name)?.keys[nth] ?? null);
    // A filter cannot ask for what is not known.
    if (!values.includes(null)) conditions[dimension] = [...new Set(values.filter((value) => value !== null))];
  }
  return conditions;
}

/** All keys, now or before, by the measure of the order; those without a value come last. */
function orderedNames({ order, by }: MeasuresQuestion, tables: Pick<Tables, 'whole' | 'previous'>): readonly string[] {
  if (by.length === 0) return [];
  const names = [...new Set([...tables.whole.rows.keys(), ...(tables.previous?.rows.keys() ?? [])])];
  const values = new Map(
    names.map((name) => [
      name,
      valuesOf([order.measure], tables.whole.rows.get(name)?.periods[0] ?? noFigures).of[order.measure] ?? undefined,
    ]),
  );
  const sign = order.descending ? -1 : 1;
  return names.sort((a, b) => {
    const [left, right] = [values.get(a), values.get(b)];
    if (left !== right) {
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return sign * (left - right);
    }
    return a < b ? -1 : 1;
  });
}

function rowOf({ whole, previous }: Pick<Tables, 'whole' | 'previous'>, name: string) {
  return whole.rows.get(name) ?? previous?.rows.get(name);
}

function keysOf(by: readonly Dimension[], tables: Tables, name: string): Line['keys'] {
  const keys = rowOf(tables, name)?.keys ?? [];
  return by.map((dimension, nth) => ({ dimension, value: keys[nth] ?? null }));
}

const nothing: Sides = { whole: noFigures, previous: noFigures, parts: [], previousParts: [] };

function sidesOf(
  tables: Tables,
  count: number,
  figuresOf: (table: Table, index: number) => Figures | undefined,
  of: Pick<Tables, 'parts' | 'previousParts'> = tables,
): Sides {
  const { whole, previous } = tables;
  const each = (table: Table | undefined): Figures[] =>
    table === undefined ? [] : Array.from({ length: count }, (_, index) => figuresOf(table, index) ?? noFigures);
  return {
    whole: figuresOf(whole, 0) ?? noFigures,
    previous: previous === undefined ? undefined : (figuresOf(previous, 0) ?? noFigures),
    parts: each(of.parts),
    previousParts: each(of.previousParts),
  };
}

/** The other keys: of the whole period their sum; of its parts what is left of the total, since they were not read one by one. */
function without(total: Sides, others: readonly Sides[], tables: Tables, names: readonly string[]): Sides {
  const sum = (table: Table): Figures => unite(names.map((name) => table.rows.get(name)?.periods[0]));
  const unassigned = outsideOf(total);
  return {
    unassigned:
      unassigned === undefined
        ? undefined
        : subtract(
            unassigned,
            others.slice(0, -1).map((one) => outsideOf(one)),
          ),
    whole: sum(tables.whole),
    previous: tables.previous === undefined ? undefined : sum(tables.previous),
    parts: total.parts.map((part, index) =>
      subtract(
        part,
        others.map(({ parts }) => parts[index]),
      ),
    ),
    previousParts: total.previousParts.map((part, index) =>
      subtract(
        part,
        others.map(({ previousParts }) => previousParts[index]),
      ),
    ),
  };
}

/** What a period shows and none of its parts does. */
function outsideOf({ whole, parts, unassigned }: Sides): Figures | undefined {
  if (parts.length === 0) return undefined;
  return unassigned ?? subtract(whole, parts);
}

function isEmpty({ whole, previous, parts, previousParts }: Sides): boolean {
  return ![whole, previous ?? noFigures, ...parts, ...previousParts].some(hasFigures);
}

function toLine({ measures, parts }: MeasuresQuestion, keys: Line['keys'], sides: Sides): Line {
  return {
    keys,
    unassigned: () => {
      const figures = outsideOf(sides);
      return figures === undefined ? null : valuesOutsideParts(measures, figures);
    },
    ...compared(measures, sides.whole, sides.previous),
    periods: (parts?.periods ?? []).map((period, index) => ({
      ...period,
      ...compared(
        measures,
        sides.parts[index] ?? noFigures,
        sides.previous === undefined ? undefined : (sides.previousParts[index] ?? noFigures),
      ),
    })),
  };
}

function compared(measures: readonly MeasureName[], now: Figures, before: Figures | undefined): Compared {
  return { values: valuesOf(measures, now), previous: before === undefined ? null : valuesOf(measures, before) };
}
