import type { InputIssue, InputRule } from '@promtour/kernel/failure';
import { parseId, type ExcursionId } from '@promtour/kernel/id';
import { visitorSegments, type VisitorSegment } from '@promtour/kernel/offer-terms';
import { purposes, type Purpose } from '@promtour/kernel/purpose';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { monthOf, parseMonth, type VisitLine } from './visit-history.ts';

export const visitColumns = [
  'excursion',
  'month',
  'date',
  'sessions',
  'capacity',
  'visitors',
  'confirmed',
  'purpose',
  'segment',
  'origin region',
  'foreign',
  'minors',
] as const;
export type VisitColumn = (typeof visitColumns)[number];

/** The texts of a row, without empty ones. Dates are `YYYY-MM-DD`. */
export type VisitDraft = ReadonlyMap<VisitColumn, string>;

/** A row with its faults; what has a fault is undefined. */
export type CheckedRow = {
  /** Position in the table, from 0. */
  readonly index: number;
  readonly excursionId: ExcursionId | undefined;
  /** First day of the month. */
  readonly month: string | undefined;
  /** Which column states the month. */
  readonly dated: 'date' | 'month';
  readonly line: VisitLine | undefined;
  readonly issues: readonly InputIssue[];
};

/** A row of a table, by itself. All its faults are found. */
export function checkVisitRow(draft: VisitDraft, index: number): CheckedRow {
  const issues: InputIssue[] = [];
  const fault = (column: VisitColumn, rule: InputRule): undefined => {
    issues.push(rowIssue(index, column, rule));
    return undefined;
  };
  const required = (column: VisitColumn): string | undefined => draft.get(column) ?? fault(column, missing);
  const figure = (column: VisitColumn, text: string | undefined): number | null | undefined => {
    if (text === undefined) return null;
    const number = /^\d{1,9}$/.test(text.replaceAll(/\s/g, '')) ? Number(text.replaceAll(/\s/g, '')) : undefined;
    return number === undefined || number > maxFigure ? fault(column, badFigure) : number;
  };
  const coded = <Code extends string>(column: VisitColumn, codes: readonly Code[], rule: InputRule) => {
    const text = draft.get(column)?.toUpperCase();
    if (text === undefined) return null;
    return codes.find((code) => code === text) ?? fault(column, rule);
  };

  const excursion = required('excursion');
  const excursionId =
    excursion === undefined ? undefined : (parseId<'Excursion'>(excursion) ?? fault('excursion', badId));
  const dates = datesOf(draft, fault);
  const stated = (column: VisitColumn) => figure(column, required(column)) ?? undefined;
  const line = {
    date: dates?.date ?? null,
    sessions: stated('sessions'),
    capacity: stated('capacity'),
    attended: stated('visitors'),
    confirmed: figure('confirmed', draft.get('confirmed')),
    purpose: coded<Purpose>('purpose', purposes, badPurpose),
    segment: coded<VisitorSegment>('segment', visitorSegments, badSegment),
    originRegion: regionOf(draft.get('origin region'), fault),
    foreign: figure('foreign', draft.get('foreign')),
    minors: figure('minors', draft.get('minors')),
  };
  const { attended = maxFigure } = line;
  if ((line.foreign ?? 0) > attended) fault('foreign', moreThanVisitors);
  if ((line.minors ?? 0) > attended) fault('minors', moreThanVisitors);
  return {
    ...{ index, excursionId, issues },
    month: dates?.month,
    dated: draft.has('date') ? 'date' : 'month',
    // Without a fault, every field is known.
    line: issues.length === 0 ? (line as VisitLine) : undefined,
  };
}

type Fault = (column: VisitColumn, rule: InputRule) => undefined;

function datesOf(
  draft: VisitDraft,
  fault: Fault,
): { readonly month: string; readonly date: string | null } | undefined {
  const [dateText, monthText] = [draft.get('date'), draft.get('month')];
  if (dateText === undefined && monthText === undefined) return fault('month', noMonth);
  const date = dateText === undefined ? null : (calendarDate(dateText) ?? fault('date', badDate));
  const month = monthText === undefined ? null : (parseMonth(isoMonth(monthText)) ?? fault('month', badMonth));
  if (date === undefined || month === undefined) return undefined;
  const ofDate = date === null ? null : parseMonth(monthOf(date));
  if (ofDate === undefined) return fault('date', badDate);
  if (ofDate !== null && month !== null && ofDate !== month) return fault('month', otherMonth);
  const known = ofDate ?? month;
  return known === null ? undefined : { month: known, date };
}

function regionOf(text: string | undefined, fault: Fault) {
  return text === undefined ? null : (parseRegionCode(text.toUpperCase()) ?? fault('origin region', badRegion));
}

/** `2025-03`, `03.2025`, or the date of a cell that a spreadsheet program made of it. */
function isoMonth(text: string): string {
  const [, month, year] = /^(\d\d?)\.(\d{4})$/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, '0')}`;
  return /^\d{4}-\d\d-01$/.test(text) ? monthOf(text) : text;
}

/** The text, if it is a date of the calendar as `YYYY-MM-DD`. */
function calendarDate(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(text);
  // Date parses the 30th of February as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

/** Path of a fault: the column of a row, or the row. */
export function rowIssue(index: number, column: VisitColumn | null, { code, ...message }: InputRule): InputIssue {
  return { path: ['rows', String(index), ...(column === null ? [] : [column])], code, message };
}

const maxFigure = 1_000_000;

const missing: InputRule = { code: 'REQUIRED', ru: 'Нет значения', en: 'The value is missing' };
const noMonth: InputRule = { code: 'REQUIRED', ru: 'Нужен месяц или дата', en: 'A month or a date is required' };
const badId: InputRule = { code: 'MALFORMED', ru: 'Экскурсия: идентификатор UUID', en: 'Excursion: a UUID' };
const badDate: InputRule = {
  code: 'MALFORMED',
  ru: 'Дата: 2025-03-15 или 15.03.2025',
  en: 'Date: 2025-03-15 or 15.03.2025',
};
const badMonth: InputRule = { code: 'MALFORMED', ru: 'Месяц: 2025-03 или 03.2025', en: 'Month: 2025-03 or 03.2025' };
const otherMonth: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Дата относится к другому месяцу',
  en: 'The date is of another month',
};
const badFigure: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Целое число от 0 до ${maxFigure}`,
  en: `A whole number from 0 to ${maxFigure}`,
};
const badPurpose: InputRule = {
  code: 'MALFORMED',
  ru: `Цель: ${purposes.join(', ')}`,
  en: `Purpose: ${purposes.join(', ')}`,
};
const badSegment: InputRule = {
  code: 'MALFORMED',
  ru: `Сегмент: ${visitorSegments.join(', ')}`,
  en: `Segment: ${visitorSegments.join(', ')}`,
};
const badRegion: InputRule = { code: 'MALFORMED', ru: 'Регион: код ISO 3166-2', en: 'Region: an ISO 3166-2 code' };
const moreThanVisitors: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Больше, чем посетителей',
  en: 'More than visitors',
};
