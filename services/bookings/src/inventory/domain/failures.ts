import type { Failure, FailureMessage } from '@promtour/kernel/failure';

export type SeatsUnavailable = Failure<'BOOKING.SEATS_UNAVAILABLE'> & { readonly vacancies: number };

/** @param vacancies seats that were free at that time */
export function seatsUnavailable(vacancies: number): SeatsUnavailable {
  return {
    code: 'BOOKING.SEATS_UNAVAILABLE',
    vacancies,
    message: { ru: `Свободных мест: ${vacancies}`, en: `Seats available: ${vacancies}` },
  };
}

export type SessionClosedReason =
  'BEGUN' | 'CLOSED_BY_HOST' | 'RESCHEDULED' | 'NOT_PUBLISHED' | 'ORGANIZATION_SUSPENDED' | 'SITE_NOT_READY';
export type SessionClosed = Failure<'BOOKING.SESSION_CLOSED'> & { readonly reason: SessionClosedReason };

export function sessionClosed(reason: SessionClosedReason): SessionClosed {
  return { code: 'BOOKING.SESSION_CLOSED', reason, message: closed[reason] };
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

export type GroupTooSmall = Failure<'BOOKING.GROUP_TOO_SMALL'> & { readonly groupMin: number };

/** @param groupMin minimum group size of the excursion */
export function groupTooSmall(groupMin: number): GroupTooSmall {
  return {
    code: 'BOOKING.GROUP_TOO_SMALL',
    groupMin,
    message: { ru: `Наименьшая группа: ${groupMin}`, en: `The minimum group size is ${groupMin}` },
  };
}
