import type { ExportColumn, ExportValue } from '@promtour/service-kit/export/export-table';
import type { Language } from '@promtour/service-kit/language';
import type { BookingStatus } from '../../bookings/domain/booking.ts';
import { shownCode } from '../../bookings/domain/booking-code.ts';
import type { ReconciliationLine } from '../domain/reconciliation.ts';

type Column = ExportColumn<ReconciliationLine>;

const statuses: Readonly<Record<BookingStatus, Readonly<Record<Language, string>>>> = {
  ON_HOLD: { ru: 'Удержана', en: 'On hold' },
  PENDING: { ru: 'Ожидает ответа', en: 'Pending' },
  CONFIRMED: { ru: 'Подтверждена', en: 'Confirmed' },
  EXPIRED: { ru: 'Истекла', en: 'Expired' },
  REJECTED: { ru: 'Отклонена', en: 'Rejected' },
  CANCELLED: { ru: 'Отменена', en: 'Cancelled' },
  REDEEMED: { ru: 'Состоялась', en: 'Redeemed' },
  NO_SHOW: { ru: 'Неявка', en: 'No-show' },
};

/** @param seesNet without it, a file has no columns for net prices */
export function reconciliationColumns(language: Language, seesNet: boolean): readonly Column[] {
  return [
    column('Бронь', 'Booking', (line) => text(shownCode(line.code))),
    column('Номер заказчика', 'Reseller reference', (line) => text(line.resellerReference), 20),
    column('Номер предприятия', 'Supplier reference', (line) => text(line.supplierReference), 20),
    column('Статус', 'Status', (line) => text(statuses[line.status][language])),
    column('Создана (UTC)', 'Booked at (UTC)', ({ bookedAt: value }) => ({ type: 'INSTANT', value }), 17),
    column('Подтверждена (UTC)', 'Confirmed at (UTC)', ({ confirmedAt: value }) => ({ type: 'INSTANT', value }), 17),
    column('Дата визита', 'Visit date', ({ visitedOn: value }) => ({ type: 'DATE', value }), 12),
    column('Начало (местное)', 'Start (local)', (line) => text(line.startsAtTime), 12),
    column('Экскурсия', 'Excursion', ({ title }) => text(title === null ? null : (title[language] ?? title.ru)), 40),
    column('Вариант', 'Option', (line) => text(line.option)),
    column('Билеты', 'Units', ({ units }) => text(units.map(({ type, count }) => `${count} ${type}`).join(', ')), 20),
    column('Человек', 'People', ({ seats: value }) => ({ type: 'INTEGER', value }), 9),
    column('Пришло', 'Attended', ({ attended: value }) => ({ type: 'INTEGER', value }), 9),
    column('Валюта', 'Currency', (line) => text(line.currency), 8),
    column('Розничная цена', 'Retail', (line) => money(line.retail, line)),
    ...(seesNet
      ? [
          column('Цена нетто', 'Net', (line) => money(line.net, line)),
          column('Комиссия', 'Commission', (line) => money(line.commission, line)),
        ]
      : []),
    column('Возврат', 'Refund', (line) => money(line.refund, line)),
    column('К оплате', 'Due', (line) => money(line.due, line)),
  ];
}

function column(ru: string, en: string, cell: Column['cell'], width?: number): Column {
  return { header: { ru, en }, cell, ...(width === undefined ? {} : { width }) };
}

function text(value: string | null): ExportValue {
  return { type: 'TEXT', value };
}

function money(amount: number | null, { currency }: ReconciliationLine): ExportValue {
  return { type: 'MONEY', value: amount === null ? null : { amount, currency } };
}
