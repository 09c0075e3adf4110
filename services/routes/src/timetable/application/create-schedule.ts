import { provenanceOf } from '@promtour/access/provenance';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { checkAll } from '@promtour/kernel/input-check';
import { checkStatedSource, type StatedSource } from '@promtour/kernel/provenance';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink, IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { sessionsOverlap, type SessionsOverlap } from '../domain/failures.ts';
import { isAny } from '../domain/plan-sessions.ts';
import { materializedAt, type Schedule } from '../domain/schedule.ts';
import { parseScheduleTimes, textsOf, type StatedTimes } from '../domain/schedule-times.ts';
import { checkCapacity } from '../domain/session.ts';
import {
  applyChanges,
  collisionsOf,
  findResources,
  planSchedule,
  summaryOf,
  type ChangeSummary,
} from './change-timetable.ts';
import type { RecurrenceCalendar, TimetableRepositories, TimetableUnitOfWork } from './ports.ts';
import { checkTimes, maxPastMs } from './starts-of.ts';

/** Unvalidated input of a client. */
export type ScheduleDraft = StatedTimes & {
  /** Null: the maximum group size. */
  readonly capacity: number | null;
  readonly guide: string | null;
  readonly plantZone: string | null;
};

/** A schedule with what its change did, or with a dry run would do, to the timetable. */
export type ScheduleChanged = { readonly schedule: Schedule; readonly changes: ChangeSummary };

export type ScheduleFailure = InvalidInput | NotFound | Forbidden | SessionsOverlap;

export type CreateSchedule = (
  request: ScheduleDraft & {
    readonly excursion: string;
    readonly provenance: StatedSource | null;
    readonly dryRun: boolean;
  },
  key: RequestKey,
  caller: Caller,
) => Promise<Result<Once<ScheduleChanged>, ScheduleFailure | IdempotencyFailure>>;

type Reference = { readonly id: Schedule['id']; readonly counts: Omit<ChangeSummary, 'sessions'> };

/** Creates a schedule with its sessions up to the horizon. A dry run writes nothing. */
export function createCreateSchedule(
  unitOfWork: TimetableUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): CreateSchedule {
  return async ({ dryRun, ...request }, key, caller) => {
    const parsed = checkAll({ times: parseScheduleTimes(request), provenance: checkStatedSource(request.provenance) });
    if (!parsed.ok) return parsed;
    const { times, provenance } = parsed.value;
    const excursionId = parseId<'Excursion'>(request.excursion);
    if (excursionId === undefined) return err(notFound('Excursion', request.excursion));

    const work = async (
      repositories: TimetableRepositories & EventSink,
    ): Promise<Result<ScheduleChanged, ScheduleFailure>> => {
      const { excursions, sessions, schedules } = repositories;
      const found = await excursions.find(excursionId);
      if (!found.ok) return found;
      const excursion = found.value;
      const now = clock.now();
      const checked = checkAll({
        capacity: checkCapacity(excursion, request.capacity),
        times: checkTimes(calendar, times, excursion.timeZone, now),
      });
      if (!checked.ok) return checked;
      const resources = await findResources(repositories, excursion, request);
      if (!resources.ok) return resources;
      await sessions.lock(excursion);
      const { organizationId, siteId, regionCode } = excursion;
      const schedule: Schedule = {
        ...textsOf(times),
        ...resources.value,
        id: newId(now),
        excursionId,
        organizationId,
        siteId,
        regionCode,
        capacity: checked.value.capacity,
        version: 1,
        status: 'ACTIVE',
        endedAt: null,
        provenance: provenanceOf(caller.viewer, provenance, now),
        materialization: materializedAt(now, calendar.tzdata, 0),
      };
      const from = new Date(now.getTime() - maxPastMs);
      const toPlan = { schedule, excursion, previous: schedule, from, now, lock: true };
      const changes = await planSchedule(repositories, calendar, toPlan);
      if (!changes.ok) return changes;
      const collisions = await collisionsOf(sessions, changes.value);
      if (isAny(collisions)) return err(sessionsOverlap(collisions));
      if (!dryRun) {
        await schedules.add(schedule);
        await applyChanges(repositories, changes.value, now, caller);
      }
      return ok({ schedule, changes: summaryOf(changes.value) });
    };

    if (dryRun) {
      const planned = await unitOfWork.run(caller, work);
      return planned.ok ? ok({ value: planned.value, replayed: false }) : planned;
    }
    return runReplayable<TimetableRepositories, ScheduleChanged, Reference, ScheduleFailure>(
      unitOfWork,
      caller,
      { ...key, operation: 'createSchedule', input: request },
      {
        work,
        refer: ({ schedule: { id }, changes: { sessions: _, ...counts } }) => ({ id, counts }),
        read: async ({ id, counts }, { schedules }) => {
          const schedule = await schedules.findForUpdate(id);
          return schedule && { schedule, changes: { ...counts, sessions: [] } };
        },
      },
    );
  };
}
