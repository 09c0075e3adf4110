import type { Failure } from '@promtour/kernel/failure';
import type { BookingStatus } from './booking.ts';

export type BookingStatusConflict = Failure<'BOOKING.STATUS_CONFLICT'> & {
  readonly status: BookingStatus;
  readonly nextStatuses: readonly BookingStatus[];
};

/** @param nextStatuses statuses that a mutation can set now */
export function bookingStatusConflict(
  status: BookingStatus,
  nextStatuses: readonly BookingStatus[],
): BookingStatusConflict {
  return {
    code: 'BOOKING.STATUS_CONFLICT',
    status,
    nextStatuses,
    message: {
      ru: `Недоступно в текущем статусе брони: ${status}`,
      en: `Not allowed in the booking’s current status: ${status}`,
    },
  };
}

export type SessionNotBegun = Failure<'BOOKING.SESSION_NOT_BEGUN'> & { readonly startsAt: Date };

/** @param startsAt the earliest time to record attendance */
export function sessionNotBegun(startsAt: Date): SessionNotBegun {
  return {
    code: 'BOOKING.SESSION_NOT_BEGUN',
    startsAt,
    message: {
      ru: 'Посещение можно отметить только после начала сеанса',
      en: 'Attendance can be recorded only after the start of the session',
    },
  };
}

/** A quota of unconfirmed holds per client. */
export type HoldQuota = 'HOLDS' | 'SEATS' | 'SESSION_HOLDS' | 'SESSION_SEATS';

export type HoldQuotaExceeded = Failure<'BOOKING.HOLD_QUOTA_EXCEEDED'> & {
  readonly quota: HoldQuota;
  readonly limit: number;
  readonly current: number;
};

/** @param current what the client has on hold, without this hold */
export function holdQuotaExceeded(quota: HoldQuota, limit: number, current: number): HoldQuotaExceeded {
  return {
    code: 'BOOKING.HOLD_QUOTA_EXCEEDED',
    quota,
    limit,
    current,
    message: {
      ru: `Превышен лимит неподтверждённых броней: сейчас ${current}, допускается ${limit}. Подтвердите или отмените часть из них`,
      en: `Quota of unconfirmed holds exceeded: ${current} of ${limit} in use. Confirm or cancel some of them`,
    },
  };
}
