import type { Failure } from '@promtour/kernel/failure';
import type { BookingStatus } from './booking.ts';

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
