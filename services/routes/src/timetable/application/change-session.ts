import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  versionConflict,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { checkParsed } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { covers } from '../domain/closure.ts';
import {
  capacityBelowTaken,
  sessionNotChangeable,
  sessionsOverlap,
  whyNotChangeable,
  type CapacityBelowTaken,
  type SessionNotChangeable,
  type SessionsOverlap,
} from '../domain/failures.ts';
import { parseLocalDateTime } from '../domain/local-date-time.ts';
import { addSession, callOff, isAny, type SessionChange } from '../domain/plan-sessions.ts';
import { notALocalTime } from '../domain/schedule-times.ts';
import { checkCapacity, type ScheduledExcursion, type Session } from '../domain/session.ts';
import { plantClosed } from './create-session.ts';
import { applyChanges, collisionsOf } from './change-timetable.ts';
import type { RecurrenceCalendar, TimetableRepositories, TimetableUnitOfWork } from './ports.ts';
import { checkFirstStart } from './starts-of.ts';

export type SessionVersion = { readonly id: string; readonly expectedVersion: number };

type Refused = NotFound | Forbidden | VersionConflict | SessionNotChangeable;

export type ChangeSession<Request, Failure extends { code: string }> = (
  request: Request,
  caller: Caller,
) => Promise<Result<Session, Refused | Failure>>;

/** Decides the change of a session; undefined if it has no effect. */
type Decide<Request, Failure> = (
  session: Session,
  request: Request,
  context: { readonly excursion: ScheduledExcursion; readonly now: Date; readonly repositories: TimetableRepositories },
) => Promise<Result<SessionChange | undefined, SessionNotChangeable | Failure>>;

function changeSession<
  Request extends SessionVersion,
  Failure extends InvalidInput | SessionsOverlap | CapacityBelowTaken,
>(unitOfWork: TimetableUnitOfWork, clock: Clock, decide: Decide<Request, Failure>): ChangeSession<Request, Failure> {
  return (request, caller) =>
    unitOfWork.run<Session, Refused | Failure>(caller, async (repositories) => {
      const { excursions, sessions } = repositories;
      const id = parseId<'Session'>(request.id);
      const [known] = id === undefined ? [] : await sessions.existing([id], undefined, clock.now(), { lock: false });
      if (known === undefined) return err(notFound('Session', request.id));
      const excursion = await excursions.find(known.excursionId);
      if (!excursion.ok)
        return excursion.error.code === 'NOT_FOUND' ? err(notFound('Session', request.id)) : err(excursion.error);
      await sessions.lock(excursion.value);
      const session = await sessions.findForUpdate(known.id);
      if (session?.version !== request.expectedVersion) return err(versionConflict(session?.version ?? known.version));
      const now = clock.now();
      const decided = await decide(session, request, { excursion: excursion.value, now, repositories });
      if (!decided.ok) return decided;
      const change = decided.value;
      if (change === undefined) return ok(session);
      await applyChanges(repositories, [change], now, caller);
      return ok(change.after);
    });
}

export type RescheduleSession = ChangeSession<
  SessionVersion & { readonly start: string },
  InvalidInput | SessionsOverlap
>;

/** Moves a session to another time of the same length, with its bookings. */
export function createRescheduleSession(
  unitOfWork: TimetableUnitOfWork,
  calendar: RecurrenceCalendar,
  clock: Clock,
): RescheduleSession {
  return changeSession<SessionVersion & { readonly start: string }, InvalidInput | SessionsOverlap>(
    unitOfWork,
    clock,
    async (before, { start }, { excursion, now, repositories }) => {
      const refusal = whyNotChangeable(before, now);
      if (refusal !== undefined) return err(refusal);
      const local = checkParsed(parseLocalDateTime(start), ['start'], notALocalTime);
      if (!local.ok) return local;
      const startsAt = checkFirstStart(calendar, local.value, excursion.timeZone, now, ['start']);
      if (!startsAt.ok) return startsAt;
      if (startsAt.value <= now) return err(sessionNotChangeable('BEGUN'));
      const after: Session = {
        ...before,
        startsAt: startsAt.value,
        endsAt: new Date(startsAt.value.getTime() + before.endsAt.getTime() - before.startsAt.getTime()),
        timeZone: excursion.timeZone,
        moved: true,
        version: before.version + 1,
      };
      if (await isClosedAt(repositories, after, now)) return err(plantClosed);
      if (+after.startsAt === +before.startsAt) return ok(undefined);
      return withoutOverlap(repositories, { kind: 'CHANGE', before, after });
    },
  );
}

type Capacity = SessionVersion & { readonly capacity: number };

export type UpdateSessionCapacity = ChangeSession<Capacity, InvalidInput | CapacityBelowTaken>;

/** Raises the capacity, or lowers it to what is taken. Bookings have the last word: they keep at least the seats taken there. */
export function createUpdateSessionCapacity(unitOfWork: TimetableUnitOfWork, clock: Clock): UpdateSessionCapacity {
  return changeSession<Capacity, InvalidInput | CapacityBelowTaken>(
    unitOfWork,
    clock,
    (before, { capacity: wish }, { excursion, now }) => {
      const refusal = whyNotChangeable(before, now);
      if (refusal !== undefined) return Promise.resolve(err(refusal));
      const capacity = checkCapacity(excursion, wish);
      if (!capacity.ok) return Promise.resolve(capacity);
      if (capacity.value < before.taken) return Promise.resolve(err(capacityBelowTaken(before.taken)));
      const after = { ...before, capacity: capacity.value, version: before.version + 1 };
      return Promise.resolve(
        ok(capacity.value === before.capacity ? undefined : { kind: 'CHANGE' as const, before, after }),
      );
    },
  );
}

export type CloseSession = ChangeSession<SessionVersion, never>;

/** Removes a session, or closes it if it has bookings. Its schedule does not bring it back. */
export function createCloseSession(unitOfWork: TimetableUnitOfWork, clock: Clock): CloseSession {
  return changeSession<SessionVersion, never>(unitOfWork, clock, (before, _, { now }) => {
    const refusal = whyNotChangeable(before, now);
    return Promise.resolve(refusal === undefined ? ok(callOff(before, 'HOST')) : err(refusal));
  });
}

export type ReopenSession = ChangeSession<SessionVersion, InvalidInput | SessionsOverlap>;

/** Lets a closed or removed session take place again. */
export function createReopenSession(unitOfWork: TimetableUnitOfWork, clock: Clock): ReopenSession {
  return changeSession<SessionVersion, InvalidInput | SessionsOverlap>(
    unitOfWork,
    clock,
    async (before, _, context) => {
      const { now, repositories } = context;
      if (before.startsAt <= now) return err(sessionNotChangeable('BEGUN'));
      if (before.status === 'SCHEDULED') return ok(undefined);
      if (await isClosedAt(repositories, before, now)) return err(plantClosed);
      return withoutOverlap(repositories, addSession({ ...before, status: 'SCHEDULED', closedBy: null }, before));
    },
  );
}

async function withoutOverlap(
  { sessions }: TimetableRepositories,
  change: SessionChange,
): Promise<Result<SessionChange, SessionsOverlap>> {
  const collisions = await collisionsOf(sessions, [change]);
  return isAny(collisions) ? err(sessionsOverlap(collisions)) : ok(change);
}

async function isClosedAt({ closures }: TimetableRepositories, session: Session, now: Date): Promise<boolean> {
  return (await closures.inForce(session.organizationId, now)).some((closure) => covers(closure, session));
}
