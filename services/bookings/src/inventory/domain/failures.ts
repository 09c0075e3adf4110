import type { Failure, FailureMessage } from '@promtour/kernel/failure';

export type SeatsUnavailable = Failure<'BOOKING.SEATS_UNAVAILABLE'> & { readonly vacancies: number };

/** @param vacancies seats that were free at that time */
export function seatsUnavailable(vacancies: number): SeatsUnavailable {
  return {
    code: 'BOOKING.SEATS_UNAVAILABLE',
    vacancies,
    message: { ru: `Свободных мест: ${vacancies}`, en: `Seats free: ${vacancies}` },
  };
}

export type SessionClosedReason = 'BEGUN' | 'NOT_PUBLISHED' | 'ORGANIZATION_SUSPENDED' | 'SITE_NOT_READY';
export type SessionClosed = Failure<'BOOKING.SESSION_CLOSED'> & { readonly reason: SessionClosedReason };

export function sessionClosed(reason: SessionClosedReason): SessionClosed {
  return { code: 'BOOKING.SESSION_CLOSED', reason, message: closed[reason] };
}

const closed: Readonly<Record<SessionClosedReason, FailureMessage>> = {
  BEGUN: { ru: 'Сеанс уже начался', en: 'The session has begun' },
  NOT_PUBLISHED: { ru: 'Экскурсия не опубликована', en: 'The excursion is not published' },
  ORGANIZATION_SUSPENDED: {
    ru: 'Приём у организации приостановлен',
    en: 'The organization takes no bookings for now',
  },
  SITE_NOT_READY: {
    ru: 'Площадка сейчас не готова к приёму посетителей',
    en: 'The site is not ready for visitors for now',
  },
};

export type GroupTooSmall = Failure<'BOOKING.GROUP_TOO_SMALL'> & { readonly groupMin: number };

/** @param groupMin minimum group size of the excursion */
export function groupTooSmall(groupMin: number): GroupTooSmall {
  return {
    code: 'BOOKING.GROUP_TOO_SMALL',
    groupMin,
    message: { ru: `Наименьшая группа: ${groupMin}`, en: `The smallest group: ${groupMin}` },
  };
}
