import { z } from 'zod';

/**
 * CloudEvents 1.0 (structured mode, JSON) with the attributes that Promtour requires. `subject` is the id of the
 * aggregate that the event happened to; it is also the Kafka message key, so events of one aggregate keep their order.
 * `correlationid` follows one request through every service; `causationid` is the event or request that led to this one.
 *
 * Kafka keeps events for ever, therefore no event carries personal data: ids, categories and figures only.
 */
export const envelopeSchema = z.object({
  specversion: z.literal('1.0'),
  /** Unique for ever, UUIDv7: what consumers recognise a duplicate by. */
  id: z.uuid(),
  /** The service that published it, `/promtour/<service>`. */
  source: z.string().regex(/^\/promtour\/[a-z-]+$/),
  /** `promtour.<service>.<aggregate>.<past-tense verb>.v<version>`. */
  type: z.string().regex(/^promtour(\.[a-z][a-z-]*){3}\.v[1-9]\d*$/),
  subject: z.string().min(1).max(128),
  /** When it happened, RFC 3339 in UTC. */
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  /** Where the schema of `data` stands in the published AsyncAPI document. */
  dataschema: z.string(),
  correlationid: z.string().min(1).max(128),
  causationid: z.string().min(1).max(128).optional(),
  data: z.unknown(),
});

/** The `source` of what a service publishes. */
export function sourceOf(service: string): string {
  return `/promtour/${service}`;
}

type Envelope = z.infer<typeof envelopeSchema>;

/** An event on the wire, with its data typed. */
export type CloudEvent<Type extends string = string, Data = unknown> = Omit<Envelope, 'type' | 'data'> & {
  readonly type: Type;
  readonly data: Data;
};
