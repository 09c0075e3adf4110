import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { CheckInRefusal } from './scan.ts';

export type CheckInRefused = Failure<'CHECK_IN.REFUSED'> & { readonly reason: CheckInRefusal };

/** @param remaining people that the voucher still admits */
export function checkInRefused(reason: CheckInRefusal, remaining: number): CheckInRefused {
  return { code: 'CHECK_IN.REFUSED', reason, message: messageOf(reason, remaining) };
}

function messageOf(reason: CheckInRefusal, remaining: number): FailureMessage {
  if (reason === 'ALREADY_REDEEMED' && remaining > 0)
    return {
      ru: `По этому ваучеру осталось мест: ${remaining}`,
      en: `This voucher still admits ${remaining}`,
    };
  return messages[reason];
}

const messages: Readonly<Record<CheckInRefusal, FailureMessage>> = {
  INVALID: { ru: 'Это не ваучер предприятия', en: 'This is not a voucher of the plant' },
  REVOKED: { ru: 'Ваучер заменён новым', en: 'A newer voucher replaced this one' },
  CANCELLED: { ru: 'Бронь отменена', en: 'The booking is canceled' },
  UNPAID: { ru: 'Бронь не подтверждена', en: 'The booking is not confirmed' },
  WRONG_SESSION: { ru: 'Ваучер на другой сеанс', en: 'The voucher is for another session' },
  TOO_EARLY: { ru: 'Вход ещё не открыт', en: 'The doors are not open yet' },
  TOO_LATE: { ru: 'Сеанс закончился', en: 'The session has ended' },
  ALREADY_REDEEMED: { ru: 'По ваучеру уже вошли', en: 'The voucher is already used' },
};
