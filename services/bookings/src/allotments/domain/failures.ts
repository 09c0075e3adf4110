import type { Failure } from '@promtour/kernel/failure';
import type { AllotmentId } from './allotment-id.ts';

export type AllotmentExists = Failure<'BOOKING.ALLOTMENT_EXISTS'> & { readonly existing: AllotmentId };

/** @param existing the agency's allotment of the session */
export function allotmentExists(existing: AllotmentId): AllotmentExists {
  return {
    code: 'BOOKING.ALLOTMENT_EXISTS',
    existing,
    message: {
      ru: 'У агентства уже есть квота мест на этом сеансе: измените её',
      en: 'The agency already has an allotment of this session: update it',
    },
  };
}

export type AllotmentBelowUsed = Failure<'BOOKING.ALLOTMENT_BELOW_USED'> & { readonly used: number };

/** @param used seats that the agency's bookings have drawn */
export function allotmentBelowUsed(used: number): AllotmentBelowUsed {
  return {
    code: 'BOOKING.ALLOTMENT_BELOW_USED',
    used,
    message: {
      ru: `Из квоты уже использовано мест: ${used}`,
      en: `Seats of the allotment in use: ${used}`,
    },
  };
}

export type AllotmentReleased = Failure<'BOOKING.ALLOTMENT_RELEASED'> & { readonly releasedAt: Date };

export function allotmentReleased(releasedAt: Date): AllotmentReleased {
  return {
    code: 'BOOKING.ALLOTMENT_RELEASED',
    releasedAt,
    message: {
      ru: 'Остаток квоты уже возвращён в общую продажу',
      en: 'The rest of the allotment has returned to general sale',
    },
  };
}
