import {
  follow,
  isNoRemainder,
  keyOfCell,
  parentOf,
  siteCellOf,
  type Cell,
  type PlacedUnit,
  type UnitChange,
} from '../domain/remainders.ts';
import { evaluateUnit, sameUnitSums } from '../domain/unit-sums.ts';
import { keyOfUnit, monthOf, unitOf, type Visit } from '../domain/visit.ts';
import type { Changes, Item, ItemChange, Session } from './read-events.ts';
import type { Rollups } from './rollups.ts';
import { sameVisit, uncountedRow, type VisitRow } from './rows.ts';
import type { ExcursionMonth, SessionRow, Store } from './store.ts';

/** How changes are applied to a generation that is built in bulk. */
export type Applying = {
  /** Whether bookings of known sessions may still be unplaced. */
  readonly unfinished?: boolean;
  /** The sessions of the changes as they are stored, if they were read already. */
  readonly known?: ReadonlyMap<string, SessionRow>;
  /** Whether no visit of their months is counted yet. */
  readonly areNew?: boolean;
};

/**
 * Applies what a batch of events changes. Bookings of sessions that are yet to be held are stored only; of each excursion and month with
 * a held session that changes, levels and sums are derived again from all its visits, and coarser sums follow by differences.
 */
export async function applyChanges(
  store: Store,
  rollups: Rollups,
  changes: Changes,
  { unfinished = false, known, areNew = false }: Applying = {},
): Promise<void> {
  const touched = new Map<string, ExcursionMonth>();
  const touch = (excursionId: string, month: string) => touched.set(`${excursionId} ${month}`, { excursionId, month });

  for (const { excursionId, month } of await store.savePlaces(changes)) touch(excursionId, month);
  for (const { excursionId, month } of changes.histories.values()) touch(excursionId, month);

  const items = new Map(changes.items);
  const concerned = [
    ...new Set([...changes.sessions.keys(), ...[...items.values()].map(({ sessionId }) => sessionId)]),
  ];
  const stored = known ?? (await store.sessions(concerned));
  const waitedFor = unfinished ? concerned : [...changes.sessions.keys()].filter((id) => !stored.has(id));
  for (const item of await store.takeUnplaced(waitedFor)) {
    const key = `${item.itemId} ${item.sessionId}`;
    if (!items.has(key)) items.set(key, { itemId: item.itemId, sessionId: item.sessionId, item });
  }
  const sessions = new Map<string, SessionRow>(stored);
  for (const session of changes.sessions.values()) {
    const before = stored.get(session.sessionId);
    sessions.set(session.sessionId, { ...session, held: before?.held ?? false });
    if (before === undefined || !(before.held || isMoved(before, session))) continue;
    touch(before.excursionId, monthOf(before.date));
    touch(session.excursionId, monthOf(session.date));
  }

  const placed: { readonly change: ItemChange; readonly session: SessionRow }[] = [];
  const unplaced: ItemChange[] = [];
  for (const change of items.values()) {
    const session = sessions.get(change.sessionId);
    if (session === undefined) unplaced.push(change);
    else {
      placed.push({ change, session });
      if (session.held || (change.item?.attended ?? 0) > 0) touch(session.excursionId, monthOf(session.date));
    }
  }
  await store.saveUnplaced(unplaced);

  const isTouched = ({ excursionId, date }: { excursionId: string; date: string }) =>
    touched.has(`${excursionId} ${monthOf(date)}`);
  const saved: VisitRow[] = [];
  const removed: Pick<VisitRow, 'itemId' | 'sessionId' | 'date'>[] = [];
  for (const { change, session } of placed) {
    if (isTouched(session)) continue;
    if (change.item === undefined) removed.push({ ...change, date: session.date });
    else saved.push(uncountedRow(visitOf(change.item, session)));
  }
  const derived = await deriveMonths(store, changes, [...touched.values()], {
    sessions,
    items: placed.filter(({ session }) => isTouched(session)).map(({ change }) => change),
  });
  await store.saveSessions(
    [...changes.sessions.keys()].flatMap((id) => derived.held.get(id) ?? sessions.get(id) ?? []),
  );
  await store.saveHeld([...derived.held.values()].filter(({ sessionId }) => !changes.sessions.has(sessionId)));
  await store.saveVisits(derived.inserted, [...saved, ...derived.saved], [...removed, ...derived.removed]);
  await followUnits(store, rollups, derived.units);
  await rollups.add(derived.visits, areNew);
}

type Derived = {
  /** Those of which no row is stored, and the others. */
  readonly inserted: readonly VisitRow[];
  readonly saved: readonly VisitRow[];
  readonly removed: readonly VisitRow[];
  /** Sessions that are held now and were not, or the reverse. */
  readonly held: ReadonlyMap<string, SessionRow>;
  readonly units: readonly UnitChange[];
  readonly visits: readonly { readonly before: VisitRow | undefined; readonly after: VisitRow | undefined }[];
};

async function deriveMonths(
  store: Store,
  { histories }: Changes,
  months: readonly ExcursionMonth[],
  batch: { readonly sessions: ReadonlyMap<string, SessionRow>; readonly items: readonly ItemChange[] },
): Promise<Derived> {
  if (months.length === 0) return { inserted: [], saved: [], removed: [], held: new Map(), units: [], visits: [] };
  const [stored, unitsBefore] = [await store.visits(months), await store.units(months)];
  const before = new Map(stored.map((row) => [keyOfVisit(row), row]));
  const visits = new Map<string, Visit>(before);
  for (const [key, { imported, excursionId, date }] of visits)
    if (imported && histories.has(`${excursionId} ${monthOf(date)}`)) visits.delete(key);
  for (const { visits: lines } of histories.values()) for (const line of lines) visits.set(keyOfVisit(line), line);

  const missing = [...visits.values()].flatMap(({ imported, sessionId }) =>
    imported || batch.sessions.has(sessionId) ? [] : [sessionId],
  );
  const sessions = new Map([...batch.sessions, ...(await store.sessions([...new Set(missing)]))]);
  for (const change of batch.items) {
    const session = sessions.get(change.sessionId);
    if (change.item === undefined || session === undefined) visits.delete(keyOfVisit(change));
    else visits.set(keyOfVisit(change), visitOf(change.item, session));
  }
  for (const [key, visit] of visits) {
    const session = visit.imported ? undefined : sessions.get(visit.sessionId);
    if (session !== undefined) visits.set(key, visitOf(visit, session));
  }

  const attended = new Set(
    [...visits.values()].flatMap((visit) => (!visit.imported && visit.attended > 0 ? [visit.sessionId] : [])),
  );
  const held = new Map<string, SessionRow>();
  const seen = new Set([...before.values(), ...visits.values()].map(({ sessionId }) => sessionId));
  for (const id of seen) {
    const session = sessions.get(id);
    if (session !== undefined && session.held !== attended.has(id))
      held.set(id, { ...session, held: attended.has(id) });
  }

  const { rows, units } = await evaluate(store, histories, before, visits, sessions, attended);
  const changed = [...new Set([...before.keys(), ...rows.keys()])].flatMap((key) => {
    const pair = { before: before.get(key), after: rows.get(key) };
    return pair.before !== undefined && pair.after !== undefined && sameVisit(pair.before, pair.after) ? [] : [pair];
  });
  const unitKeys = new Map(unitsBefore.map((unit) => [keyOfUnit(unit.unit), unit]));
  return {
    inserted: changed.flatMap(({ before: known, after }) =>
      known === undefined && after !== undefined ? [after] : [],
    ),
    saved: changed.flatMap(({ before: known, after }) => (known !== undefined && after !== undefined ? [after] : [])),
    removed: changed.flatMap((pair) => (isGone(pair) ? [pair.before] : [])),
    held,
    units: [...new Set([...unitKeys.keys(), ...units.keys()])].map((key) => ({
      before: unitKeys.get(key),
      after: units.get(key),
    })),
    visits: changed,
  };
}

/** Whether the row of the visit before is no longer of this key. */
function isGone<Row extends { readonly date: string }>(pair: {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}): pair is { readonly before: Row; readonly after: Row | undefined } {
  return pair.before !== undefined && pair.before.date !== pair.after?.date;
}

/** Levels and sums of the months' excursions, by site. */
async function evaluate(
  store: Store,
  histories: Changes['histories'],
  before: ReadonlyMap<string, VisitRow>,
  visits: ReadonlyMap<string, Visit>,
  sessions: ReadonlyMap<string, SessionRow>,
  attended: ReadonlySet<string>,
): Promise<{ rows: ReadonlyMap<string, VisitRow>; units: ReadonlyMap<string, PlacedUnit> }> {
  const all = [...visits.values()];
  const { regions, online } = await store.places(
    [...new Set(all.map(({ siteId }) => siteId))],
    [...new Set(all.map(({ excursionId }) => excursionId))],
  );
  const rows = new Map<string, VisitRow>();
  const units = new Map<string, PlacedUnit>();
  for (const [key, members] of Map.groupBy(all, (visit) => keyOfUnit(unitOf(visit)))) {
    const counted: Visit[] = [];
    for (const visit of members) {
      if (visit.imported || attended.has(visit.sessionId)) counted.push(visit);
      else rows.set(keyOfVisit(visit), uncountedRow(visit));
    }
    const [first] = counted.sort(byIds);
    if (first === undefined) continue;
    const region =
      regions.get(first.siteId) ??
      sessions.get(first.sessionId)?.regionCode ??
      histories.get(`${first.excursionId} ${monthOf(first.date)}`)?.regionCode ??
      before.get(keyOfVisit(first))?.region ??
      '';
    const place = { region, online: online.has(first.excursionId) };
    const capacities = new Map(counted.map(({ sessionId }) => [sessionId, sessions.get(sessionId)?.capacity ?? 0]));
    const evaluated = evaluateUnit(counted, capacities, place);
    for (const visit of evaluated.visits) rows.set(keyOfVisit(visit), { ...visit, ...place });
    units.set(key, { unit: unitOf(first), region, sums: evaluated.sums });
  }
  return { rows, units };
}

async function followUnits(store: Store, rollups: Rollups, all: readonly UnitChange[]): Promise<void> {
  const changes = all.filter(({ before, after }) => {
    if (before === undefined || after === undefined) return true;
    return before.region !== after.region || !sameUnitSums(before.sums, after.sums);
  });
  await store.saveUnits(
    changes.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : [])),
    changes.flatMap(({ before, after }) => (before !== undefined && after !== undefined ? [after] : [])),
    changes.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before] : [])),
  );
  const cells = new Map<string, Cell>();
  for (const placed of changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))
    for (let cell: Cell | undefined = siteCellOf(placed); cell !== undefined; cell = parentOf(cell))
      cells.set(keyOfCell(cell), cell);
  const known = await store.remainders([...cells.values()]);
  const { remainders, months } = follow(changes, known);
  await store.saveRemainders(
    [...remainders.values()].filter((one) => !isNoRemainder(one)),
    [...remainders.values()].filter((one) => isNoRemainder(one)),
  );
  await rollups.addMonths(months);
}

function visitOf(item: Item, session: Session): Visit {
  const { sessionId, excursionId, organizationId, siteId, date, hour } = session;
  return {
    itemId: item.itemId,
    sessionId,
    date,
    dated: true,
    hour,
    imported: false,
    excursionId,
    organizationId,
    siteId,
    purpose: item.purpose,
    segment: item.segment,
    originRegion: item.originRegion,
    channel: item.channel,
    routeId: item.routeId,
    attended: item.attended,
    confirmed: item.confirmed,
    foreigners: item.foreigners,
    minors: item.minors,
    sessions: 0,
    capacity: 0,
  };
}

function byIds(a: Visit, b: Visit): number {
  if (a.itemId !== b.itemId) return a.itemId < b.itemId ? -1 : 1;
  return a.sessionId < b.sessionId ? -1 : 1;
}

function keyOfVisit({ itemId, sessionId }: { itemId: string; sessionId: string }): string {
  return `${itemId} ${sessionId}`;
}

function isMoved(before: Session, after: Session): boolean {
  return (
    before.date !== after.date ||
    before.hour !== after.hour ||
    before.excursionId !== after.excursionId ||
    before.organizationId !== after.organizationId ||
    before.siteId !== after.siteId
  );
}
