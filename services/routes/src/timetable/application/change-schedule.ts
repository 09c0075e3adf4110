import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  versionConflict,
  type Forbidden,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { checkAll } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import { scheduleEnded, sessionsOverlap, type ScheduleEnded } from '../domain/failures.ts';
import { callOff, isAny, type SessionChange } from '../domain/plan-sessions.ts';
import { materializedAt, type Schedule } from '../domain/schedule.ts';
import { parseScheduleTimes, textsOf } from '../domain/schedule-times.ts';
import { checkCapacity } from '../domain/session.ts';
import { applyChanges, collisionsOf, findResources, planSchedule, summaryOf } from './change-timetable.ts';
import type { ScheduleChanged, ScheduleDraft, ScheduleFailure } from './create-schedule.ts';
import type { RecurrenceCalendar, TimetableRepositories, TimetableUnitOfWork } from './ports.ts';
import { checkTimes } from './starts-of.ts';

export type ScheduleVersion = { readonly id: string; readonly expectedVersion: number; readonly dryRun: boolean };

type ChangeFailure = ScheduleFailure | VersionConflict | ScheduleEnded;

export type UpdateSchedule = (
  request: ScheduleDraft & ScheduleVersion,
  caller: Caller,
) => Promise<Result<ScheduleChanged, ChangeFailure>>;

export type EndSchedule = (
  request: ScheduleVersion,
  caller: Caller,
) => Promise<Result<ScheduleChanged, NotFound | Forbidden | VersionConflict>>;

/** Replaces times and terms of a schedule. Its future sessions follow, except for those changed by hand. */
export function createUpdateSchedule(
  unitOfWork: TimetableUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): UpdateSchedule {
  return async (request, caller) => {
    const times = parseScheduleTimes(request);
    if (!times.ok) return times;
    return unitOfWork.run<ScheduleChanged, ChangeFailure>(caller, async (repositories) => {
      const found = await scheduleToChange(repositories, request);
      if (!found.ok) return found;
      const before = found.value;
      if (before.status === 'ENDED') return err(scheduleEnded(before.endedAt));
      const excursion = await repositories.excursions.find(before.excursionId);
      if (!excursion.ok) return excursion;
      const now = clock.now();
      const checked = checkAll({
        capacity: checkCapacity(excursion.value, request.capacity),
        times: checkTimes(calendar, times.value, excursion.value.timeZone, now, before.firstStart),
      });
      if (!checked.ok) return checked;
      const resources = await findResources(repositories, excursion.value, request);
      if (!resources.ok) return resources;
      await repositories.sessions.lock(excursion.value);
      const schedule: Schedule = {
        ...before,
        ...textsOf(times.value),
        ...resources.value,
        capacity: checked.value.capacity,
        version: before.version + 1,
        materialization: materializedAt(now, calendar.tzdata, 0),
      };
      const toPlan = { schedule, excursion: excursion.value, previous: before, from: now, now, lock: true };
      const changes = await planSchedule(repositories, calendar, toPlan);
      if (!changes.ok) return changes;
      const collisions = await collisionsOf(repositories.sessions, changes.value);
      if (isAny(collisions)) return err(sessionsOverlap(collisions));
      if (!request.dryRun) await write(repositories, schedule, changes.value, now, caller);
      return ok({ schedule: request.dryRun ? before : schedule, changes: summaryOf(changes.value) });
    });
  };
}

/** Ends a schedule: its future sessions are removed, and those with bookings closed. Ending it again has no effect. */
export function createEndSchedule(unitOfWork: TimetableUnitOfWork, clock: Clock): EndSchedule {
  return (request, caller) =>
    unitOfWork.run<ScheduleChanged, NotFound | Forbidden | VersionConflict>(caller, async (repositories) => {
      const found = await scheduleToChange(repositories, request);
      if (!found.ok) return found;
      const before = found.value;
      if (before.status === 'ENDED') return ok({ schedule: before, changes: summaryOf([]) });
      const excursion = await repositories.excursions.find(before.excursionId);
      if (!excursion.ok) return excursion;
      await repositories.sessions.lock(excursion.value);
      const now = clock.now();
      const { materialization, ...rest } = before;
      const schedule: Schedule = {
        ...rest,
        status: 'ENDED',
        endedAt: now,
        version: before.version + 1,
        materialization: { ...materialization, dueAt: null },
      };
      const future = await repositories.sessions.existing([], before.id, now, { lock: true });
      const changes = future.map((session) => callOff(session, 'SCHEDULE'));
      if (!request.dryRun) await write(repositories, schedule, changes, now, caller);
      return ok({ schedule: request.dryRun ? before : schedule, changes: summaryOf(changes) });
    });
}

async function scheduleToChange(
  { schedules }: Pick<TimetableRepositories, 'schedules'>,
  { id: text, expectedVersion }: ScheduleVersion,
): Promise<Result<Schedule, NotFound | VersionConflict>> {
  const id = parseId<'Schedule'>(text);
  const schedule = id === undefined ? undefined : await schedules.findForUpdate(id);
  if (schedule === undefined) return err(notFound('Schedule', text));
  return schedule.version === expectedVersion ? ok(schedule) : err(versionConflict(schedule.version));
}

async function write(
  repositories: TimetableRepositories & EventSink,
  schedule: Schedule,
  changes: readonly SessionChange[],
  now: Date,
  caller: Caller,
): Promise<void> {
  await repositories.schedules.update(schedule);
  await applyChanges(repositories, changes, now, caller);
  // Another schedule may yield a session that this one no longer does.
  if (changes.some(({ kind }) => kind === 'REMOVE' || kind === 'CLOSE'))
    await repositories.schedules.makeDue({ excursion: schedule.excursionId }, now);
}
