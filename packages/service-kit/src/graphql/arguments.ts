import type { InputMaybe } from './input.ts';
import { ClientError } from './client-error.ts';

const mostValues = 100;

/**
 * A filter's list: undefined where it was not given, else its distinct values.
 * @throws ClientError `INPUT.INVALID` where it has more than 100
 */
export function filterList<Value>(name: string, values: InputMaybe<readonly Value[]>): readonly Value[] | undefined {
  if (values === undefined || values === null) return undefined;
  if (values.length > mostValues) throw invalidArgument(name, `at most ${mostValues} values`);
  return [...new Set(values)];
}

/**
 * A filter's text, trimmed; undefined where it was not given or is blank.
 * @throws ClientError `INPUT.INVALID` where it is one character or over 100
 */
export function filterText(name: string, text: InputMaybe<string>): string | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  if (trimmed.length < 2 || trimmed.length > 100 || trimmed.includes('\u0000'))
    throw invalidArgument(name, '2 to 100 characters');
  return trimmed;
}

/** A query's argument that can be right in no state. */
export function invalidArgument(name: string, rule: string): ClientError {
  return new ClientError('INPUT.INVALID', `${name}: ${rule}`, { path: name.split('.') });
}
