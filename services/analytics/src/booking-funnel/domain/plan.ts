import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';

/** By what rollups by month and one detail are divided. `PARTY`: purpose and segment. */
export const cellDimensions = ['ALL', 'REGION', 'PARTY', 'CHANNEL', 'ORIGIN_REGION', 'ROUTE'] as const;
export type CellDimension = (typeof cellDimensions)[number];

/** Where whole months are read: single items, months of excursions, or cells of a dimension. */
export type Source = 'ITEMS' | 'PLACES' | CellDimension;

const ofCells: Readonly<Record<Exclude<CellDimension, 'ALL'>, readonly Dimension[]>> = {
  REGION: ['REGION', 'DISTRICT'],
  PARTY: ['PURPOSE', 'SEGMENT'],
  CHANNEL: ['CHANNEL'],
  ORIGIN_REGION: ['ORIGIN_REGION'],
  ROUTE: ['ROUTE'],
};
const ofPlaces: readonly Dimension[] = ['REGION', 'DISTRICT', 'ORGANIZATION', 'SITE', 'EXCURSION', 'INDUSTRY'];

/**
 * The smallest table that answers a question.
 * @param dimensions of the filter and the keys
 */
export function sourceOf(reach: Reach, dimensions: readonly Dimension[]): Source {
  // A host has few bookings, and reads all of them.
  if (reach.kind === 'ORGANIZATION') return 'ITEMS';
  const all: readonly Dimension[] = reach.kind === 'REGIONS' ? [...dimensions, 'REGION'] : dimensions;
  if (all.length === 0) return 'ALL';
  const within = (possible: readonly Dimension[]) => all.every((dimension) => possible.includes(dimension));
  const cells = cellDimensions.find((cell) => cell !== 'ALL' && within(ofCells[cell]));
  return cells ?? (within(ofPlaces) ? 'PLACES' : 'ITEMS');
}

/** The whole months of a period, and the days before and after them. */
export type Parts = { readonly months: Period | undefined; readonly days: readonly Period[] };

export function partsOf(source: Source, period: Period): Parts {
  if (source === 'ITEMS') return { months: undefined, days: [period] };
  const first = firstOfMonth(period.from, period.from.endsWith('-01') ? 0 : 1);
  const end = firstOfMonth(dayAfter(period.to), 0);
  if (first >= end) return { months: undefined, days: [period] };
  const days = [
    { from: period.from, to: dayBefore(first) },
    { from: end, to: period.to },
  ];
  return { months: { from: first, to: dayBefore(end) }, days: days.filter(({ from, to }) => from <= to) };
}

const dayMs = 86_400_000;

function firstOfMonth(date: string, later: 0 | 1): string {
  const day = new Date(date);
  return dateOf(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1));
}

function dayBefore(date: string): string {
  return dateOf(Date.parse(date) - dayMs);
}

function dayAfter(date: string): string {
  return dateOf(Date.parse(date) + dayMs);
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
