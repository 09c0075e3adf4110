import type { SessionId } from '@promtour/kernel/id';
import type { LocalDateTime } from './local-date-time.ts';
import { calledOff, type ScheduleId, type Session, type SessionResources } from './session.ts';

/** A change of one session. `before` is undefined if its row does not exist yet. */
export type SessionChange = {
  readonly kind: 'ADD' | 'CHANGE' | 'REMOVE' | 'CLOSE';
  readonly before: Session | undefined;
  readonly after: Session;
};

/** The sessions that these changes let take place, at their new times. */
export function arriving(changes: readonly SessionChange[]): readonly Session[] {
  return changes.flatMap(({ kind, after }) => (kind === 'ADD' || kind === 'CHANGE' ? [after] : []));
}

/** What a schedule gives to each of its sessions. */
export type ScheduleTerms = SessionResources & { readonly capacity: number };

export type PlanInput = {
  readonly scheduleId: ScheduleId;
  /** The sessions that the schedule yields from `from` to the horizon, with its present terms. */
  readonly wanted: readonly Session[];
  /** Sessions with the ids of `wanted`, and the future sessions of the schedule. */
  readonly existing: readonly Session[];
  /** The terms before this change of the schedule: a session whose own terms differ from them was changed by hand and keeps its own. */
  readonly previous: ScheduleTerms;
  /** Start of the planned time on the plant's clock: sessions created for an earlier start stay as they are. */
  readonly from: LocalDateTime;
  readonly isClosed: (session: Session) => boolean;
};

/** What makes the timetable match a schedule. A sold session never changes its time and is never dropped: it is closed, which flags its bookings. */
export function planSessions(input: PlanInput): readonly SessionChange[] {
  const { scheduleId, wanted, existing, from } = input;
  const known = new Map(existing.map((session) => [session.id, session]));
  const wantedIds = new Set<SessionId>(wanted.map(({ id }) => id));
  const obsolete = existing.filter(
    (session) =>
      session.scheduleId === scheduleId &&
      session.status === 'SCHEDULED' &&
      session.originalStart >= from &&
      !wantedIds.has(session.id),
  );
  return [
    ...obsolete.map((before) => callOff(before, 'SCHEDULE')),
    ...wanted.flatMap((session) => changeOf(session, known.get(session.id), input)),
  ];
}

/** Removes or closes a session. */
export function callOff(before: Session, by: 'HOST' | 'CLOSURE' | 'SCHEDULE'): SessionChange {
  const after = calledOff(before, by);
  return { kind: after.status === 'REMOVED' ? 'REMOVE' : 'CLOSE', before, after };
}

/** Adds a session, or lets one that was called off take place again with the seats that are taken. */
export function addSession(session: Session, before: Session | undefined): SessionChange {
  if (before === undefined) return { kind: 'ADD', before, after: session };
  const { version, taken } = before;
  const { startsAt, endsAt, timeZone, moved } = taken > 0 ? before : session;
  const capacity = Math.max(session.capacity, taken);
  const after = { ...session, startsAt, endsAt, timeZone, moved, capacity, version: version + 1, taken };
  return { kind: 'ADD', before, after };
}

function changeOf(wanted: Session, known: Session | undefined, input: PlanInput): readonly SessionChange[] {
  if (known?.status === 'SCHEDULED') return revise(wanted, known, input);
  if (known?.closedBy === 'HOST' || input.isClosed(wanted)) return [];
  return [addSession(wanted, known)];
}

function revise(wanted: Session, known: Session, { scheduleId, previous }: PlanInput): readonly SessionChange[] {
  // Another schedule's, or a one-off.
  if (known.scheduleId !== scheduleId) return [];
  const mayMove = !known.moved && known.taken === 0;
  const { startsAt, endsAt, timeZone } = mayMove ? wanted : known;
  const capacity = known.capacity === previous.capacity ? Math.max(wanted.capacity, known.taken) : known.capacity;
  const guideId = known.guideId === previous.guideId ? wanted.guideId : known.guideId;
  const { plantZoneId, zoneExclusive } = known.plantZoneId === previous.plantZoneId ? wanted : known;
  const after: Session = { ...known, startsAt, endsAt, timeZone, capacity, guideId, plantZoneId, zoneExclusive };
  return differs(known, after)
    ? [{ kind: 'CHANGE', before: known, after: { ...after, version: known.version + 1 } }]
    : [];
}

/** Whether the session itself moves. */
export function moves(before: Session, after: Session): boolean {
  return +before.startsAt !== +after.startsAt || +before.endsAt !== +after.endsAt;
}

function differs(before: Session, after: Session): boolean {
  return (
    moves(before, after) ||
    before.capacity !== after.capacity ||
    before.guideId !== after.guideId ||
    before.plantZoneId !== after.plantZoneId
  );
}

/** The sessions among these that use a guide or an exclusive zone at the same time as another of them. */
export function collidingWithin(sessions: readonly Session[]): Collision[] {
  return (['GUIDE', 'PLANT_ZONE'] as const).flatMap((resource) =>
    [...Map.groupBy(sessions, (session) => resourceOf(session, resource))].flatMap(([used, group]) => {
      if (used === null) return [];
      const inOrder = group.toSorted((a, b) => +a.startsAt - +b.startsAt);
      let last: Session | undefined;
      return inOrder.flatMap((session) => {
        const collides = last !== undefined && session.startsAt < last.endsAt;
        if (last === undefined || session.endsAt > last.endsAt) last = session;
        return collides ? [{ resource, id: session.id, start: session.startsAt, session: undefined }] : [];
      });
    }),
  );
}

export type Collision = {
  readonly resource: 'GUIDE' | 'PLANT_ZONE';
  /** The session that cannot be. */
  readonly id: SessionId;
  readonly start: Date;
  /** The session in its way; undefined if it is one of the same request. */
  readonly session: Session | undefined;
};

function resourceOf({ guideId, plantZoneId, zoneExclusive }: Session, resource: Collision['resource']): string | null {
  if (resource === 'GUIDE') return guideId;
  return zoneExclusive ? plantZoneId : null;
}

export function isAny<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
