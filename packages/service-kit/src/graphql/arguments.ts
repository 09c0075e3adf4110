import { parseId, type Id } from '@promtour/kernel/id';
import type { InputRule } from '@promtour/kernel/failure';
import type { DateRange, InstantRange } from '@promtour/kernel/time-zone';
import { currentWork } from '../limits/request-work.ts';
import type { InputMaybe } from './input.ts';
import { ClientError } from './client-error.ts';

const maxValues = 100;

/**
 * A filter's list: undefined if not given, else its distinct values.
 * @throws ClientError `INPUT.INVALID` for more than 100 values
 */
export function filterList<Value>(name: string, values: InputMaybe<readonly Value[]>): readonly Value[] | undefined {
  if (values === undefined || values === null) return undefined;
  if (values.length > maxValues)
    throw invalidArgument(name, {
      code: 'TOO_LONG',
      ru: `не больше ${maxValues} значений`,
      en: `at most ${maxValues} values`,
    });
  return [...new Set(values)];
}

/**
 * A filter's ids; malformed ones match nothing and are left out.
 * @throws ClientError `INPUT.INVALID` for more than 100 values
 */
export function filterIds<Entity extends string>(
  name: string,
  texts: InputMaybe<readonly string[]>,
): readonly Id<Entity>[] | undefined {
  return filterList(name, texts)?.flatMap((text) => parseId<Entity>(text) ?? []);
}

/**
 * A filter's text, trimmed; undefined if not given or blank.
 * @throws ClientError `INPUT.INVALID` for one character or more than 100
 */
export function filterText(name: string, text: InputMaybe<string>): string | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  if (trimmed.length < 2 || trimmed.length > 100)
    throw invalidArgument(name, {
      code: trimmed.length < 2 ? 'TOO_SHORT' : 'TOO_LONG',
      ru: 'от 2 до 100 знаков',
      en: '2 to 100 characters',
    });
  return trimmed;
}

/** PostgreSQL has no year 0; any year outside this range is an input error. */
const supportedYears = /^(19|2\d)\d{2}-/;

/**
 * A filter's calendar dates. Null is open at both ends.
 * @throws ClientError `INPUT.INVALID` if the range is reversed or beyond the supported years
 */
export function filterDates(
  name: string,
  range: InputMaybe<{ readonly from?: InputMaybe<string>; readonly to?: InputMaybe<string> }>,
): DateRange {
  const [from, to] = [range?.from ?? undefined, range?.to ?? undefined];
  checkYear(`${name}.from`, from);
  checkYear(`${name}.to`, to);
  if (from !== undefined && to !== undefined && from > to)
    throw invalidArgument(`${name}.to`, { code: 'INCONSISTENT', ru: 'конец не раньше начала', en: 'not before from' });
  return { from, to };
}

/**
 * A filter's instants. Null is open at both ends.
 * @throws ClientError `INPUT.INVALID` if the range is reversed or beyond the supported years
 */
export function filterInstants(
  name: string,
  range: InputMaybe<{ readonly from?: InputMaybe<Date>; readonly before?: InputMaybe<Date> }>,
): InstantRange {
  const [from, before] = [range?.from ?? undefined, range?.before ?? undefined];
  checkYear(`${name}.from`, from?.toISOString());
  checkYear(`${name}.before`, before?.toISOString());
  if (from !== undefined && before !== undefined && from > before)
    throw invalidArgument(`${name}.before`, {
      code: 'INCONSISTENT',
      ru: 'конец не раньше начала',
      en: 'not before from',
    });
  return { from, before };
}

function checkYear(name: string, iso: string | undefined): void {
  if (iso !== undefined && !supportedYears.test(iso))
    throw invalidArgument(name, { code: 'OUT_OF_RANGE', ru: 'год от 1900 до 2999', en: 'a year from 1900 to 2999' });
}

/** The error for a query argument that is invalid in any state. */
export function invalidArgument(name: string, rule: InputRule): ClientError {
  const messages = { ru: `${name}: ${rule.ru}`, en: `${name}: ${rule.en}` };
  const language = currentWork()?.language ?? 'en';
  const issue = { path: name.split('.'), code: rule.code, message: messages[language] };
  return new ClientError('INPUT.INVALID', messages, { issues: [issue] });
}
