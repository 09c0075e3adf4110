const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof frequencies)[number];

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** The parts of a rule, each valid individually. Lists have no duplicates. */
export type RecurrenceParts = {
  readonly freq?: Frequency;
  readonly interval?: number;
  readonly count?: number;
  /** A date in the plant's time zone, or an instant. */
  readonly until?: string | Date;
  /** `MO`, or with a position in the month or year `1MO`, `-1FR`. */
  readonly byDay?: readonly string[];
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySetPos?: readonly number[];
  readonly wkst?: Weekday;
};

type PartReader<Field extends keyof RecurrenceParts> = {
  readonly field: Field;
  /** The part's value, or undefined if it does not match the grammar. */
  readonly read: (value: string) => RecurrenceParts[Field];
};

function part<Field extends keyof RecurrenceParts>(
  field: Field,
  read: PartReader<Field>['read'],
): PartReader<keyof RecurrenceParts> {
  return { field, read };
}

/** The grammar of RFC 5545, 3.3.10, part by part: BYSECOND is left out, since sessions begin on whole minutes. */
export const partReaders = {
  FREQ: part('freq', (value) => frequencies.find((freq) => freq === value)),
  INTERVAL: part('interval', (value) => wholeNumber(value, 1, 1000)),
  COUNT: part('count', (value) => wholeNumber(value, 1, 999_999)),
  UNTIL: part('until', readUntil),
  BYDAY: part('byDay', (value) => listOf(value, readWeekday)),
  BYMONTH: part('byMonth', (value) => listOf(value, (item) => wholeNumber(item, 1, 12))),
  BYMONTHDAY: part('byMonthDay', (value) => listOf(value, (item) => signedNumber(item, 31))),
  BYYEARDAY: part('byYearDay', (value) => listOf(value, (item) => signedNumber(item, 366))),
  BYWEEKNO: part('byWeekNo', (value) => listOf(value, (item) => signedNumber(item, 53))),
  BYHOUR: part('byHour', (value) => listOf(value, (item) => wholeNumber(item, 0, 23))),
  BYMINUTE: part('byMinute', (value) => listOf(value, (item) => wholeNumber(item, 0, 59))),
  BYSETPOS: part('bySetPos', (value) => listOf(value, (item) => signedNumber(item, 366))),
  WKST: part('wkst', (value) => weekdays.find((day) => day === value)),
} as const;

function listOf<Item extends string | number>(
  value: string,
  read: (item: string) => Item | undefined,
): readonly Item[] | undefined {
  const texts = value.split(',');
  const items = texts.flatMap((text) => read(text) ?? []);
  return items.length === texts.length ? [...new Set(items)] : undefined;
}

function wholeNumber(text: string, min: number, max: number): number | undefined {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

/** A position from the beginning, or with a minus from the end; never 0. */
function signedNumber(text: string, max: number): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const value = wholeNumber(text.replace(/^[+-]/, ''), 1, max);
  return value === undefined ? undefined : sign * value;
}

function readWeekday(text: string): string | undefined {
  const day = weekdays.find((weekday) => text.endsWith(weekday));
  if (day === undefined) return undefined;
  const position = text.slice(0, -2);
  if (position === '') return day;
  const value = signedNumber(position, 53);
  return value === undefined ? undefined : `${value}${day}`;
}

/** `20261231` or `20261231T210000Z`; a local time is rejected, as RFC 5545 requires if the start has a zone. */
function readUntil(text: string): string | Date | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute, second] = match;
  const date = `${year}-${month}-${day}`;
  const time = hour === undefined ? '00:00:00' : `${hour}:${minute ?? ''}:${second ?? ''}`;
  const instant = new Date(`${date}T${time}Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${date}T${time}`);
  if (!exists) return undefined;
  return hour === undefined ? date : instant;
}
