import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { UnitType } from '@promtour/kernel/offer-terms';
import type { Language } from '@promtour/service-kit/language';

/** What is printed on a voucher. No personal data: those who find the paper learn where and when a group is expected. */
export type VoucherDocument = {
  readonly language: Language;
  /** The text of the QR code. */
  readonly code: string;
  /** As people say it: `K7MP-2XQD`. */
  readonly bookingCode: string;
  /** In the language, or in Russian. */
  readonly title: string;
  /** Name and postal address of the site, as far as they are known. */
  readonly siteName: string | null;
  readonly address: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Of the site. */
  readonly timeZone: TimeZone;
  /** Null: the whole group. */
  readonly unitType: UnitType | null;
  readonly people: number;
  readonly number: number;
  /** Vouchers of the same issue. */
  readonly count: number;
  /** Null if the terms of the excursion are not known. */
  readonly rules: AdmissionRules | null;
};

export const voucherFormats = ['pdf', 'png', 'svg'] as const;
export type VoucherFormat = (typeof voucherFormats)[number];
