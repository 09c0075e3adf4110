import { sessionScheduled } from '@promtour/events/catalogue/session';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound, type InputRule } from '@promtour/kernel/failure';
import { checkAll, checkParsed } from '@promtour/kernel/input-check';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { currentContent, type Excursion } from '../../excursions/domain/excursion.ts';
import { parseLocalDateTime } from '../domain/local-date-time.ts';
import { parseRecurrenceRule } from '../domain/recurrence-rule.ts';
import { checkCapacity, sessionAt, type Session } from '../domain/session.ts';
import type { RecurrenceCalendar, SessionUnitOfWork } from './ports.ts';
import { startsOf } from './starts-of.ts';

/** Unvalidated input of a client. */
export type ScheduleRequest = {
  readonly excursion: string;
  readonly recurrenceRule: string;
  readonly firstStart: string;
  /** Null: the maximum group size. */
  readonly capacity: number | null;
};

export type ScheduledSessions = {
  readonly excursion: Excursion;
  /** Number of sessions that the rule yields. */
  readonly total: number;
  /** Number of sessions that were added. */
  readonly added: number;
};

export type ScheduleSessions = (
  request: ScheduleRequest,
  caller: Caller,
) => Promise<Result<ScheduledSessions, InvalidInput | NotFound | Forbidden>>;

/** Adds the sessions of a rule that do not exist yet, and publishes an event for each added session. */
export function createScheduleSessions(
  unitOfWork: SessionUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): ScheduleSessions {
  return async (request, caller) => {
    const checked = checkAll({
      rule: parseRecurrenceRule(request.recurrenceRule),
      firstStart: checkParsed(parseLocalDateTime(request.firstStart), ['firstStart'], notALocalTime),
    });
    if (!checked.ok) return checked;
    const { rule, firstStart } = checked.value;
    const id = parseId<'Excursion'>(request.excursion);
    if (id === undefined) return err(notFound('Excursion', request.excursion));

    return unitOfWork.run<ScheduledSessions, InvalidInput | NotFound | Forbidden>(
      caller,
      async ({ excursions, sessions, publish }) => {
        const found = await excursions.find(id);
        if (!found.ok) return found;
        const excursion = found.value;
        const { durationMinutes, admission } = currentContent(excursion);
        const scheduledExcursion = { id, timeZone: excursion.timeZone, durationMinutes, ...admission };
        const capacity = checkCapacity(admission, request.capacity);
        if (!capacity.ok) return capacity;
        const now = clock.now();
        const starts = startsOf(calendar, rule, firstStart, excursion.timeZone, now);
        if (!starts.ok) return starts;
        const wanted = starts.value.map((startsAt) => sessionAt(scheduledExcursion, startsAt, capacity.value));
        const added = await sessions.addMissing(wanted);
        await publish(
          ...wanted
            .filter((session) => added.has(session.id))
            .map((session) => scheduled(excursion, session, now, caller)),
        );
        return ok({ excursion, total: wanted.length, added: added.size });
      },
    );
  };
}

function scheduled(excursion: Excursion, session: Session, now: Date, caller: Caller) {
  const { organizationId, siteId, regionCode } = excursion;
  const { id: sessionId, excursionId, startsAt, endsAt, timeZone, capacity } = session;
  return makeEvent(
    sessionScheduled,
    {
      id: newId(now),
      at: now,
      subject: sessionId,
      data: {
        sessionId,
        excursionId,
        organizationId,
        siteId,
        regionCode,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        timeZone,
        capacity,
      },
    },
    caller.causation,
  );
}

const notALocalTime: InputRule = {
  code: 'MALFORMED',
  ru: 'Дата и время без смещения, например 2026-12-01T10:00',
  en: 'Date and time without offset, such as 2026-12-01T10:00',
};
