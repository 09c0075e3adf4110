import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { BookingStatus } from './booking.ts';

export type SeatsUnavailable = Failure<'BOOKING.SEATS_UNAVAILABLE'> & { readonly vacancies: number };

/** @param vacancies seats that were free at that moment */
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
    en: 'The organisation takes no bookings for now',
  },
  SITE_NOT_READY: {
    ru: 'Площадка сейчас не готова к приёму посетителей',
    en: 'The site is not ready for visitors for now',
  },
};

export type BookingStatusConflict = Failure<'BOOKING.STATUS_CONFLICT'> & { readonly status: BookingStatus };

/** @param status the status that the booking has */
export function bookingStatusConflict(status: BookingStatus): BookingStatusConflict {
  return {
    code: 'BOOKING.STATUS_CONFLICT',
    status,
    message: { ru: `Статус брони: ${status}`, en: `The booking’s status is ${status}` },
  };
}

export type SessionNotBegun = Failure<'BOOKING.SESSION_NOT_BEGUN'> & { readonly startsAt: Date };

/** @param startsAt when attendance can be recorded */
export function sessionNotBegun(startsAt: Date): SessionNotBegun {
  return {
    code: 'BOOKING.SESSION_NOT_BEGUN',
    startsAt,
    message: {
      ru: 'Посещение отмечают с начала сеанса',
      en: 'Attendance is recorded from the start of the session on',
    },
  };
}

export type GroupTooSmall = Failure<'BOOKING.GROUP_TOO_SMALL'> & { readonly groupMin: number };

/** @param groupMin the smallest party that the excursion takes */
export function groupTooSmall(groupMin: number): GroupTooSmall {
  return {
    code: 'BOOKING.GROUP_TOO_SMALL',
    groupMin,
    message: { ru: `Наименьшая группа: ${groupMin}`, en: `The smallest group: ${groupMin}` },
  };
}

/** Which bound of a client's unconfirmed holds was met. */
export const holdQuotas = ['HOLDS', 'SEATS', 'SESSION_HOLDS', 'SESSION_SEATS'] as const;
export type HoldQuota = (typeof holdQuotas)[number];

export type HoldQuotaExceeded = Failure<'BOOKING.HOLD_QUOTA_EXCEEDED'> & {
  readonly quota: HoldQuota;
  readonly limit: number;
  readonly current: number;
};

/** @param current what the client holds without this hold */
export function holdQuotaExceeded(quota: HoldQuota, limit: number, current: number): HoldQuotaExceeded {
  return {
    code: 'BOOKING.HOLD_QUOTA_EXCEEDED',
    quota,
    limit,
    current,
    message: {
      ru: `Неподтверждённых броней слишком много: сейчас ${current}, предел ${limit}. Подтвердите или отмените часть`,
      en: `Too much is on hold: ${current} now, ${limit} at most. Confirm or cancel some of it`,
    },
  };
}
