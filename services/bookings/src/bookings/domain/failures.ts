import type { Failure } from '@promtour/kernel/failure';
import type { SessionId } from '@promtour/kernel/id';
import type { BookingStatus } from './booking.ts';
import type { BookingViolation } from './party-admission.ts';

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

export type AdmissionRefused = Failure<'BOOKING.ADMISSION_REFUSED'> & {
  readonly violations: readonly (BookingViolation & { readonly sessionId: SessionId })[];
};

/** @param violations all rules that the party breaks, of all sessions */
export function admissionRefused(violations: AdmissionRefused['violations']): AdmissionRefused {
  return {
    code: 'BOOKING.ADMISSION_REFUSED',
    violations,
    message: {
      ru: 'Группа не отвечает условиям посещения',
      en: 'The party does not meet the conditions of the visit',
    },
  };
}

export type BriefingNotSigned = Failure<'BOOKING.BRIEFING_NOT_SIGNED'>;

/** Invariant 8. */
export const briefingNotSigned: BriefingNotSigned = {
  code: 'BOOKING.BRIEFING_NOT_SIGNED',
  message: {
    ru: 'Посещение отмечают после подписанного инструктажа',
    en: 'Attendance is recorded after the safety briefing is signed',
  },
};

export type HoldExtensionRefused = Failure<'BOOKING.HOLD_NOT_EXTENDABLE'> & { readonly latest: Date };

/** @param latest the latest end that the hold can have */
export function holdExtensionRefused(latest: Date): HoldExtensionRefused {
  return {
    code: 'BOOKING.HOLD_NOT_EXTENDABLE',
    latest,
    message: {
      ru: 'Бронь нельзя продлить дальше: не больше суток от её начала и не позже начала сеанса',
      en: 'The hold cannot be extended further: at most a day from its beginning, and not beyond the start of the session',
    },
  };
}
