import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';

/** @throws ClientError `INPUT.INVALID` unless 1 to 10000 */
export function readPartySize(name: string, size: InputMaybe<number>): number | undefined {
  if (size === undefined || size === null) return undefined;
  if (size < 1 || size > 10_000)
    throw invalidArgument(name, { code: 'OUT_OF_RANGE', ru: 'от 1 до 10000', en: '1 to 10000' });
  return size;
}

/**
 * The age of the youngest of a group.
 * @throws ClientError `INPUT.INVALID` unless each is 0 to 120
 */
export function readYoungest(name: string, ages: InputMaybe<readonly number[]>): number | undefined {
  const given = filterList(name, ages);
  if (given === undefined) return undefined;
  if (given.length === 0 || given.some((age) => age < 0 || age > 120))
    throw invalidArgument(name, { code: 'OUT_OF_RANGE', ru: 'от 0 до 120 лет', en: '0 to 120 years' });
  return Math.min(...given);
}

type Range = { readonly from: number | undefined; readonly to: number | undefined };

/**
 * Both ends inclusive. Null is open at both ends.
 * @throws ClientError `INPUT.INVALID` if an end is negative or the range is reversed
 */
export function readRange(
  name: string,
  range: InputMaybe<{ readonly from?: InputMaybe<number>; readonly to?: InputMaybe<number> }>,
): Range {
  const [from, to] = [range?.from ?? undefined, range?.to ?? undefined];
  if ((from ?? 0) < 0 || (to ?? 0) < 0)
    throw invalidArgument(name, { code: 'OUT_OF_RANGE', ru: 'не меньше 0', en: 'at least 0' });
  if (from !== undefined && to !== undefined && from > to)
    throw invalidArgument(`${name}.to`, { code: 'INCONSISTENT', ru: 'не меньше from', en: 'not less than from' });
  return { from, to };
}
