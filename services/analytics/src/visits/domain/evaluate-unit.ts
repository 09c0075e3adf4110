import { disclose, innerLevels, levels, type Group, type Level } from './disclosure.ts';
import { uncounted, type Visit, type VisitLevels } from './visit.ts';

export type Place = {
  /** Region where the site is now. */
  readonly region: string;
  readonly online: boolean;
};

/**
 * The levels of the visits of one excursion and month.
 * @param visits those of held sessions, in the order of their ids
 */
export function levelsWithin(visits: readonly Visit[], place: Place): VisitLevels[] {
  const people = disclose(visits.map((visit) => ({ ...cellsOf(visit), figures: figuresOf(visit) })));
  // Too few in the whole month: nothing of them is shown for the excursion.
  if (people.some((level) => level >= innerLevels)) return visits.map(() => hiddenAt(place));
  const share = (count: (visit: Visit) => number | null, knownByDetails: boolean): Level[] =>
    place.online ? visits.map(() => levels.UNCOUNTED) : levelsOfShare(visits, people, count, knownByDetails);
  const foreign = allOrNone(share(({ foreigners }) => foreigners, false));
  const minors = allOrNone(share((visit) => visit.minors, false));
  const interregional = share((visit) => interregionalOf(visit, place), true);
  return visits.map((_, index) => ({
    level: people[index] ?? levels.HIDDEN,
    foreignLevel: foreign[index] ?? levels.HIDDEN,
    minorsLevel: minors[index] ?? levels.HIDDEN,
    interregionalLevel: interregional[index] ?? levels.HIDDEN,
  }));
}

/** How many of the visitors came from another region; null if that is not known. */
export function interregionalOf({ attended, originRegion }: Visit, { region }: Place): number | null {
  if (originRegion === null) return null;
  return originRegion === region ? 0 : attended;
}

function hiddenAt({ online }: Place): VisitLevels {
  const hidden = levels.HIDDEN;
  if (online) return { ...uncounted, level: hidden };
  return { level: hidden, foreignLevel: hidden, minorsLevel: hidden, interregionalLevel: hidden };
}

/** A share of the month that cannot be shown in full is shown for coarser cells, so no part of it is shown here. */
function allOrNone(found: readonly Level[]): Level[] {
  const open = found.some((level) => level >= innerLevels);
  return found.map((level) => (open && level < levels.UNCOUNTED ? levels.HIDDEN : level));
}

/**
 * Levels of a count among the visitors. What is counted together is a union of what is already disclosed together, so that the answers
 * of both cannot be subtracted.
 * @param knownByDetails whether answers by the details of a visit show the count
 */
function levelsOfShare(
  visits: readonly Visit[],
  people: readonly Level[],
  count: (visit: Visit) => number | null,
  knownByDetails: boolean,
): Level[] {
  const atoms = [
    ...Map.groupBy(visits.keys(), (index) => {
      const level = people[index] ?? 0;
      const visit = visits[index];
      return visit === undefined ? '' : `${level} ${cellsOf(visit).cells[level]}`;
    }).values(),
  ];
  const groups = atoms.map((members): Group => {
    const first = visits[members[0] ?? -1];
    if (first === undefined) throw new RangeError('An atom has no members');
    const level = people[members[0] ?? -1] ?? 0;
    let counted = 0;
    let others = 0;
    let unknown = 0;
    for (const index of members) {
      const visit = visits[index];
      if (visit === undefined) continue;
      const part = count(visit);
      if (part === null) unknown += visit.attended;
      else {
        counted += part;
        others += visit.attended - part;
      }
    }
    return {
      cells: cellsOf(first).cells,
      from: level,
      figures: [counted, others, unknown],
      known: knownByDetails && level === levels.DETAILS,
    };
  });
  const found = disclose(groups);
  const result = visits.map((): Level => levels.HIDDEN);
  for (const [nth, members] of atoms.entries())
    for (const index of members) {
      const level = found[nth] ?? innerLevels;
      result[index] = level >= innerLevels ? levels.HIDDEN : level;
    }
  return result;
}

function cellsOf(visit: Visit): Pick<Group, 'cells' | 'from'> {
  const party = `${visit.purpose} ${visit.segment}`;
  const day = `${visit.date} ${party}`;
  const hour = `${visit.hour} ${day}`;
  return {
    cells: [`${hour} ${visit.originRegion} ${visit.channel} ${visit.routeId}`, hour, day, party, ''],
    from: visit.dated ? levels.DETAILS : levels.PARTY,
  };
}

/** Visitors, seats, and visitors of the groups whose seats are known and are not. */
function figuresOf({ attended, confirmed }: Visit): number[] {
  return [attended, confirmed ?? 0, confirmed === null ? 0 : attended, confirmed === null ? attended : 0];
}
