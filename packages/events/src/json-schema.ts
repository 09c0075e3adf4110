import { z } from 'zod';
import type { EventDefinition } from './define-event.ts';

/** A JSON Schema (draft-07, the dialect of AsyncAPI 3) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What zod checks but JSON Schema cannot express: it would be missing from the document and from its comparison. */
const inexpressible = new Set(['transform', 'pipe', 'catch', 'custom', 'lazy']);

/**
 * The JSON Schema of an event's data, as a consumer has to read it: unknown fields are allowed.
 * @throws Error if the schema checks something that JSON Schema cannot express
 */
export function dataSchema({ type, schema }: Pick<EventDefinition, 'type' | 'schema'>): JsonSchema {
  return toJsonSchema(type, schema);
}

/** As {@link dataSchema}, for any schema; `label` names it in the error. */
export function toJsonSchema(label: string, schema: z.ZodType): JsonSchema {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, path }) => {
      const { def } = zodSchema._zod;
      const refined = def.checks?.some((check) => check._zod.def.check === 'custom') ?? false;
      if (refined || inexpressible.has(def.type)) {
        const what = refined ? 'refinement' : def.type;
        throw new Error(`${label}: JSON Schema cannot express the ${what} at ${path.join('/')}`);
      }
    },
  });
  return jsonSchema;
}

/** Wording may change at any time. */
const annotations = new Set(['description', 'title', 'examples', '$comment', 'deprecated']);

/** Keywords whose value maps names to schemas. */
const named = new Set(['properties', 'patternProperties', 'definitions', '$defs']);

/** A schema without its wording, in canonical order. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (annotations.has(keyword)) return [];
      // A set: the order of declaration does not matter.
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

/** True for an object: a schema or a map of schemas. False for the schemas `true` and `false`. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
