import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { newId } from '@promtour/kernel/id';
import { voucherCode } from '../../src/vouchers/signing/voucher-code.ts';
import type { VoucherDocument } from '../../src/vouchers/rendering/voucher-document.ts';
import { voucherKeys } from './keys.ts';

const rules: AdmissionRules = {
  ageLimit: 12,
  groupMin: 5,
  groupMax: 25,
  childrenPerAdult: 10,
  protectiveEquipment: ['HELMET', 'VEST'],
  footwear: 'CLOSED',
  photoPolicy: 'NO_FLASH',
  foreignerPolicy: 'ALLOWED',
  documentLevel: 'PASSPORT',
  leadTime: { days: 3, unit: 'WORKING_DAYS' },
  healthRestrictions: ['EPILEPSY'],
  accessibility: ['WHEELCHAIR'],
};

/** A voucher of a group in Vladivostok, to be printed in Russian. */
export function voucherDocument(about: Partial<VoucherDocument> = {}): VoucherDocument {
  return {
    language: 'ru',
    code: voucherCode({ item: newId(new Date(0)), number: 1, serial: 1 }, voucherKeys),
    bookingCode: 'K7MP-2XQD',
    title: 'Верфь: как строят корабли',
    siteName: 'Дальневосточная верфь',
    address: 'Владивосток, ул. Портовая, 1',
    startsAt: new Date('2026-12-03T23:30:00Z'),
    endsAt: new Date('2026-12-04T01:00:00Z'),
    timeZone: 'Asia/Vladivostok' as TimeZone,
    unitType: null,
    people: 21,
    number: 1,
    count: 1,
    rules,
    ...about,
  };
}
