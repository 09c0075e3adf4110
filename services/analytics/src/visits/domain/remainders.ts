import { isDisclosable, levels } from './disclosure.ts';
import type { UnitSums } from './unit-sums.ts';
import { monthOf, yearOf, type Unit } from './visit.ts';
import { add, addCells, emptyCell, isNothing, nothing, type CellSums, type VisitSums } from './visit-sums.ts';

/** What finer cells of a cell do not show: shown for this cell if it is enough, else left to the next. */
export type Remainder = {
  readonly sums: VisitSums;
  /** Visitors of whom it is not known whether they are foreign or minors. */
  readonly foreignRest: number;
  readonly minorsRest: number;
};

export type Cell = {
  readonly level: typeof levels.SITE | typeof levels.REGION | typeof levels.YEAR;
  /** First of the month or year. */
  readonly date: string;
  readonly region: string;
  /** Of level SITE; else null. */
  readonly organizationId: string | null;
  readonly siteId: string | null;
};

export const noRemainder: Remainder = { sums: nothing, foreignRest: 0, minorsRest: 0 };

export function isNoRemainder({ sums, foreignRest, minorsRest }: Remainder): boolean {
  return foreignRest === 0 && minorsRest === 0 && isNothing(sums);
}

export function keyOfCell({ level, date, region, organizationId, siteId }: Cell): string {
  return `${level} ${date} ${region} ${organizationId} ${siteId}`;
}

/** Which parts of a remainder are shown. */
export function shownParts({ sums, foreignRest, minorsRest }: Remainder): {
  readonly people: boolean;
  readonly foreign: boolean;
  readonly minors: boolean;
} {
  const { attended, confirmed, confirmedBase, online, foreign, foreignBase, minors, minorsBase } = sums;
  return {
    people: isDisclosable([attended, confirmed, confirmedBase, attended - confirmedBase, online]),
    foreign: isDisclosable([foreign, foreignBase - foreign, foreignRest]),
    minors: isDisclosable([minors, minorsBase - minors, minorsRest]),
  };
}

/** What answers of the unit's level show. */
export function shownOfUnit({ exact, ...unit }: UnitSums): VisitSums {
  if (!unit.closed) return nothing;
  return {
    ...exact,
    ...(unit.foreignClosed ? {} : { foreign: 0, foreignBase: 0 }),
    ...(unit.minorsClosed ? {} : { minors: 0, minorsBase: 0 }),
    interregional: unit.interregionalShown,
    interregionalBase: unit.interregionalBaseShown,
  };
}

/** What is left to coarser cells: people, or counts among people that are shown. */
function remainderOfUnit({ exact, closed, foreignClosed, minorsClosed }: UnitSums): Remainder {
  if (!closed) return { ...noRemainder, sums: peopleOf(exact) };
  const { attended, foreign, foreignBase, minors, minorsBase } = exact;
  return {
    sums: {
      ...nothing,
      ...(foreignClosed ? {} : { foreign, foreignBase }),
      ...(minorsClosed ? {} : { minors, minorsBase }),
    },
    foreignRest: foreignClosed ? 0 : attended - foreignBase,
    minorsRest: minorsClosed ? 0 : attended - minorsBase,
  };
}

function peopleOf({ sessions, capacity, attended, confirmed, confirmedBase, online }: VisitSums): VisitSums {
  return { ...nothing, sessions, capacity, attended, confirmed, confirmedBase, online };
}

export function shownOf(remainder: Remainder): VisitSums {
  return partsOf(remainder, true).sums;
}

/** The parts that are shown, or those that are not. */
function partsOf(remainder: Remainder, shown: boolean): Remainder {
  const parts = shownParts(remainder);
  const { foreign, foreignBase, minors, minorsBase } = remainder.sums;
  return {
    sums: {
      ...(parts.people === shown ? peopleOf(remainder.sums) : nothing),
      ...(parts.foreign === shown ? { foreign, foreignBase } : {}),
      ...(parts.minors === shown ? { minors, minorsBase } : {}),
    },
    foreignRest: parts.foreign === shown ? remainder.foreignRest : 0,
    minorsRest: parts.minors === shown ? remainder.minorsRest : 0,
  };
}

export type PlacedUnit = { readonly unit: Unit; readonly region: string; readonly sums: UnitSums };
export type UnitChange = { readonly before: PlacedUnit | undefined; readonly after: PlacedUnit | undefined };

export function siteCellOf({ unit, region }: PlacedUnit): Cell {
  const { month, organizationId, siteId } = unit;
  return { level: levels.SITE, date: monthOf(month), region, organizationId, siteId };
}

/** The cell that what a cell does not show is left to; undefined: it is hidden. */
export function parentOf({ level, date, region }: Cell): Cell | undefined {
  const inRegion = { region, organizationId: null, siteId: null };
  if (level === levels.SITE) return { level: levels.REGION, date, ...inRegion };
  if (level === levels.REGION) return { level: levels.YEAR, date: yearOf(date), ...inRegion };
  return undefined;
}

export type RegionMonth = { readonly month: string; readonly region: string; readonly sums: CellSums };

/**
 * Follows changes of units to coarser cells.
 * @param known the remainders of all their cells, by key; a cell without one has none
 * @returns the changed remainders, and the differences of what is shown of regions and months
 */
export function follow(
  changes: readonly UnitChange[],
  known: ReadonlyMap<string, Remainder>,
): { readonly remainders: ReadonlyMap<string, Remainder & Cell>; readonly months: readonly RegionMonth[] } {
  const remainders = new Map<string, Remainder & Cell>();
  const months = new Map<string, RegionMonth>();
  let level = new Map<string, Difference>();
  for (const { before, after } of changes) {
    for (const [placed, sign] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (placed === undefined) continue;
      const cell = siteCellOf(placed);
      note(months, cell, { ...emptyCell, ...shownOfUnit(placed.sums) }, sign);
      collect(level, cell, remainderOfUnit(placed.sums), sign);
    }
  }
  while (level.size > 0) {
    const next = new Map<string, Difference>();
    for (const [key, { cell, by }] of level) {
      if (isNoRemainder(by)) continue;
      const before = known.get(key) ?? noRemainder;
      const after = combine(before, by, 1);
      remainders.set(key, { ...cell, ...after });
      const parent = parentOf(cell);
      if (parent === undefined) continue;
      note(months, cell, cellOfRemainder(cell, before), -1);
      note(months, cell, cellOfRemainder(cell, after), 1);
      collect(next, parent, partsOf(before, false), -1);
      collect(next, parent, partsOf(after, false), 1);
    }
    level = next;
  }
  return { remainders, months: [...months.values()] };
}

/** What a remainder adds to its region's month; what it does not show counts as hidden once it is the region's. */
function cellOfRemainder({ level }: Cell, remainder: Remainder): CellSums {
  const shown = { ...emptyCell, ...shownOf(remainder) };
  if (level !== levels.REGION) return shown;
  const { attended, online, foreignBase, minorsBase } = partsOf(remainder, false).sums;
  return { ...shown, hidden: attended + online, foreignHidden: foreignBase, minorsHidden: minorsBase };
}

type Difference = { readonly cell: Cell; readonly by: Remainder };

function collect(into: Map<string, Difference>, cell: Cell, remainder: Remainder, sign: 1 | -1): void {
  const key = keyOfCell(cell);
  into.set(key, { cell, by: combine(into.get(key)?.by ?? noRemainder, remainder, sign) });
}

function combine(a: Remainder, b: Remainder, sign: 1 | -1): Remainder {
  return {
    sums: add(a.sums, b.sums, sign),
    foreignRest: a.foreignRest + sign * b.foreignRest,
    minorsRest: a.minorsRest + sign * b.minorsRest,
  };
}

function note(months: Map<string, RegionMonth>, { date, region }: Cell, sums: CellSums, sign: 1 | -1): void {
  const key = `${date} ${region}`;
  const known = months.get(key) ?? { month: date, region, sums: emptyCell };
  months.set(key, { ...known, sums: addCells(known.sums, sums, sign) });
}
