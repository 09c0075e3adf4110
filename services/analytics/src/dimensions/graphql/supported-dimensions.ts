import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { maxGroupings, type Dimension, type Filter } from '../domain/question.ts';
import { filterFields } from './read-filter.ts';

/**
 * Refuses conditions on dimensions that figures do not have.
 * @throws ClientError `INPUT.INVALID`, which says what is possible
 */
export function checkFilter(name: string, filter: Filter, supported: readonly Dimension[]): Filter {
  const other = (Object.keys(filter) as Dimension[]).find((dimension) => !supported.includes(dimension));
  if (other === undefined) return filter;
  const possible = supported.map((dimension) => filterFields[dimension]).join(', ');
  throw invalidArgument(`${name}.${filterFields[other]}`, {
    code: 'INCONSISTENT',
    ru: `возможны только ${possible}`,
    en: `possible are ${possible}`,
  });
}

/**
 * Different dimensions to group by, at most three, of those that figures have.
 * @throws ClientError `INPUT.INVALID`, which says what is possible
 */
export function checkGroupings(
  name: string,
  by: readonly Dimension[],
  supported: readonly Dimension[],
): readonly Dimension[] {
  if (by.length > maxGroupings)
    throw invalidArgument(name, {
      code: 'TOO_LONG',
      ru: `не больше ${maxGroupings} измерений`,
      en: `at most ${maxGroupings} dimensions`,
    });
  if (new Set(by).size < by.length)
    throw invalidArgument(name, { code: 'DUPLICATE', ru: 'каждое измерение один раз', en: 'each dimension once' });
  if (by.some((dimension) => !supported.includes(dimension))) {
    const possible = supported.join(', ');
    throw invalidArgument(name, {
      code: 'INCONSISTENT',
      ru: `возможны только ${possible}`,
      en: `possible are ${possible}`,
    });
  }
  return by;
}

const maxTop = 100;

/** @throws ClientError `INPUT.INVALID` outside 1 to 100 */
export function checkTop(top: number): number {
  if (top < 1 || top > maxTop)
    throw invalidArgument('top', { code: 'OUT_OF_RANGE', ru: `от 1 до ${maxTop}`, en: `1 to ${maxTop}` });
  return top;
}
