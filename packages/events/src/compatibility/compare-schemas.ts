import { isDeepStrictEqual } from 'node:util';
import { isSchema, type JsonSchema } from '../json-schema.ts';

/** A breaking change of a schema: where, and what it breaks. */
export type Break = { readonly path: string; readonly reason: string };

const oldConsumers = 'existing consumers would reject new events';
const oldEvents = 'events already in the log would be rejected';

/** Keywords that bound a value. Raising a lower bound narrows, raising an upper bound widens. */
const lower = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const upper = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

/** Keywords that have their own rule below. */
const ruled = new Set(['properties', 'required', 'items', 'anyOf', 'oneOf', 'allOf', 'enum']);

/**
 * Compares a schema with the committed one, in both directions. Topics are kept without expiry and consumers are not deployed at one
 * moment, so a consumer of the old schema must read every new event and a consumer of the new schema every old one. Only adding
 * optional fields satisfies both. A keyword without a rule must not change.
 */
export function breaks(published: JsonSchema, now: JsonSchema, path = ''): Break[] {
  const keywords = new Set([...Object.keys(published), ...Object.keys(now)]);
  return [
    ...fields(published, now, path),
    ...enumeration(published, now, path),
    ...nested(published['items'], now['items'], `${path}[]`, 'items'),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => alternatives(keyword, published, now, path)),
    ...[...keywords]
      .filter((keyword) => !ruled.has(keyword))
      .flatMap((keyword) => keywordChange(keyword, published[keyword], now[keyword], path)),
  ];
}

function fields(published: JsonSchema, now: JsonSchema, path: string): Break[] {
  const before = properties(published);
  const after = properties(now);
  const wasRequired = required(published);
  const isRequired = required(now);
  const closed = published['additionalProperties'] === false;

  const kept = Object.entries(before).flatMap(([name, schema]): Break[] => {
    const at = `${path}.${name}`;
    const next = after[name];
    if (next === undefined) return [{ path: at, reason: `the field was removed or renamed: ${oldConsumers}` }];
    const requiredness: Break[] =
      wasRequired.has(name) === isRequired.has(name)
        ? []
        : wasRequired.has(name)
          ? [{ path: at, reason: `the field became optional: ${oldConsumers} without it` }]
          : [{ path: at, reason: `the field became required: ${oldEvents} if they lack it` }];
    return [...requiredness, ...nested(schema, next, at, 'type')];
  });

  const added = Object.keys(after)
    .filter((name) => !(name in before))
    .flatMap((name): Break[] => {
      const at = `${path}.${name}`;
      if (isRequired.has(name)) return [{ path: at, reason: `a required field was added: ${oldEvents}` }];
      if (closed) return [{ path: at, reason: `a field was added to a closed object: ${oldConsumers}` }];
      return [];
    });
  return [...kept, ...added];
}

function enumeration(published: JsonSchema, now: JsonSchema, path: string): Break[] {
  const before = published['enum'];
  const after = now['enum'];
  if (!Array.isArray(before) || !Array.isArray(after)) return keywordChange('enum', before, after, path);
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  return [
    ...(added.length > 0 ? [{ path, reason: `values were added (${list(added)}): ${oldConsumers} with them` }] : []),
    ...(removed.length > 0 ? [{ path, reason: `values were removed (${list(removed)}): ${oldEvents}` }] : []),
  ];
}

/** The branches of a union, compared in order. */
function alternatives(keyword: string, published: JsonSchema, now: JsonSchema, path: string): Break[] {
  const before = published[keyword];
  const after = now[keyword];
  if (!Array.isArray(before) || !Array.isArray(after)) return keywordChange(keyword, before, after, path);
  if (before.length < after.length) return [{ path, reason: `${keyword} has more branches: ${oldConsumers}` }];
  if (before.length > after.length) return [{ path, reason: `${keyword} has fewer branches: ${oldEvents}` }];
  return before.flatMap((schema, index) => nested(schema, after[index], `${path}(${keyword} ${index})`, keyword));
}

function nested(published: unknown, now: unknown, path: string, keyword: string): Break[] {
  if (isSchema(published) && isSchema(now)) return breaks(published, now, path);
  return keywordChange(keyword, published, now, path);
}

function keywordChange(keyword: string, before: unknown, after: unknown, path: string): Break[] {
  if (isDeepStrictEqual(before, after)) return [];
  const change = `${keyword} changed from ${show(before)} to ${show(after)}`;
  if (keyword === 'type') return [{ path, reason: `${change}: ${oldConsumers}, or ${oldEvents}` }];
  const narrowed = isNarrower(keyword, before, after);
  if (narrowed === undefined)
    return [{ path, reason: `${change}: the compatibility check has no rule for this keyword` }];
  return [{ path, reason: `${change}: ${narrowed ? oldEvents : oldConsumers}` }];
}

/** Whether a bound became narrower; undefined for keywords that are not bounds. */
function isNarrower(keyword: string, before: unknown, after: unknown): boolean | undefined {
  if (!lower.has(keyword) && !upper.has(keyword)) return undefined;
  if (typeof after !== 'number') return false;
  if (typeof before !== 'number') return true;
  return lower.has(keyword) ? after > before : after < before;
}

function properties(schema: JsonSchema): Record<string, unknown> {
  return isSchema(schema['properties']) ? { ...schema['properties'] } : {};
}

function required(schema: JsonSchema): ReadonlySet<unknown> {
  return new Set(Array.isArray(schema['required']) ? schema['required'] : []);
}

function list(values: readonly unknown[]): string {
  return values.map(show).join(', ');
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
