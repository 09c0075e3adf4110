import { invalidInput, type FailureMessage, type InputIssueCode, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { partReaders, type RecurrenceParts } from './recurrence-parts.ts';

/**
 * A recurrence rule of RFC 5545 (3.3.10), limited to what a timetable needs: daily or less frequent. Up to a horizon, any value of this type
 * can be expanded in bounded time.
 */
export type RecurrenceRule = RecurrenceParts & {
  readonly freq: NonNullable<RecurrenceParts['freq']>;
  readonly interval: number;
  readonly end: RecurrenceEnd;
};

export type RecurrenceEnd =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'COUNT'; readonly count: number }
  /** The latest start, as an instant. */
  | { readonly kind: 'UNTIL_INSTANT'; readonly until: Date }
  /** The latest date of a start, `YYYY-MM-DD` in the plant's time zone. */
  | { readonly kind: 'UNTIL_DATE'; readonly until: string };

/** Maximum number of sessions of one schedule, from today to the horizon, and of COUNT. */
export const maxSessions = 1000;

/** Maximum number of starts a day that BYHOUR and BYMINUTE may name: limits the work of BYSETPOS; no plant receives more groups. */
const maxStartsPerDay = 24;

const maxRuleLength = 1000;

/**
 * Parses a rule. Valid rules that a timetable does not need (hourly rules, seconds, other calendars) are rejected.
 * @param path of the rule in the input
 */
export function parseRecurrenceRule(
  text: string,
  path: readonly string[] = ['rules', '0'],
): Result<RecurrenceRule, InvalidInput> {
  const refused = (ru: string, en: string, code?: InputIssueCode): Result<never, InvalidInput> =>
    err(invalidRule(path, ru, en, code));
  if (text.length > maxRuleLength)
    return refused(`не длиннее ${maxRuleLength} знаков`, `at most ${maxRuleLength} characters`, 'TOO_LONG');
  const read: Record<string, unknown> = {};
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value, ...rest] = part.split('=');
    const reader = Object.hasOwn(partReaders, name) ? partReaders[name as keyof typeof partReaders] : undefined;
    if (reader === undefined)
      return refused(`часть «${shown(name)}» не допускается`, `part “${shown(name)}” is not allowed`);
    if (Object.hasOwn(read, reader.field)) return refused(`${name} дважды`, `${name} is given twice`, 'DUPLICATE');
    const partValue = value === undefined || rest.length > 0 ? undefined : reader.read(value);
    if (partValue === undefined) return refused(`неверное значение ${name}`, `the value of ${name} is wrong`);
    read[reader.field] = partValue;
  }
  const parts = read as RecurrenceParts;
  const { freq, count, until, interval = 1 } = parts;
  if (freq === undefined) return refused('нужна часть FREQ', 'FREQ is needed', 'REQUIRED');
  if (count !== undefined && until !== undefined)
    return refused('COUNT или UNTIL, не оба', 'COUNT or UNTIL, not both', 'INCONSISTENT');
  if (count !== undefined && count > maxSessions) return refused(...tooMany, 'OUT_OF_RANGE');
  const broken = combinations.find(({ allowed }) => !allowed({ ...parts, freq }));
  if (broken !== undefined) return refused(broken.message.ru, broken.message.en, 'INCONSISTENT');
  return ok({ ...parts, freq, interval, end: endOf(count, until) });
}

function endOf(count: number | undefined, until: RecurrenceParts['until']): RecurrenceEnd {
  if (count !== undefined) return { kind: 'COUNT', count };
  if (until === undefined) return { kind: 'NONE' };
  return typeof until === 'string' ? { kind: 'UNTIL_DATE', until } : { kind: 'UNTIL_INSTANT', until };
}

type Combination = {
  readonly allowed: (parts: RecurrenceParts & Pick<RecurrenceRule, 'freq'>) => boolean;
  readonly message: FailureMessage;
};

/** RFC 5545's constraints between parts. */
const combinations: readonly Combination[] = [
  {
    allowed: ({ freq, byMonthDay }) => byMonthDay === undefined || freq !== 'WEEKLY',
    message: { ru: 'BYMONTHDAY не бывает с WEEKLY', en: 'BYMONTHDAY does not go with WEEKLY' },
  },
  {
    allowed: ({ freq, byYearDay }) => byYearDay === undefined || freq === 'YEARLY',
    message: { ru: 'BYYEARDAY бывает только с YEARLY', en: 'BYYEARDAY goes with YEARLY only' },
  },
  {
    // RFC 5545 intersects the two; rrule-temporal 2.2.8 ignores BYMONTHDAY in this case, which would yield wrong days.
    allowed: ({ byMonthDay, byYearDay }) => byMonthDay === undefined || byYearDay === undefined,
    message: {
      ru: 'BYMONTHDAY и BYYEARDAY вместе не поддерживаются',
      en: 'BYMONTHDAY together with BYYEARDAY is not supported',
    },
  },
  {
    allowed: ({ freq, byWeekNo }) => byWeekNo === undefined || freq === 'YEARLY',
    message: { ru: 'BYWEEKNO бывает только с YEARLY', en: 'BYWEEKNO goes with YEARLY only' },
  },
  {
    allowed: ({ freq, byDay, byWeekNo }) =>
      !(byDay ?? []).some((day) => /\d/.test(day)) ||
      freq === 'MONTHLY' ||
      (freq === 'YEARLY' && byWeekNo === undefined),
    message: {
      ru: 'номер дня недели (1MO) бывает только с MONTHLY и YEARLY без BYWEEKNO',
      en: 'a numbered weekday (1MO) goes with MONTHLY, and with YEARLY without BYWEEKNO, only',
    },
  },
  {
    allowed: ({ bySetPos, ...parts }) =>
      bySetPos === undefined || Object.keys(parts).some((name) => name.startsWith('by')),
    message: { ru: 'BYSETPOS нужна другая часть BY…', en: 'BYSETPOS needs another BY… part' },
  },
  {
    allowed: ({ byHour = [0], byMinute = [0] }) => byHour.length * byMinute.length <= maxStartsPerDay,
    message: {
      ru: `не более ${maxStartsPerDay} начал в день`,
      en: `at most ${maxStartsPerDay} starts a day`,
    },
  },
];

const tooMany = [`не более ${maxSessions} сеансов`, `at most ${maxSessions} sessions`] as const;

/** The schedule yields more sessions than one schedule may have. */
export function tooManySessions(): InvalidInput {
  return invalidRule(['rules'], ...tooMany, 'OUT_OF_RANGE');
}

export function invalidRule(
  path: readonly string[],
  ru: string,
  en: string,
  code: InputIssueCode = 'MALFORMED',
): InvalidInput {
  return invalidInput(path, { code, ru: `Правило повторения: ${ru}`, en: `Recurrence rule: ${en}` });
}

/** An excerpt of the client's input for the error message: a few safe characters. */
function shown(name: string): string {
  return name.replaceAll(/[^A-Z0-9-]/g, '?').slice(0, 20);
}
