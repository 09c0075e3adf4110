import type { EventDefinition } from '../define-event.ts';
import { envelopeSchema } from '../envelope.ts';
import { dataSchema, toJsonSchema, type JsonSchema } from '../json-schema.ts';

/** The version of the kafka bindings that the document is written in. */
const bindingVersion = '0.5.0';

/**
 * Version of the catalogue. Before 1.0.0 nothing is released, and a breaking change may be written on purpose
 * (`bin/asyncapi.ts --allow-breaking`).
 */
export const catalogueVersion = '0.1.0';

/**
 * The AsyncAPI 3 document of the catalogue: channels are topics, operations say who sends what, messages are CloudEvents in structured
 * mode. Events are ordered by type, so that the text does not depend on the order of the catalogue.
 */
export function asyncApiDocument(catalogue: Iterable<EventDefinition>): JsonSchema {
  const definitions = [...catalogue].sort((a, b) => (a.type < b.type ? -1 : 1));
  const byTopic = Map.groupBy(definitions, ({ topic }) => topic);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Promtour events',
      version: catalogueVersion,
      description:
        'The events of the Promtour services. Topics have no expiry and carry no personal data. Delivery is at least once: discard duplicates by `id`. Events of one `subject` arrive in order. A type changes by new optional fields only; any other change is a new type. A message with `x-planned` has no producer yet and may change freely.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries([...byTopic].map(([topic, events]) => [topic, channel(topic, events)])),
    operations: operations(definitions),
    components: {
      messages: Object.fromEntries(definitions.map((definition) => [definition.type, message(definition)])),
      schemas: {
        CloudEvent: toJsonSchema('CloudEvent', envelopeSchema),
        ...Object.fromEntries(definitions.map((definition) => [definition.type, dataSchema(definition)])),
      },
      messageBindings: {
        keyedBySubject: {
          kafka: {
            key: { type: 'string', description: 'The `subject` of the event: the id of the aggregate' },
            bindingVersion,
          },
        },
      },
    },
  };
}

function channel(topic: string, events: readonly EventDefinition[]): JsonSchema {
  return {
    address: topic,
    description: `Events of one aggregate type, published by ${owners(events).join(', ')}.`,
    messages: Object.fromEntries(events.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    // −1: no expiry, so that projections can be rebuilt from offset 0.
    bindings: {
      kafka: {
        topic,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1, 'retention.bytes': -1 },
        bindingVersion,
      },
    },
  };
}

function operations(definitions: readonly EventDefinition[]): JsonSchema {
  const sent = Map.groupBy(definitions, ({ owner, topic }) => `${owner}.sends.${topic}`);
  return Object.fromEntries(
    [...sent].flatMap(([name, events]) => {
      const [first] = events;
      if (first === undefined) return [];
      const { owner, topic } = first;
      return [
        [
          name,
          {
            action: 'send',
            summary: `${owner} is the only service that publishes these events`,
            channel: { $ref: `#/channels/${topic}` },
            messages: events.map(({ type }) => ({ $ref: `#/channels/${topic}/messages/${type}` })),
          },
        ],
      ];
    }),
  );
}

function message({ type, owner, description, consumers, intendedFor, planned }: EventDefinition): JsonSchema {
  return {
    name: type,
    title: type,
    summary: description,
    description: consumers.length > 0 ? `Consumed by ${consumers.join(', ')}.` : `Intended for: ${intendedFor ?? ''}`,
    'x-owner': owner,
    'x-consumers': consumers,
    ...(planned ? { 'x-planned': true } : {}),
    contentType: 'application/cloudevents+json',
    correlationId: { location: '$message.payload#/correlationid' },
    payload: {
      allOf: [
        { $ref: '#/components/schemas/CloudEvent' },
        {
          type: 'object',
          properties: {
            type: { const: type },
            source: { const: `/promtour/${owner}` },
            data: { $ref: `#/components/schemas/${type}` },
          },
        },
      ],
    },
    bindings: { $ref: '#/components/messageBindings/keyedBySubject' },
  };
}

function owners(events: readonly EventDefinition[]): string[] {
  return [...new Set(events.map(({ owner }) => owner))];
}
