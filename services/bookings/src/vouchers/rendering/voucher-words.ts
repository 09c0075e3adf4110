import { counted } from '@promtour/kernel/admission/counted';
import type { DocumentLevel } from '@promtour/kernel/admission/rules';
import type { UnitType } from '@promtour/kernel/offer-terms';
import type { Language } from '@promtour/service-kit/language';

export type VoucherWords = {
  readonly voucher: string;
  readonly bookingCode: string;
  readonly where: string;
  readonly when: string;
  readonly localTime: (zone: string) => string;
  readonly people: (count: number) => string;
  readonly unit: Readonly<Record<UnitType, string>>;
  readonly numberOf: (number: number, count: number) => string;
  readonly addressUnknown: string;
  readonly wear: string;
  readonly wearAnything: string;
  readonly bring: string;
  readonly bringVoucher: string;
  readonly bringDocument: Readonly<Record<DocumentLevel, string | null>>;
  readonly admission: string;
  readonly photos: string;
  readonly atTheGate: string;
  readonly arrive: string;
};

const russian: VoucherWords = {
  voucher: 'Ваучер на экскурсию',
  bookingCode: 'Код брони',
  where: 'Где',
  when: 'Когда',
  localTime: (zone) => `местное время (${zone})`,
  people: (count) => counted.ru(count, ['человек', 'человека', 'человек']),
  unit: {
    ADULT: 'взрослый',
    YOUTH: 'подросток',
    CHILD: 'ребёнок',
    INFANT: 'малыш',
    FAMILY: 'семья',
    SENIOR: 'пенсионер',
    STUDENT: 'студент',
    OTHER: 'посетитель',
  },
  numberOf: (number, count) => `ваучер ${number} из ${count}`,
  addressUnknown: 'Адрес уточните у организатора.',
  wear: 'Что надеть',
  wearAnything: 'Особых требований к одежде нет.',
  bring: 'Что взять с собой',
  bringVoucher: 'Этот ваучер: на бумаге или на экране.',
  bringDocument: {
    NONE: null,
    NAME: 'Документ с именем каждого посетителя.',
    NAME_BIRTHDATE: 'Документ с именем и датой рождения каждого посетителя.',
    PASSPORT: 'Паспорт каждого посетителя; для детей до 14 лет — свидетельство о рождении.',
    PASSPORT_EXTENDED: 'Паспорт каждого посетителя; для детей до 14 лет — свидетельство о рождении.',
  },
  admission: 'Кто может прийти',
  photos: 'Фотосъёмка',
  atTheGate: 'Покажите этот код на входе',
  arrive:
    'Вход открывается за час до начала. Перед экскурсией группа проходит инструктаж по безопасности и расписывается.',
};

const english: VoucherWords = {
  voucher: 'Excursion voucher',
  bookingCode: 'Booking code',
  where: 'Where',
  when: 'When',
  localTime: (zone) => `local time (${zone})`,
  people: (count) => counted.en(count, 'person', 'people'),
  unit: {
    ADULT: 'adult',
    YOUTH: 'youth',
    CHILD: 'child',
    INFANT: 'infant',
    FAMILY: 'family',
    SENIOR: 'senior',
    STUDENT: 'student',
    OTHER: 'visitor',
  },
  numberOf: (number, count) => `voucher ${number} of ${count}`,
  addressUnknown: 'Ask the organizer for the address.',
  wear: 'What to wear',
  wearAnything: 'There are no special clothing requirements.',
  bring: 'What to bring',
  bringVoucher: 'This voucher, on paper or on a screen.',
  bringDocument: {
    NONE: null,
    NAME: 'A document with the name of each visitor.',
    NAME_BIRTHDATE: 'A document with the name and date of birth of each visitor.',
    PASSPORT: 'The passport of each visitor; for children under 14, a birth certificate.',
    PASSPORT_EXTENDED: 'The passport of each visitor; for children under 14, a birth certificate.',
  },
  admission: 'Who may come',
  photos: 'Photography',
  atTheGate: 'Show this code at the entrance',
  arrive:
    'The entrance opens an hour before the start. Before the excursion, the group has a safety briefing and signs for it.',
};

export const voucherWords: Readonly<Record<Language, VoucherWords>> = { ru: russian, en: english };
