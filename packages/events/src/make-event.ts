import { outOfBounds } from './bounds.ts';
import type { EventData, EventDefinition, EventOf } from './define-event.ts';
import { envelopeSchema, sourceOf } from './envelope.ts';

/** Who caused an event: carried from the request or from the event that a consumer is handling. */
export type Causation = { readonly correlationId: string; readonly causationId?: string };

/**
 * An event ready for the outbox. Envelope and data are validated here, at the producer's end, so that nothing a consumer would
 * refuse can be committed.
 * @throws ZodError where the envelope or the data does not fit its schema, RangeError where a figure or an instant is out of bounds:
 * a mistake in the producing service
 */
export function makeEvent<Definition extends EventDefinition>(
  definition: Definition,
  event: {
    readonly id: string;
    readonly at: Date;
    /** The id of the aggregate that it happened to. */
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
