import { invalidInput, type FailureMessage, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { checkAll, checkEach, checkLength, checkParsed, type Checked } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';
import { parseLocalDateTime, type LocalDateTime } from './local-date-time.ts';
import { parseRecurrenceRule, type RecurrenceRule } from './recurrence-rule.ts';
import { parseStatedTime, textOfStatedTime, type StatedTime } from './stated-time.ts';

/** When a schedule is held, in the plant's time zone. */
export type ScheduleTimes = {
  readonly rules: readonly { readonly text: string; readonly rule: RecurrenceRule }[];
  readonly rdates: readonly StatedTime[];
  readonly exdates: readonly StatedTime[];
  /** The time of day of every start, unless a rule names hours or minutes; also the earliest start of a rule. */
  readonly firstStart: LocalDateTime;
  /** Zones that pasted properties name (`TZID`): they must be the plant's. */
  readonly statedZones: readonly TimeZone[];
};

/** Unvalidated input of a client. */
export type StatedTimes = {
  readonly rules: readonly string[];
  readonly rdates: readonly string[];
  readonly exdates: readonly string[];
  readonly firstStart: string;
};

const maxRules = 10;
const maxDates = 500;

/** Validates the form. Whether the times exist and yield sessions depends on the zone: see `application/starts-of.ts`. */
export function parseScheduleTimes({ rules, rdates, exdates, firstStart }: StatedTimes): Checked<ScheduleTimes> {
  const stated = checkSizes({ rules, rdates, exdates });
  if (!stated.ok) return stated;
  const properties = checkAll({
    rules: checkEach(rules, (text, nth) => readProperties(text, 'RRULE', ['rules', String(nth)])),
    rdates: checkEach(rdates, (text, nth) => readProperties(text, 'RDATE', ['rdates', String(nth)])),
    exdates: checkEach(exdates, (text, nth) => readProperties(text, 'EXDATE', ['exdates', String(nth)])),
    firstStart: checkParsed(parseLocalDateTime(firstStart), ['firstStart'], notALocalTime),
  });
  if (!properties.ok) return properties;
  const all = [properties.value.rules, properties.value.rdates, properties.value.exdates].flat(2);
  const named = (name: PropertyName) => all.filter((property) => property.name === name);
  const times = checkAll({
    rules: checkEach(named('RRULE'), ({ value, path }) => {
      const rule = parseRecurrenceRule(value, path);
      return rule.ok ? ok({ text: value.toUpperCase(), rule: rule.value }) : rule;
    }),
    rdates: checkEach(named('RDATE'), readTimes),
    exdates: checkEach(named('EXDATE'), readTimes),
  });
  if (!times.ok) return times;
  const parsed = {
    rules: times.value.rules,
    rdates: times.value.rdates.flat(),
    exdates: times.value.exdates.flat(),
  };
  if (parsed.rules.length + parsed.rdates.length === 0) return err(nothingGiven);
  // One item may hold several.
  const sizes = checkSizes(parsed);
  if (!sizes.ok) return sizes;
  return ok({
    ...parsed,
    firstStart: properties.value.firstStart,
    statedZones: all.flatMap(({ zone }) => zone ?? []),
  });
}

function checkSizes(lists: Readonly<Record<'rules' | 'rdates' | 'exdates', readonly unknown[]>>): Checked<unknown> {
  return checkAll({
    rules: checkLength(['rules'], lists.rules, { min: 0, max: maxRules }, tooManyRules),
    rdates: checkLength(['rdates'], lists.rdates, { min: 0, max: maxDates }, tooManyDates),
    exdates: checkLength(['exdates'], lists.exdates, { min: 0, max: maxDates }, tooManyDates),
  });
}

/** As a schedule stores it. */
export function textsOf({ rules, rdates, exdates, firstStart }: ScheduleTimes): StatedTimes {
  return {
    rules: rules.map(({ text }) => text),
    rdates: rdates.map(textOfStatedTime),
    exdates: exdates.map(textOfStatedTime),
    firstStart,
  };
}

type PropertyName = 'RRULE' | 'RDATE' | 'EXDATE';

type Property = {
  readonly name: PropertyName;
  readonly value: string;
  readonly zone: TimeZone | undefined;
  readonly path: readonly string[];
};

/** The value of one list item, or the properties of pasted lines: `RRULE:…`, `EXDATE;TZID=Europe/Moscow:…`. */
function readProperties(text: string, ifBare: PropertyName, path: readonly string[]): Checked<readonly Property[]> {
  if (text.length > maxText) return err(invalidInput(path, tooLong));
  const lines = text.split(/\r?\n/).filter((line, _, all) => line !== '' || all.length === 1);
  return checkEach(lines, (line): Checked<Property> => {
    const match = /^(RRULE|RDATE|EXDATE)((?:;[A-Z]+=[^:;]*)*):(.*)$/i.exec(line);
    if (match === null) return ok({ name: ifBare, value: line, zone: undefined, path });
    const [, name = '', parameters = '', value = ''] = match;
    const tzid = /;TZID=([^;]*)/i.exec(parameters)?.[1];
    const zone = tzid === undefined ? undefined : parseTimeZone(tzid);
    if (tzid !== undefined && zone === undefined) return err(invalidInput(path, unknownZone));
    return ok({ name: name.toUpperCase() as PropertyName, value, zone, path });
  });
}

function readTimes({ name, value, path }: Property): Result<readonly StatedTime[], InvalidInput> {
  return checkEach(value.split(','), (text) => {
    const time = parseStatedTime(text);
    return checkParsed(name === 'RDATE' && time?.kind === 'DAY' ? undefined : time, path, notATime);
  });
}

const maxText = 10_000;
const tooLong: InputRule = {
  code: 'TOO_LONG',
  ru: `Не длиннее ${maxText} знаков`,
  en: `At most ${maxText} characters`,
};
const tooManyRules: FailureMessage = { ru: `Не больше ${maxRules} правил`, en: `At most ${maxRules} rules` };
const tooManyDates: FailureMessage = { ru: `Не больше ${maxDates} дат`, en: `At most ${maxDates} dates` };
const nothingGiven = invalidInput(['rules'], {
  code: 'REQUIRED',
  ru: 'Нужно правило повторения или отдельные даты (rdates)',
  en: 'A recurrence rule or single dates (rdates) are needed',
});

export const notALocalTime: InputRule = {
  code: 'MALFORMED',
  ru: 'Дата и время без смещения, например 2026-12-01T10:00',
  en: 'Date and time without offset, such as 2026-12-01T10:00',
};
const notATime: InputRule = {
  code: 'MALFORMED',
  ru: 'Дата и время площадки, например 2026-12-01T10:00 или 20261201T100000',
  en: 'Local date and time, such as 2026-12-01T10:00 or 20261201T100000',
};
const unknownZone: InputRule = { code: 'UNKNOWN_REFERENCE', ru: 'Неизвестный часовой пояс', en: 'Unknown time zone' };
