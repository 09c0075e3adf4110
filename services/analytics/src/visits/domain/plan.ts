import type { Dimension, Period, Question } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { isWholeMonths, wholePartsOf } from '../../dimensions/domain/whole-parts.ts';
import { levelOf, levels, type Level } from './disclosure.ts';

/** Where the sums of a part of a question are read. */
export type Source = 'VISITS' | 'UNITS' | 'REGION_MONTHS' | 'REGION_DAYS' | 'REGION_DETAILS';

/** Consecutive periods that are read in one way. */
export type Run = {
  readonly periods: readonly Period[];
  /** Index of the first of them in the question. */
  readonly offset: number;
  readonly wholeMonths: boolean;
  readonly rows: Read;
  /** The same without groups, if it may show more than the rows together; else undefined. */
  readonly total: Read | undefined;
};

export type Read = {
  readonly source: Source;
  readonly level: Level;
  readonly by: readonly Dimension[];
};

/** Dimensions that are details of a visit: sessions are not counted by them. */
export const detailDimensions = ['PURPOSE', 'SEGMENT', 'CHANNEL', 'ORIGIN_REGION', 'ROUTE'] as const;

export function isByDetails(dimensions: Iterable<Dimension>): boolean {
  return [...dimensions].some((dimension) => (detailDimensions as readonly Dimension[]).includes(dimension));
}

/**
 * How to read a question: an organization's own figures exactly, all others as disclosed. Whole months and years of a period are read as such,
 * its other days by date: so a period shows at least what its parts show.
 */
export function planOf(reach: Reach, { periods, filter, by }: Question): readonly Run[] {
  const filtered = new Set(Object.keys(filter) as Dimension[]);
  if (reach.kind === 'REGIONS') filtered.add('REGION');
  const all = new Set([...filtered, ...by]);
  const runs: Run[] = [];
  for (const [index, whole] of periods.entries())
    for (const period of wholePartsOf(whole)) {
      const wholeMonths = isWholeMonths(period);
      const rows = readOf(reach, all, by, period, wholeMonths);
      const total = readOf(reach, filtered, [], period, wholeMonths);
      const way = { wholeMonths, rows, total: by.length > 0 && total.level !== rows.level ? total : undefined };
      const last = runs.at(-1);
      if (last !== undefined && isSameWay(last, way)) runs[runs.length - 1] = longer(last, index, period);
      else runs.push({ ...way, periods: [period], offset: index });
    }
  return runs;
}

/** A run with the part that follows it. */
function longer(run: Run, index: number, part: Period): Run {
  const { offset, periods } = run;
  const last = periods.at(-1);
  if (last === undefined || index >= offset + periods.length) return { ...run, periods: [...periods, part] };
  return { ...run, periods: [...periods.slice(0, -1), { from: last.from, to: part.to }] };
}

function isSameWay(a: Omit<Run, 'periods' | 'offset'>, b: Omit<Run, 'periods' | 'offset'>): boolean {
  return (
    a.wholeMonths === b.wholeMonths &&
    a.rows.level === b.rows.level &&
    a.rows.source === b.rows.source &&
    a.total?.level === b.total?.level
  );
}

function readOf(
  reach: Reach,
  dimensions: ReadonlySet<Dimension>,
  by: readonly Dimension[],
  period: Period,
  wholeMonths: boolean,
): Read {
  const level = reach.kind === 'ORGANIZATION' ? levels.HIDDEN : levelOf(dimensions, period);
  return { level, by, source: sourceOf(level, dimensions, wholeMonths) };
}

function sourceOf(level: Level, dimensions: ReadonlySet<Dimension>, wholeMonths: boolean): Source {
  const details = [...dimensions].filter((dimension) => isByDetails([dimension]));
  if (level === levels.HIDDEN) return wholeMonths && details.length === 0 ? 'UNITS' : 'VISITS';
  const byRegion = [...dimensions].every(
    (dimension) => dimension === 'REGION' || dimension === 'DISTRICT' || details.includes(dimension),
  );
  if (byRegion && details.length === 0) return wholeMonths ? 'REGION_MONTHS' : 'REGION_DAYS';
  const ofParty = details.every((dimension) => dimension === 'PURPOSE' || dimension === 'SEGMENT');
  if (byRegion && (details.length === 1 || ofParty) && wholeMonths) return 'REGION_DETAILS';
  return details.length > 0 || !wholeMonths ? 'VISITS' : 'UNITS';
}
