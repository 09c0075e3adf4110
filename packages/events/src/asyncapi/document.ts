import type { EventDefinition } from '../define-event.ts';
import { envelopeSchema } from '../envelope.ts';
import { dataSchema, toJsonSchema, type JsonSchema } from '../json-schema.ts';

/** The version of the kafka bindings that the document is written in. */
const bindingVersion = '0.5.0';

/**
 * The AsyncAPI 3 document of every published event: channels are topics, operations say who sends what, messages are
 * CloudEvents in structured mode whose `data` has the schema of its type. Events are ordered by type, so that the text is
 * the same whatever order the catalogue has.
 */
export function asyncApiDocument(catalogue: Iterable<EventDefinition>): JsonSchema {
  const definitions = [...catalogue].sort((a, b) => (a.type < b.type ? -1 : 1));
  const byTopic = Map.groupBy(definitions, ({ topic }) => topic);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Promtour events',
      version: '1.0.0',
      description:
        'What the services of Promtour publish. Topics are kept for ever and carry no personal data. Delivery is at least once: recognise a duplicate by `id`. Events of one `subject` arrive in order. Changes of a type only add optional fields; anything else is a new type.',
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
            key: { type: 'string', description: 'The `subject` of the event: the id of its aggregate' },
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
    description: `Everything that happened to one kind of aggregate, published by ${owners(events).join(', ')}.`,
    messages: Object.fromEntries(events.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    // −1: no expiry, so that any projection can be rebuilt from offset 0.
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

function message({ type, owner, description }: EventDefinition): JsonSchema {
  return {
    name: type,
    title: type,
    summary: description,
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
