/**
 * Additive sums of visits. Except `online`, they exclude online excursions. The base of a share is the number of visits for which it is
 * known and may be shown: the share is its count ÷ its base, not ÷ `attended`.
 */
export type VisitSums = {
  /** Sessions held: at least one booking has an attendance above 0. Like `capacity`, 0 where a question is not by sessions. */
  readonly sessions: number;
  /** Of the sessions held. */
  readonly capacity: number;
  /** Visits: V = Σ attended. */
  readonly attended: number;
  /** Seats confirmed in the sessions held. */
  readonly confirmed: number;
  /** Visits of the groups whose number of confirmed seats is known: no-show = 1 − confirmedBase ÷ confirmed. */
  readonly confirmedBase: number;
  /** Visits of online excursions. */
  readonly online: number;
  /** Visits of citizens of other countries. */
  readonly foreign: number;
  readonly foreignBase: number;
  /** Visits of people under 18. */
  readonly minors: number;
  readonly minorsBase: number;
  /** Visits whose region of origin is not that of the site. */
  readonly interregional: number;
  readonly interregionalBase: number;
};

export const sumNames = [
  'sessions',
  'capacity',
  'attended',
  'confirmed',
  'confirmedBase',
  'online',
  'foreign',
  'foreignBase',
  'minors',
  'minorsBase',
  'interregional',
  'interregionalBase',
] as const satisfies readonly (keyof VisitSums)[];

/** Those that belong to a visit's own level, and not to that of a share. */
export const peopleNames = [
  'sessions',
  'capacity',
  'attended',
  'confirmed',
  'confirmedBase',
  'online',
] as const satisfies readonly (keyof VisitSums)[];

/** People of whom an answer shows nothing, since they are too few: in all, and of whom a share is known. */
export type HiddenPeople = {
  readonly hidden: number;
  readonly foreignHidden: number;
  readonly minorsHidden: number;
  readonly interregionalHidden: number;
};

export const hiddenNames = [
  'hidden',
  'foreignHidden',
  'minorsHidden',
  'interregionalHidden',
] as const satisfies readonly (keyof HiddenPeople)[];

/** What a rollup keeps of a cell. */
export type CellSums = VisitSums & HiddenPeople;

export const cellNames = [...sumNames, ...hiddenNames];

export const nothing: VisitSums = zeros(sumNames);
export const emptyCell: CellSums = zeros(cellNames);

export function add(a: VisitSums, b: VisitSums, sign: 1 | -1 = 1): VisitSums {
  return combine(sumNames, a, b, sign);
}

export function addCells(a: CellSums, b: CellSums, sign: 1 | -1 = 1): CellSums {
  return combine(cellNames, a, b, sign);
}

/** Adds to a cell in place: a batch adds thousands. */
export function addTo(cell: Record<keyof CellSums, number>, added: CellSums, sign: 1 | -1): void {
  for (const name of cellNames) cell[name] += sign * added[name];
}

export function isNothing(sums: VisitSums): boolean {
  return sumNames.every((name) => sums[name] === 0);
}

export function isEmptyCell(sums: CellSums): boolean {
  return cellNames.every((name) => sums[name] === 0);
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function combine<Name extends string>(
  names: readonly Name[],
  a: Readonly<Record<Name, number>>,
  b: Readonly<Record<Name, number>>,
  sign: 1 | -1,
): Record<Name, number> {
  const sums = { ...a } as Record<Name, number>;
  for (const name of names) sums[name] += sign * b[name];
  return sums;
}
