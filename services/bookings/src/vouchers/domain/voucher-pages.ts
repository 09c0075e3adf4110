import type { Booking } from '../../bookings/domain/booking.ts';

/** Whether the booking's items have vouchers: from its confirmation on, also after the visit. */
export function hasVouchers({ status }: Pick<Booking, 'status'>): boolean {
  return status === 'CONFIRMED' || status === 'REDEEMED' || status === 'NO_SHOW';
}

/** Russian for groups that speak it or state no language, English for others. */
export function voucherLanguage(language: string | null): 'ru' | 'en' {
  return language === null || language === 'ru' || language.startsWith('ru-') ? 'ru' : 'en';
}

const dayMs = 86_400_000;

/** A voucher's pages outlive the visit for claims and accounts. */
export function pagesExpireAt(endsAt: Date): Date {
  return new Date(endsAt.getTime() + 30 * dayMs);
}
