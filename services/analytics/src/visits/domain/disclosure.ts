import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import { isWholeMonths } from '../../dimensions/domain/whole-parts.ts';

/** Fewest people of a group that anyone but its owner sees. */
export const minPeople = 5;

/**
 * Levels of disclosure from fine to coarse: each cell of a level lies within one cell of the next. A visit is counted in answers of its
 * level and of coarser ones.
 */
export const levels = {
  /** Hour, excursion, purpose, segment, origin, channel, route. */
  DETAILS: 0,
  /** Hour, excursion, purpose, segment. */
  HOUR: 1,
  /** Date, excursion, purpose, segment. */
  DAY: 2,
  /** Month, excursion, purpose, segment. */
  PARTY: 3,
  /** Month, excursion. */
  EXCURSION: 4,
  /** Month, site. */
  SITE: 5,
  /** Month, region. */
  REGION: 6,
  /** Year, region. */
  YEAR: 7,
  /** Shown to the owner only. */
  HIDDEN: 8,
  /** Counted in no figure, such as a booking of a session that is yet to be held. */
  UNCOUNTED: 9,
} as const;
/** 0 to 9. */
export type Level = number;

/** Levels within one excursion and month. */
export const innerLevels = 5;

export function isDisclosable(figures: readonly number[]): boolean {
  return figures.every((figure) => figure === 0 || figure >= minPeople);
}

/** The level of an answer by these dimensions, filters included, for a period. Weekday and hour need {@link levels.HOUR}. */
export function levelOf(dimensions: ReadonlySet<Dimension>, period: Period): Level {
  if (dimensions.has('ROUTE') || dimensions.has('CHANNEL') || dimensions.has('ORIGIN_REGION')) return levels.DETAILS;
  const { from, to } = period;
  if (!isWholeMonths(period)) return levels.DAY;
  if (dimensions.has('PURPOSE') || dimensions.has('SEGMENT')) return levels.PARTY;
  if (dimensions.has('EXCURSION') || dimensions.has('INDUSTRY')) return levels.EXCURSION;
  if (dimensions.has('SITE') || dimensions.has('ORGANIZATION')) return levels.SITE;
  return from.endsWith('-01-01') && to.endsWith('-12-31') ? levels.YEAR : levels.REGION;
}

/** People who are counted together at least: a booked group, or what a finer rule has joined. */
export type Group = {
  /** Counts of people that an answer shows or that follow from it; each must be 0 or at least {@link minPeople}. */
  readonly figures: readonly number[];
  /** The finest level at which it may be disclosed. */
  readonly from: Level;
  /** Its cell at each level. */
  readonly cells: readonly string[];
  /** Whether another answer discloses it alone, so that it hides no one. */
  readonly known?: boolean;
};

type Atom = { members: number[]; figures: readonly number[]; known: boolean };

/**
 * The level of each group, `cells.length` if it is disclosed at none. Groups of a cell that are too small to be shown alone are shown
 * together at the finest level at which they are enough; if they are 1 to 4, the smallest group of the cell that makes them enough joins
 * them and loses its finer level (complementary suppression). So each answer is a union of atoms that no other answer splits.
 * @param groups in an order that does not depend on the order of events: the first of equals joins
 */
export function disclose(groups: readonly Group[]): Level[] {
  const depth = groups[0]?.cells.length ?? 0;
  const disclosed = groups.map((): Level => depth);
  let pending = groups.map((_, index) => index);
  const atoms: Atom[] = [];
  for (let level = 0; level < depth && pending.length > 0; level++) {
    const still: number[] = [];
    const cells = Map.groupBy(pending, (index) => {
      const group = groups[index];
      return group === undefined || group.from > level ? undefined : group.cells[level];
    });
    for (const [cell, members] of cells) {
      if (cell === undefined) {
        still.push(...members);
        continue;
      }
      const joined = enough(
        sumOf(members.map((index) => groups[index]?.figures ?? [])),
        atoms.filter((atom) => !atom.known && groups[atom.members[0] ?? -1]?.cells[level] === cell),
      );
      if (joined === undefined) {
        still.push(...members);
        continue;
      }
      const atom: Atom = {
        members: [...members, ...joined.with.flatMap((one) => one.members)],
        figures: joined.figures,
        known: members.length === 1 && groups[members[0] ?? -1]?.known === true,
      };
      for (const one of joined.with) atoms.splice(atoms.indexOf(one), 1);
      atoms.push(atom);
      for (const index of atom.members) disclosed[index] = level;
    }
    pending = still;
  }
  return disclosed;
}

/** The fewest atoms that make the figures disclosable together; undefined if all of them do not. */
function enough(
  figures: readonly number[],
  atoms: readonly Atom[],
): { readonly with: readonly Atom[]; readonly figures: readonly number[] } | undefined {
  if (isDisclosable(figures)) return { with: [], figures };
  const bySize = atoms.toSorted((a, b) => sizeOf(a) - sizeOf(b) || (a.members[0] ?? 0) - (b.members[0] ?? 0));
  for (const atom of bySize) {
    const together = sumOf([figures, atom.figures]);
    if (isDisclosable(together)) return { with: [atom], figures: together };
  }
  let together = figures;
  for (const [index, atom] of bySize.entries()) {
    together = sumOf([together, atom.figures]);
    if (isDisclosable(together)) return { with: bySize.slice(0, index + 1), figures: together };
  }
  return undefined;
}

function sizeOf({ figures }: Atom): number {
  return figures.reduce((size, figure) => size + figure, 0);
}

function sumOf(all: readonly (readonly number[])[]): number[] {
  const sums: number[] = [];
  for (const figures of all) figures.forEach((figure, index) => (sums[index] = (sums[index] ?? 0) + figure));
  return sums;
}
