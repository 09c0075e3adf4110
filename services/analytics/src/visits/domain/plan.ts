import type { Dimension, Period, Question } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { isWholeMonths, levelOf, levels, type Level } from './disclosure.ts';

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

/** How to read a question: an organization's own figures exactly, all others as disclosed. */
export function planOf(reach: Reach, { periods, filter, by }: Question): readonly Run[] {
  const filtered = new Set(Object.keys(filter) as Dimension[]);
  if (reach.kind === 'REGIONS') filtered.add('REGION');
  const runs: Run[] = [];
  for (const [index, period] of periods.entries()) {
    const wholeMonths = isWholeMonths(period);
    const rows = readOf(reach, new Set([...filtered, ...by]), by, period, wholeMonths);
    const total = readOf(reach, filtered, [], period, wholeMonths);
    const run = {
      wholeMonths,
      rows,
      total: by.length > 0 && total.level !== rows.level ? total : undefined,
    };
    const last = runs.at(-1);
    if (last !== undefined && isSameWay(last, run))
      runs[runs.length - 1] = { ...last, periods: [...last.periods, period] };
    else runs.push({ ...run, periods: [period], offset: index });
  }
  return runs;
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
