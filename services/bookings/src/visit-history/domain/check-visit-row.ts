import type { InputIssue, InputRule } from '@promtour/kernel/failure';
import { parseId, type ExcursionId } from '@promtour/kernel/id';
import { visitorSegments } from '@promtour/kernel/offer-terms';
import { purposes } from '@promtour/kernel/purpose';
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

/** The value; undefined is a fault of the column. */
type Stated = <Value>(column: VisitColumn, value: Value | undefined, rule: InputRule) => Value | undefined;

/** Checks one row of a table and finds all its faults. */
export function checkVisitRow(draft: VisitDraft, index: number): CheckedRow {
  const issues: InputIssue[] = [];
  const stated: Stated = (column, value, rule) => {
    if (value === undefined) issues.push(rowIssue(index, column, rule));
    return value;
  };
  const optional = <Value>(column: VisitColumn, parse: (text: string) => Value | undefined, rule: InputRule) => {
    const text = draft.get(column);
    return text === undefined ? null : stated(column, parse(text), rule);
  };
  const given = <Value>(column: VisitColumn, parse: (text: string) => Value | undefined, rule: InputRule) => {
    const text = stated(column, draft.get(column), missing);
    return text === undefined ? undefined : stated(column, parse(text), rule);
  };

  const excursionId = given('excursion', (text) => parseId<'Excursion'>(text), badId);
  const dates = datesOf(draft, stated);
  const line = {
    date: dates?.date ?? null,
    sessions: given('sessions', figure, badFigure),
    capacity: given('capacity', figure, badFigure),
    attended: given('visitors', figure, badFigure),
    confirmed: optional('confirmed', figure, badFigure),
    purpose: optional('purpose', (text) => purposes.find((one) => one === text.toUpperCase()), badPurpose),
    segment: optional('segment', (text) => visitorSegments.find((one) => one === text.toUpperCase()), badSegment),
    originRegion: optional('origin region', (text) => parseRegionCode(text.toUpperCase()), badRegion),
    foreign: optional('foreign', figure, badFigure),
    minors: optional('minors', figure, badFigure),
  };
  const { attended = maxFigure } = line;
  for (const column of ['foreign', 'minors'] as const)
    if ((line[column] ?? 0) > attended) issues.push(rowIssue(index, column, moreThanVisitors));
  return {
    ...{ index, excursionId, issues },
    month: dates?.month,
    dated: draft.has('date') ? 'date' : 'month',
    // Without a fault, every field is known.
    line: issues.length === 0 ? (line as VisitLine) : undefined,
  };
}

function datesOf(
  draft: VisitDraft,
  stated: Stated,
): { readonly month: string; readonly date: string | null } | undefined {
  const [dateText, monthText] = [draft.get('date'), draft.get('month')];
  if (dateText === undefined) {
    const text = stated('month', monthText, noMonth);
    const month = text === undefined ? undefined : stated('month', parseMonth(isoMonth(text)), badMonth);
    return month === undefined ? undefined : { month, date: null };
  }
  const date = stated('date', calendarDate(dateText), badDate);
  const month = date === undefined ? undefined : stated('date', parseMonth(monthOf(date)), badDate);
  if (monthText !== undefined) {
    const other = stated('month', parseMonth(isoMonth(monthText)), badMonth);
    if (month === undefined || other === undefined) return undefined;
    if (stated('date', other === month ? month : undefined, otherMonth) === undefined) return undefined;
  }
  return date === undefined || month === undefined ? undefined : { month, date };
}

/** A number with or without spaces between its digits. */
function figure(text: string): number | undefined {
  const digits = text.replaceAll(/\s/g, '');
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
  return number === undefined || number > maxFigure ? undefined : number;
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
