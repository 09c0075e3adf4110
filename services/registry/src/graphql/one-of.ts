import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';

/**
 * Which of two names a record is asked for by.
 * @throws ClientError `INPUT.INVALID` where neither or both are given
 */
export function oneOf<First extends string, Second extends string>(
  args: Readonly<Partial<Record<First | Second, InputMaybe<string>>>>,
  first: First,
  second: Second,
): { readonly by: First | Second; readonly text: string } {
  const given = ([first, second] as const).flatMap((by) => {
    const text = args[by];
    return text === null || text === undefined ? [] : [{ by, text }];
  });
  const [one] = given;
  if (one === undefined || given.length > 1) throw invalidArgument(first, `either this or ${second}`);
  return one;
}
