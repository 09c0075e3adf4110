import type { Failure } from '@promtour/kernel/failure';
import type { Collision } from './plan-sessions.ts';
import type { Session } from './session.ts';

/** The guide or the exclusive zone is taken at these times. */
export type SessionsOverlap = Failure<'ROUTES.SESSIONS_OVERLAP'> & {
  readonly resource: Collision['resource'];
  /** The starts that cannot be, in order; at most {@link maxNamed}. */
  readonly starts: readonly Date[];
  /** The sessions in their way; at most {@link maxNamed}. */
  readonly sessions: readonly Session[];
};

const maxNamed = 10;

/** @param collisions at least one; the failure names those of the first resource */
export function sessionsOverlap(collisions: readonly [Collision, ...Collision[]]): SessionsOverlap {
  const [{ resource }] = collisions;
  const named = collisions.filter((collision) => collision.resource === resource);
  const starts = [...new Set(named.map(({ start }) => start.getTime()))].sort((a, b) => a - b);
  const sessions = new Map(named.flatMap(({ session }) => (session === undefined ? [] : [[session.id, session]])));
  return {
    code: 'ROUTES.SESSIONS_OVERLAP',
    resource,
    starts: starts.slice(0, maxNamed).map((time) => new Date(time)),
    sessions: [...sessions.values()].slice(0, maxNamed),
    message:
      resource === 'GUIDE'
        ? { ru: 'Экскурсовод в это время занят', en: 'The guide is busy at this time' }
        : { ru: 'Зона предприятия в это время занята', en: 'The plant zone is in use at this time' },
  };
}

export type CapacityBelowTaken = Failure<'ROUTES.CAPACITY_BELOW_TAKEN'> & { readonly taken: number };

/** @param taken seats held or booked */
export function capacityBelowTaken(taken: number): CapacityBelowTaken {
  return {
    code: 'ROUTES.CAPACITY_BELOW_TAKEN',
    taken,
    message: { ru: `Мест уже занято: ${taken}`, en: `Seats already taken: ${taken}` },
  };
}

export type SessionNotChangeable = Failure<'ROUTES.SESSION_NOT_CHANGEABLE'> & {
  readonly reason: 'BEGUN' | 'CLOSED' | 'REMOVED';
};

/** The reason why a session cannot be changed; undefined if it can. */
export function whyNotChangeable(
  { status, startsAt }: Pick<Session, 'status' | 'startsAt'>,
  now: Date,
): SessionNotChangeable | undefined {
  const reason = startsAt <= now ? 'BEGUN' : status === 'SCHEDULED' ? undefined : status;
  return reason === undefined ? undefined : sessionNotChangeable(reason);
}

export function sessionNotChangeable(reason: SessionNotChangeable['reason']): SessionNotChangeable {
  return {
    code: 'ROUTES.SESSION_NOT_CHANGEABLE',
    reason,
    message: {
      BEGUN: { ru: 'Сеанс уже начался', en: 'The session has started' },
      CLOSED: { ru: 'Сеанс закрыт', en: 'The session is closed' },
      REMOVED: { ru: 'Сеанс снят', en: 'The session was removed' },
    }[reason],
  };
}

export type ScheduleEnded = Failure<'ROUTES.SCHEDULE_ENDED'> & { readonly endedAt: Date };

export function scheduleEnded(endedAt: Date): ScheduleEnded {
  return {
    code: 'ROUTES.SCHEDULE_ENDED',
    endedAt,
    message: { ru: 'Расписание уже завершено', en: 'The schedule has ended' },
  };
}
