import { calendarUpdated } from '@promtour/events/catalogue/calendar';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import type { InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import { checkDecisions, workingDays, type DayDecision, type WorkingDay } from './working-calendar.domain.ts';
import type { DayOverrides } from './working-calendar.ports.ts';

export type UpdateWorkingCalendar = (
  days: readonly DayDecision[],
  caller: Caller,
) => Promise<Result<readonly WorkingDay[], InvalidInput>>;

/** Sets the days that a decree transfers, for all plants. Sessions do not move; deadlines that count working days do. */
export function createUpdateWorkingCalendar(
  unitOfWork: UnitOfWork<{ readonly overrides: DayOverrides }>,
  clock: Clock,
): UpdateWorkingCalendar {
  return async (days, caller) => {
    const invalid = checkDecisions(days);
    if (invalid !== undefined) return err(invalid);
    return unitOfWork.run<readonly WorkingDay[], never>(caller, async ({ overrides, publish }) => {
      const now = clock.now();
      await overrides.decide(days, now);
      const data = { days: days.map(({ date, working }) => ({ date, working })) };
      await publish(makeEvent(calendarUpdated, { id: newId(now), at: now, subject: 'RU', data }, caller.causation));
      return ok(
        workingDays(
          days.map(({ date }) => date),
          await overrides.all(),
        ),
      );
    });
  };
}
