import type { EventDefinition } from '../define-event.ts';
import { dataSchema, isSchema, withoutAnnotations, type JsonSchema } from '../json-schema.ts';

/** What producers and consumers of an event type rely on. Wording is not part of it. */
export type EventContract = {
  readonly type: string;
  readonly topic: string;
  readonly owner: string;
  /** No producer exists yet: the contract does not bind anyone. */
  readonly planned: boolean;
  readonly schema: JsonSchema;
};

/** The contract that a definition of the catalogue makes now. */
export function contractOf(definition: EventDefinition): EventContract {
  const { type, topic, owner, planned = false } = definition;
  return { type, topic, owner, planned, schema: withoutAnnotations(dataSchema(definition)) };
}

/**
 * The contracts that a committed AsyncAPI document holds.
 * @throws Error if it is not a document that `asyncApiDocument` wrote
 */
export function contractsIn(document: JsonSchema): readonly EventContract[] {
  const schemas = at(document, 'components', 'schemas');
  return Object.entries(at(document, 'channels')).flatMap(([topic, channel]) =>
    Object.keys(at(channel, 'messages')).map((type) => {
      const message = at(document, 'components', 'messages', type);
      const owner = message['x-owner'];
      if (typeof owner !== 'string') throw new Error(`asyncapi.json: ${type} has no x-owner`);
      return {
        type,
        topic,
        owner,
        planned: message['x-planned'] === true,
        schema: withoutAnnotations(at(schemas, type)),
      };
    }),
  );
}

function at(value: unknown, ...keys: readonly string[]): JsonSchema {
  const found = keys.reduce<unknown>((inner, key) => (isSchema(inner) ? inner[key] : undefined), value);
  if (!isSchema(found)) throw new Error(`asyncapi.json: ${keys.join('.')} is missing`);
  return found;
}
