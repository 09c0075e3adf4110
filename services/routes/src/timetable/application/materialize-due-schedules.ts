import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { materializedAt } from '../domain/schedule.ts';
import { applyChanges, collisionsOf, planSchedule, withoutColliding } from './change-timetable.ts';
import type { RecurrenceCalendar, TimetableUnitOfWork } from './ports.ts';

/** Extends due schedules to the horizon, and returns their number (at most {@link maxSchedules}). */
export type MaterializeDueSchedules = () => Promise<number>;

/** Bounds a call to some seconds. */
const maxSchedules = 100;

/** Two at a time: while the database writes one, the rules of another are expanded. */
const lanes = 2;

/**
 * Each schedule in a transaction of its own, which locks its row: if killed, whole schedules are done and the others untouched. Sessions
 * that exist are found by their ids, so a second run changes nothing.
 */
export function createMaterializeDueSchedules(
  unitOfWork: TimetableUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): MaterializeDueSchedules {
  async function materializeOne(): Promise<boolean> {
    const caller = systemCaller('routes', { correlationId: randomUUID() });
    const done = await unitOfWork.run<boolean, never>(caller, async (repositories) => {
      const now = clock.now();
      const schedule = await repositories.schedules.lockDue(now, calendar.tzdata);
      if (schedule === undefined) return ok(false);
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
      return ok(true);
    });
    return unwrap(done);
  }

  async function lane(): Promise<number> {
    let done = 0;
    while (done < maxSchedules / lanes && (await materializeOne())) done += 1;
    return done;
  }

  return async () => (await Promise.all(Array.from({ length: lanes }, lane))).reduce((sum, done) => sum + done, 0);
}
