import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller, type Caller } from '@promtour/service-kit/caller';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import { materializedAt, type Schedule } from '../domain/schedule.ts';
import { applyChanges, collisionsOf, planSchedule, withoutColliding } from './change-timetable.ts';
import type { RecurrenceCalendar, TimetableRepositories, TimetableUnitOfWork } from './ports.ts';

/** Extends due schedules to the horizon, and returns their number (at most {@link maxSchedules}). */
export type MaterializeDueSchedules = () => Promise<number>;

/** Bounds a call to some seconds. */
const maxSchedules = 100;

/** Two at a time: while the database writes one, the rules of another are expanded. */
const lanes = 2;

/** When a schedule that failed is tried again. */
const retryMs = 60 * 60 * 1000;

/**
 * Each schedule in a transaction of its own, which locks its row: if killed, whole schedules are done and the others untouched. Sessions
 * that exist are found by their ids, so a second run changes nothing. A schedule that fails is put off, so that it does not stop the others.
 */
export function createMaterializeDueSchedules(
  unitOfWork: TimetableUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): MaterializeDueSchedules {
  async function materialize(repositories: TimetableRepositories & EventSink, schedule: Schedule, caller: Caller) {
    const now = clock.now();
    const excursion = unwrap(await repositories.excursions.find(schedule.excursionId));
    await repositories.sessions.lock(excursion);
    // The limit was checked when the schedule was written; it must not stop the job.
    const toPlan = { schedule, excursion, previous: schedule, from: now, now, maxStarts: Infinity };
    let planned = unwrap(await planSchedule(repositories, calendar, { ...toPlan, lock: false }));
    // Existing sessions are locked only if they change: seats may be taken at any moment.
    if (planned.some(({ before }) => before !== undefined))
      planned = unwrap(await planSchedule(repositories, calendar, { ...toPlan, lock: true }));
    const collisions = await collisionsOf(repositories.sessions, planned);
    const changes = withoutColliding(planned, collisions);
    await applyChanges(repositories, changes, now, caller);
    const blocked = planned.length - changes.length;
    await repositories.schedules.materialized(schedule.id, materializedAt(now, calendar.tzdata, blocked));
  }

  async function putOff({ id, materialization }: Schedule, caller: Caller): Promise<void> {
    const dueAt = new Date(clock.now().getTime() + retryMs);
    const { tzdata } = calendar;
    await unitOfWork.run<undefined, never>(caller, async ({ schedules }) => {
      await schedules.materialized(id, { ...materialization, dueAt, tzdata });
      return ok(undefined);
    });
  }

  /** @returns false if nothing is due */
  async function materializeOne(failures: unknown[]): Promise<boolean> {
    const caller = systemCaller('routes', { correlationId: randomUUID() });
    let taken: Schedule | undefined;
    try {
      const done = await unitOfWork.run<boolean, never>(caller, async (repositories) => {
        taken = await repositories.schedules.lockDue(clock.now(), calendar.tzdata);
        if (taken !== undefined) await materialize(repositories, taken, caller);
        return ok(taken !== undefined);
      });
      return unwrap(done);
    } catch (error) {
      if (taken === undefined) throw error;
      await putOff(taken, caller);
      failures.push(new Error(`Schedule ${taken.id} cannot be materialized`, { cause: error }));
      return true;
    }
  }

  return async () => {
    const failures: unknown[] = [];
    const lane = async (): Promise<number> => {
      let done = 0;
      while (done < maxSchedules / lanes && (await materializeOne(failures))) done += 1;
      return done;
    };
    const done = await Promise.all(Array.from({ length: lanes }, lane));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} schedules cannot be materialized`);
    return done.reduce((sum, count) => sum + count, 0);
  };
}
