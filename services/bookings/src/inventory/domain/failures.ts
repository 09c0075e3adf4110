import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { SessionId } from '@promtour/kernel/id';

export type SeatsUnavailable = Failure<'BOOKING.SEATS_UNAVAILABLE'> & {
  readonly sessionId: SessionId;
  readonly vacancies: number;
};

/** @param vacancies seats that were free at that time */
export function seatsUnavailable(sessionId: SessionId, vacancies: number): SeatsUnavailable {
  return {
    code: 'BOOKING.SEATS_UNAVAILABLE',
    sessionId,
    vacancies,
    message: { ru: `Свободных мест: ${vacancies}`, en: `Seats available: ${vacancies}` },
  };
}

export type CapacityExceeded = Failure<'BOOKING.CAPACITY_EXCEEDED'> & {
  readonly sold: number;
  readonly capacity: number;
};

/** @param sold seats that are held, confirmed, allotted or blocked */
export function capacityExceeded(sold: number, capacity: number): CapacityExceeded {
  return {
    code: 'BOOKING.CAPACITY_EXCEEDED',
    sold,
    capacity,
    message: {
      ru: `Занято мест: ${sold}, это больше вместимости: ${capacity}`,
      en: `Seats taken: ${sold}, more than the capacity: ${capacity}`,
    },
  };
}

export type SessionClosedReason =
  | 'BEGUN'
  | 'CLOSED_BY_HOST'
  | 'RESCHEDULED'
  | 'TERMS_CHANGED'
  | 'NOT_PUBLISHED'
  | 'NOT_ON_PORTAL'
  | 'ORGANIZATION_SUSPENDED'
  | 'SITE_NOT_READY';
export type SessionClosed = Failure<'BOOKING.SESSION_CLOSED'> & {
  readonly sessionId: SessionId;
  readonly reason: SessionClosedReason;
};

export function sessionClosed(sessionId: SessionId, reason: SessionClosedReason): SessionClosed {
  return { code: 'BOOKING.SESSION_CLOSED', sessionId, reason, message: closed[reason] };
}

const closed: Readonly<Record<SessionClosedReason, FailureMessage>> = {
  BEGUN: { ru: 'Сеанс уже начался', en: 'The session has started' },
  CLOSED_BY_HOST: {
    ru: 'Предприятие отменило или закрыло этот сеанс',
    en: 'The host has closed or removed the session',
  },
  RESCHEDULED: {
    ru: 'Сеанс только что перенесён: проверьте его время',
    en: 'The session has just been moved: check its time',
  },
  TERMS_CHANGED: {
    ru: 'Условия экскурсии только что изменились: рассчитайте стоимость ещё раз',
    en: 'The terms of the excursion have just changed: ask for another quote',
  },
  NOT_ON_PORTAL: {
    ru: 'Экскурсия не продаётся через этот портал',
    en: 'The excursion is not sold through this portal',
  },
  NOT_PUBLISHED: { ru: 'Экскурсия не опубликована', en: 'The excursion is not published' },
  ORGANIZATION_SUSPENDED: {
    ru: 'Приём у организации приостановлен',
    en: 'The organization is not accepting bookings at the moment',
  },
  SITE_NOT_READY: {
    ru: 'Площадка сейчас не готова к приёму посетителей',
    en: 'The site is not ready for visitors at the moment',
  },
};
