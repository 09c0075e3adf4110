import { outOfBounds } from './bounds.ts';
import type { EventData, EventDefinition, EventOf } from './define-event.ts';
import { envelopeSchema, sourceOf } from './envelope.ts';

/** The cause of an event: the request, or the event that a consumer handles. */
export type Causation = { readonly correlationId: string; readonly causationId?: string };

/**
 * Creates an event for the outbox. Envelope and data are validated in the producer, so that no event is committed that consumers reject.
 * @throws ZodError if envelope or data do not match the schema, RangeError if a figure or an instant is out of bounds: a bug in the
 * producing service
 */
export function makeEvent<Definition extends EventDefinition>(
  definition: Definition,
  event: {
    readonly id: string;
    readonly at: Date;
    /** The id of the aggregate. */
    readonly subject: string;
    readonly data: EventData<Definition>;
  },
  causation: Causation,
): EventOf<Definition> {
  const made = envelopeSchema.parse({
    specversion: '1.0',
    id: event.id,
    source: sourceOf(definition.owner),
    type: definition.type,
    subject: event.subject,
    time: event.at.toISOString(),
    datacontenttype: 'application/json',
    dataschema: `asyncapi.json#/components/schemas/${definition.type}`,
    correlationid: causation.correlationId,
    ...(causation.causationId === undefined ? {} : { causationid: causation.causationId }),
    data: definition.schema.parse(event.data),
  }) as EventOf<Definition>;
  const faults = outOfBounds(definition, made.data, made.time);
  if (faults.length > 0) throw new RangeError(`${definition.type}: ${faults.join('; ')}`);
  return made;
}
