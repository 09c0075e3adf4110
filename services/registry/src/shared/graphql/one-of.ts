import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';

/**
 * Which of two alternative keys the input gives for a record.
 * @throws ClientError `INPUT.INVALID` if neither or both are given
 */
export function oneOf<First extends string, Second extends string>(
  args: Readonly<Partial<Record<First | Second, InputMaybe<string>>>>,
  first: First,
  second: Second,
): { readonly by: First | Second; readonly text: string } {
  const [one, other] = [args[first] ?? undefined, args[second] ?? undefined];
  if (one !== undefined && other === undefined) return { by: first, text: one };
  if (other !== undefined && one === undefined) return { by: second, text: other };
  throw invalidArgument(first, {
    code: 'INCONSISTENT',
    ru: `либо это, либо ${second}`,
    en: `either this or ${second}`,
  });
}
