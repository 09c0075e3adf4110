import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../json-schema.ts';
import { isSchema } from './published.ts';

/** One reason why a schema breaks its promise: where, and who is hurt. */
export type Break = { readonly path: string; readonly reason: string };

const oldConsumers = 'consumers of the published schema refuse new events';
const oldEvents = 'events that are in the log already would be refused';

/** Keywords that bound a value: raising a lower bound narrows, raising an upper one widens. */
const lower = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const upper = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

/** Keywords that have a rule of their own below. */
const ruled = new Set(['properties', 'required', 'items', 'anyOf', 'oneOf', 'allOf', 'enum']);

/**
 * Compares a schema with the published one. Both directions must hold, because topics are kept for ever and consumers
 * are not replaced at one moment: who knows the old schema can read every new event, who knows the new schema can read
 * every old event. What remains is adding optional fields. A keyword that no rule knows must not change at all.
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
          : [{ path: at, reason: `the field became required: ${oldEvents} where they lack it` }];
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

/** The branches of a union, in order: order is part of what is compared, for a discriminated union has one anyway. */
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
  if (narrowed === undefined) return [{ path, reason: `${change}: no rule says that this is harmless` }];
  return [{ path, reason: `${change}: ${narrowed ? oldEvents : oldConsumers}` }];
}

/** Whether a bound leaves less room than before; undefined for keywords that are no bounds. */
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
