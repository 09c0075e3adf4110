import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { DateTimeRange, LocalDateRange } from './generated/resolvers.ts';

/** PostgreSQL has no year 0; any year outside this range is an input error. */
const supportedYears = /^(19|2\d)\d{2}-/;

/** @throws ClientError `INPUT.INVALID` if the range is reversed or beyond the supported years */
export function readDates(
  name: string,
  range: InputMaybe<LocalDateRange>,
): { readonly from: string | undefined; readonly to: string | undefined } {
  const [from, to] = [range?.from ?? undefined, range?.to ?? undefined];
  checkYear(`${name}.from`, from);
  checkYear(`${name}.to`, to);
  if (from !== undefined && to !== undefined && from > to)
    throw invalidArgument(`${name}.to`, { ru: 'не раньше from', en: 'not before from' });
  return { from, to };
}

/** @throws ClientError `INPUT.INVALID` if the range is reversed or beyond the supported years */
export function readInstants(
  name: string,
  range: InputMaybe<DateTimeRange>,
): { readonly from: Date | undefined; readonly before: Date | undefined } {
  const [from, before] = [range?.from ?? undefined, range?.before ?? undefined];
  checkYear(`${name}.from`, from?.toISOString());
  checkYear(`${name}.before`, before?.toISOString());
  if (from !== undefined && before !== undefined && from > before)
    throw invalidArgument(`${name}.before`, { ru: 'не раньше from', en: 'not before from' });
  return { from, before };
}

/** @throws ClientError `INPUT.INVALID` unless 1 to 10000 */
export function readPartySize(name: string, size: InputMaybe<number>): number | undefined {
  if (size === undefined || size === null) return undefined;
  if (size < 1 || size > 10_000) throw invalidArgument(name, { ru: 'от 1 до 10000', en: '1 to 10000' });
  return size;
}

function checkYear(name: string, iso: string | undefined): void {
  if (iso !== undefined && !supportedYears.test(iso))
    throw invalidArgument(name, { ru: 'год от 1900 до 2999', en: 'a year from 1900 to 2999' });
}
