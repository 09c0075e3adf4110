import { notFound, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId, type SessionId } from '@promtour/kernel/id';
import { err, ok, unwrap, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import { covers } from '../domain/closure.ts';
import {
  arriving,
  collidingWithin,
  planSessions,
  type Collision,
  type ScheduleTerms,
  type SessionChange,
} from '../domain/plan-sessions.ts';
import { horizonOf, type Schedule } from '../domain/schedule.ts';
import { parseScheduleTimes } from '../domain/schedule-times.ts';
import { sessionAt, type ScheduledExcursion, type SessionResources } from '../domain/session.ts';
import type { RecurrenceCalendar, SessionRepository, TimetableRepositories } from './ports.ts';
import { sessionEvents } from './session-events.ts';
import { startsOf } from './starts-of.ts';

export type ScheduleToPlan = {
  readonly schedule: Schedule;
  readonly excursion: ScheduledExcursion;
  /** The terms before the change; those of the schedule itself if it does not change. */
  readonly previous: ScheduleTerms;
  readonly from: Date;
  readonly now: Date;
  /** Default 1000. */
  readonly maxStarts?: number;
  readonly lock: boolean;
};

/** What makes the timetable match a schedule. The caller holds the lock of the excursion's timetable. */
export async function planSchedule(
  { sessions, closures }: Pick<TimetableRepositories, 'sessions' | 'closures'>,
  calendar: RecurrenceCalendar,
  { schedule, excursion, previous, from, now, maxStarts, lock }: ScheduleToPlan,
): Promise<Result<readonly SessionChange[], InvalidInput>> {
  const zone = excursion.timeZone;
  const starts = startsOf(calendar, unwrap(parseScheduleTimes(schedule)), zone, {
    from,
    horizon: horizonOf(now),
    ...(maxStarts === undefined ? {} : { maxStarts }),
  });
  if (!starts.ok) return starts;
  const { id: scheduleId, capacity, guideId, plantZoneId, zoneExclusive } = schedule;
  const terms = { scheduleId, capacity, guideId, plantZoneId, zoneExclusive };
  const wanted = starts.value.map((start) => sessionAt(excursion, start, terms));
  const closed = await closures.inForce(excursion.organizationId, now);
  const existing = await sessions.existing(
    wanted.map(({ id }) => id),
    scheduleId,
    now,
    { lock },
  );
  return ok(
    planSessions({
      scheduleId,
      wanted,
      existing,
      previous,
      from: calendar.localOf(from, zone),
      isClosed: (session) => closed.some((closure) => covers(closure, session)),
    }),
  );
}

/** The sessions of these changes that cannot take place, since their guide or exclusive zone is taken. */
export async function collisionsOf(
  sessions: SessionRepository,
  changes: readonly SessionChange[],
): Promise<readonly Collision[]> {
  const using = arriving(changes).filter(({ guideId, zoneExclusive }) => guideId !== null || zoneExclusive);
  if (using.length === 0) return [];
  const changing = changes.flatMap(({ before }) => before?.id ?? []);
  return [...(await sessions.collisions(using, changing)), ...collidingWithin(using)];
}

/** Writes changes and their events. What leaves makes room first. */
export async function applyChanges(
  { sessions, publish }: Pick<TimetableRepositories, 'sessions'> & EventSink,
  changes: readonly SessionChange[],
  now: Date,
  caller: Caller,
): Promise<void> {
  const known = changes.filter(({ before }) => before !== undefined);
  const leaving = known.filter(({ kind }) => kind === 'REMOVE' || kind === 'CLOSE');
  const staying = known.filter((change) => !leaving.includes(change));
  const added = changes.filter(({ before }) => before === undefined);
  for (const some of [leaving, staying]) if (some.length > 0) await sessions.update(some.map(({ after }) => after));
  if (added.length > 0) await sessions.add(added.map(({ after }) => after));
  await publish(...changes.flatMap((change) => sessionEvents(change, now, caller)));
}

/** The changes without those of sessions that collide. */
export function withoutColliding(
  changes: readonly SessionChange[],
  collisions: readonly Collision[],
): readonly SessionChange[] {
  const blocked = new Set<SessionId>(collisions.map(({ id }) => id));
  return changes.filter(({ kind, after }) => kind === 'REMOVE' || kind === 'CLOSE' || !blocked.has(after.id));
}

/** The guide and the plant zone that an input names: they belong to the excursion's organization and site. */
export async function findResources(
  { resources }: Pick<TimetableRepositories, 'resources'>,
  excursion: ScheduledExcursion,
  named: { readonly guide: string | null; readonly plantZone: string | null },
): Promise<Result<SessionResources, NotFound>> {
  const guideId = named.guide === null ? null : (parseId<'Guide'>(named.guide) ?? 'malformed');
  const zoneId = named.plantZone === null ? null : (parseId<'PlantZone'>(named.plantZone) ?? 'malformed');
  if (guideId !== null) {
    const guide = guideId === 'malformed' ? undefined : await resources.findGuide(guideId);
    if (guide?.organizationId !== excursion.organizationId) return err(notFound('Guide', named.guide ?? ''));
  }
  const zone = zoneId === null || zoneId === 'malformed' ? undefined : await resources.findZone(zoneId);
  if (zoneId !== null && zone?.siteId !== excursion.siteId) return err(notFound('PlantZone', named.plantZone ?? ''));
  return ok({
    guideId: guideId === 'malformed' ? null : guideId,
    plantZoneId: zone?.id ?? null,
    zoneExclusive: zone?.exclusive ?? false,
  });
}

/** The changes of a request, as the client sees them. */
export type ChangeSummary = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly closed: number;
  /** The first by start. */
  readonly sessions: readonly SessionChange[];
};

const maxShown = 20;

export function summaryOf(changes: readonly SessionChange[]): ChangeSummary {
  const count = (kind: SessionChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    added: count('ADD'),
    changed: count('CHANGE'),
    removed: count('REMOVE'),
    closed: count('CLOSE'),
    sessions: changes.toSorted((a, b) => +a.after.startsAt - +b.after.startsAt).slice(0, maxShown),
  };
}
