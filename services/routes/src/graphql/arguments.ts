import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';

/** @throws ClientError `INPUT.INVALID` unless 1 to 10000 */
export function readPartySize(name: string, size: InputMaybe<number>): number | undefined {
  if (size === undefined || size === null) return undefined;
  if (size < 1 || size > 10_000)
    throw invalidArgument(name, { code: 'OUT_OF_RANGE', ru: 'от 1 до 10000', en: '1 to 10000' });
  return size;
}
