import { z } from 'zod';
import type { EventDefinition } from './define-event.ts';

/** A JSON Schema (draft-07, the dialect of AsyncAPI 3) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What zod checks but JSON Schema cannot say: it would be invisible in the published document and in its comparison. */
const unsayable = new Set(['transform', 'pipe', 'catch', 'custom', 'lazy']);

/**
 * The published form of an event's data, as a consumer has to read it: unknown fields are allowed.
 * @throws Error where the schema checks something that JSON Schema cannot express
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
      if (refined || unsayable.has(def.type)) {
        const what = refined ? 'refinement' : def.type;
        throw new Error(`${label}: a ${what} at «${path.join('/')}» cannot be published; use what JSON Schema can say`);
      }
    },
  });
  return jsonSchema;
}
