import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { checkAll, checkParsed } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { covers } from '../domain/closure.ts';
import { sessionsOverlap, type SessionsOverlap } from '../domain/failures.ts';
import { parseLocalDateTime } from '../domain/local-date-time.ts';
import { addSession, isAny } from '../domain/plan-sessions.ts';
import { notALocalTime } from '../domain/schedule-times.ts';
import { checkCapacity, sessionAt, type Session } from '../domain/session.ts';
import { applyChanges, collisionsOf, findResources } from './change-timetable.ts';
import type { RecurrenceCalendar, TimetableRepositories, TimetableUnitOfWork } from './ports.ts';
import { checkFirstStart } from './starts-of.ts';

/** Unvalidated input of a client. */
export type SessionDraft = {
  readonly excursion: string;
  readonly start: string;
  /** Null: the maximum group size. */
  readonly capacity: number | null;
  readonly guide: string | null;
  readonly plantZone: string | null;
};

type SessionFailure = InvalidInput | NotFound | Forbidden | SessionsOverlap;

export type CreateSession = (
  draft: SessionDraft,
  key: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Session>, SessionFailure | IdempotencyFailure>>;

/** Creates a session that belongs to no schedule. */
export function createCreateSession(
  unitOfWork: TimetableUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): CreateSession {
  return async (draft, key, caller) => {
    const local = checkParsed(parseLocalDateTime(draft.start), ['start'], notALocalTime);
    if (!local.ok) return local;
    const excursionId = parseId<'Excursion'>(draft.excursion);
    if (excursionId === undefined) return err(notFound('Excursion', draft.excursion));

    return runReplayable<TimetableRepositories, Session, { readonly id: Session['id'] }, SessionFailure>(
      unitOfWork,
      caller,
      { ...key, operation: 'createSession', input: draft },
      {
        work: async (repositories) => {
          const { excursions, sessions, closures } = repositories;
          const found = await excursions.find(excursionId);
          if (!found.ok) return found;
          const excursion = found.value;
          const now = clock.now();
          const checked = checkAll({
            capacity: checkCapacity(excursion, draft.capacity),
            at: checkFirstStart(calendar, local.value, excursion.timeZone, now, ['start']),
          });
          if (!checked.ok) return checked;
          const { capacity, at } = checked.value;
          const resources = await findResources(repositories, excursion, draft);
          if (!resources.ok) return resources;
          await sessions.lock(excursion);
          const wanted = sessionAt(
            excursion,
            { local: local.value, at },
            { ...resources.value, capacity, scheduleId: null },
          );
          const before = await sessions.findForUpdate(wanted.id);
          if (before?.status === 'SCHEDULED') return err(sessionExists);
          const inForce = await closures.inForce(excursion.organizationId, now);
          if (inForce.some((closure) => covers(closure, wanted))) return err(plantClosed);
          const change = addSession(wanted, before);
          const collisions = await collisionsOf(sessions, [change]);
          if (isAny(collisions)) return err(sessionsOverlap(collisions));
          await applyChanges(repositories, [change], now, caller);
          return ok(change.after);
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { sessions }) => sessions.findForUpdate(id),
      },
    );
  };
}

const sessionExists = invalidInput(['start'], {
  code: 'DUPLICATE',
  ru: 'Сеанс этой экскурсии на это время уже создан',
  en: 'A session of this excursion was already created for this start',
});

export const plantClosed = invalidInput(['start'], {
  code: 'INCONSISTENT',
  ru: 'Предприятие в это время закрыто',
  en: 'The plant is closed at this time',
});
