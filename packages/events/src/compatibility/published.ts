import type { EventDefinition } from '../define-event.ts';
import { dataSchema, type JsonSchema } from '../json-schema.ts';

/** What was promised about an event type when it was published. Committed, one file a type. */
export type PublishedEvent = {
  readonly type: string;
  readonly topic: string;
  readonly owner: string;
  readonly schema: JsonSchema;
};

/** The promise that a definition makes now. */
export function promiseOf(definition: EventDefinition): PublishedEvent {
  const { type, topic, owner } = definition;
  return { type, topic, owner, schema: withoutAnnotations(dataSchema(definition)) };
}

/** Wording may change at any time: it is no part of the promise. */
const annotations = new Set(['description', 'title', 'examples', '$comment', 'deprecated']);

/** Keywords whose value is a map from names to schemas: the names are no keywords. */
const named = new Set(['properties', 'patternProperties', 'definitions', '$defs']);

function withoutAnnotations(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (annotations.has(keyword)) return [];
      // A set: in what order the fields are declared is no part of the promise either.
      if (keyword === 'required' && Array.isArray(value)) return [[keyword, value.toSorted()]];
      if (named.has(keyword) && isSchema(value)) {
        return [[keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner)]))]];
      }
      return [[keyword, strip(value)]];
    }),
  );
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  return isSchema(value) ? withoutAnnotations(value) : value;
}

/** True of an object: a schema, or a map of schemas; false of the schemas `true` and `false`. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
