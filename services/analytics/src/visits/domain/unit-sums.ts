import { interregionalOf, levelsWithin, type Place } from './evaluate-unit.ts';
import { innerLevels, levels, type Level } from './disclosure.ts';
import { add, isNothing, nothing, type CellSums, type HiddenPeople, type VisitSums } from './visit-sums.ts';
import type { Visit, VisitLevels } from './visit.ts';

/** The sums of one excursion and month. */
export type UnitSums = {
  /** Without suppression, for the owner. */
  readonly exact: VisitSums;
  /** Whether the visits may be shown for this excursion; if not, nothing else of them is. */
  readonly closed: boolean;
  readonly foreignClosed: boolean;
  readonly minorsClosed: boolean;
  /** What may be shown of `interregional`. */
  readonly interregionalShown: number;
  readonly interregionalBaseShown: number;
};

export type EvaluatedVisit = Visit & VisitLevels;

/**
 * Levels, sessions and sums of one excursion and month.
 * @param counted visits of held sessions and imported lines, in the order of their ids
 */
export function evaluateUnit(
  counted: readonly Visit[],
  capacities: ReadonlyMap<string, number>,
  place: Place,
): { readonly visits: readonly EvaluatedVisit[]; readonly sums: UnitSums } {
  const found = levelsWithin(counted, place);
  const visits = counted.map((visit, index): EvaluatedVisit => {
    const level = found[index];
    if (level === undefined) throw new RangeError('A visit has no level');
    return visit.imported ? { ...visit, ...level } : { ...visit, ...level, sessions: 0, capacity: 0 };
  });
  for (const [sessionId, index] of carriers(visits)) {
    const visit = visits[index];
    if (visit !== undefined) visits[index] = { ...visit, sessions: 1, capacity: capacities.get(sessionId) ?? 0 };
  }
  let exact = nothing;
  let shown = nothing;
  for (const visit of visits) {
    exact = add(exact, sumsOf(visit, place, levels.HIDDEN));
    shown = add(shown, sumsOf(visit, place, innerLevels - 1));
  }
  return {
    visits,
    sums: {
      exact,
      closed: visits.every(({ level }) => level < innerLevels),
      foreignClosed: visits.every(({ foreignLevel }) => foreignLevel !== levels.HIDDEN),
      minorsClosed: visits.every(({ minorsLevel }) => minorsLevel !== levels.HIDDEN),
      interregionalShown: shown.interregional,
      interregionalBaseShown: shown.interregionalBase,
    },
  };
}

export function sameUnitSums(a: UnitSums, b: UnitSums): boolean {
  return (
    a.closed === b.closed &&
    a.foreignClosed === b.foreignClosed &&
    a.minorsClosed === b.minorsClosed &&
    a.interregionalShown === b.interregionalShown &&
    a.interregionalBaseShown === b.interregionalBaseShown &&
    isNothing(add(a.exact, b.exact, -1))
  );
}

/** What a visit adds to answers of a level. */
export function sumsOf(visit: EvaluatedVisit, place: Place, level: Level): VisitSums {
  const { attended } = visit;
  if (place.online) return visit.level <= level ? { ...nothing, online: attended } : nothing;
  const people = visit.level <= level ? 1 : 0;
  const foreign = visit.foreignLevel <= level && visit.foreigners !== null ? 1 : 0;
  const minors = visit.minorsLevel <= level && visit.minors !== null ? 1 : 0;
  const interregional = interregionalOf(visit, place);
  const origin = visit.interregionalLevel <= level && interregional !== null ? 1 : 0;
  return {
    sessions: people * visit.sessions,
    capacity: people * visit.capacity,
    attended: people * attended,
    confirmed: people * (visit.confirmed ?? 0),
    confirmedBase: visit.confirmed === null ? 0 : people * attended,
    online: 0,
    foreign: foreign * (visit.foreigners ?? 0),
    foreignBase: foreign * attended,
    minors: minors * (visit.minors ?? 0),
    minorsBase: minors * attended,
    interregional: origin * (interregional ?? 0),
    interregionalBase: origin * attended,
  };
}

/** The people of a visit who are counted, but not in answers of a level. */
export function hiddenOf(visit: EvaluatedVisit, place: Place, level: Level): HiddenPeople {
  const { attended } = visit;
  const isHidden = (at: Level) => at > level && at <= levels.HIDDEN;
  return {
    hidden: isHidden(visit.level) ? attended : 0,
    foreignHidden: isHidden(visit.foreignLevel) && visit.foreigners !== null ? attended : 0,
    minorsHidden: isHidden(visit.minorsLevel) && visit.minors !== null ? attended : 0,
    interregionalHidden: isHidden(visit.interregionalLevel) && interregionalOf(visit, place) !== null ? attended : 0,
  };
}

export function cellOf(visit: EvaluatedVisit, place: Place, level: Level): CellSums {
  return { ...sumsOf(visit, place, level), ...hiddenOf(visit, place, level) };
}

/** The visit with which each session is counted: the first of those that are disclosed at the finest level. */
function carriers(visits: readonly EvaluatedVisit[]): Map<string, number> {
  const carrier = new Map<string, number>();
  for (const [index, { sessionId, imported, attended, level }] of visits.entries()) {
    if (imported || attended === 0) continue;
    const known = visits[carrier.get(sessionId) ?? -1];
    if (known === undefined || level < known.level) carrier.set(sessionId, index);
  }
  return carrier;
}
