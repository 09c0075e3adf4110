import { z } from 'zod';

/**
 * CloudEvents 1.0 (structured mode, JSON) with the attributes that Promtour requires. `subject` is the id of the aggregate and the Kafka
 * message key, so events of one aggregate keep their order. `correlationid` follows one request through every service; `causationid` is
 * the event or request that caused this one.
 *
 * Kafka keeps events without expiry, so no event carries personal data: ids, codes and figures only.
 */
export const envelopeSchema = z.object({
  specversion: z.literal('1.0'),
  /** UUIDv7. Consumers discard duplicates by it. */
  id: z.uuid(),
  /** The service that published it, `/promtour/<service>`. */
  source: z.string().regex(/^\/promtour\/[a-z-]+$/),
  /** `promtour.<service>.<aggregate>.<past-tense verb>.v<version>`. */
  type: z.string().regex(/^promtour(\.[a-z][a-z-]*){3}\.v[1-9]\d*$/),
  subject: z.string().min(1).max(128),
  /** When it happened; RFC 3339, UTC. */
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  /** Reference to the schema of `data` in the AsyncAPI document. */
  dataschema: z.string(),
  correlationid: z.string().min(1).max(128),
  causationid: z.string().min(1).max(128).optional(),
  data: z.unknown(),
});

/** The `source` of a service's events. */
export function sourceOf(service: string): string {
  return `/promtour/${service}`;
}

type Envelope = z.infer<typeof envelopeSchema>;

/** An event on the wire, with typed data. */
export type CloudEvent<Type extends string = string, Data = unknown> = Omit<Envelope, 'type' | 'data'> & {
  readonly type: Type;
  readonly data: Data;
};
