import type { Failure } from '@promtour/kernel/failure';
import type { SessionId } from '@promtour/kernel/id';
import type { WaitlistStatus } from './waitlist-entry.ts';

export type SeatsVacant = Failure<'BOOKING.SEATS_VACANT'> & {
  readonly sessionId: SessionId;
  readonly vacancies: number;
};

/** @param vacancies seats that the party can hold now */
export function seatsVacant(sessionId: SessionId, vacancies: number): SeatsVacant {
  return {
    code: 'BOOKING.SEATS_VACANT',
    sessionId,
    vacancies,
    message: {
      ru: `Места есть, ждать не нужно. Свободных мест: ${vacancies}`,
      en: `There is no need to wait. Seats available: ${vacancies}`,
    },
  };
}

export type WaitlistStatusConflict = Failure<'BOOKING.WAITLIST_STATUS_CONFLICT'> & { readonly status: WaitlistStatus };

export function waitlistStatusConflict(status: WaitlistStatus): WaitlistStatusConflict {
  return {
    code: 'BOOKING.WAITLIST_STATUS_CONFLICT',
    status,
    message: {
      ru: `Недоступно в текущем статусе записи в лист ожидания: ${status}`,
      en: `Not allowed in the current status of the waitlist entry: ${status}`,
    },
  };
}
