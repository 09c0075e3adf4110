import { err, ok, type Result } from '@promtour/kernel/result';
import type { z } from 'zod';
import { outOfBounds } from './bounds.ts';
import { catalogue } from './catalogue/index.ts';
import type { EventDefinition } from './define-event.ts';
import { envelopeSchema, sourceOf, type CloudEvent } from './envelope.ts';

/** Where and when a message was read. The envelope is verified against it. */
export type Arrival = {
  readonly topic: string;
  readonly key: string | undefined;
  /** The reader's clock. */
  readonly now: Date;
};

export type UnreadableEvent = {
  /** `BAD_DATA`: a verified event with invalid data. All others: the event is not verified, and nothing in it is trusted. */
  readonly reason:
    'NOT_JSON' | 'BAD_ENVELOPE' | 'WRONG_SOURCE' | 'WRONG_TOPIC' | 'WRONG_KEY' | 'WRONG_TIME' | 'BAD_DATA';
  /** The invalid field, for operators; never its value. */
  readonly detail: string;
  /** The type and id that it claims, if readable. */
  readonly type?: string;
  readonly id?: string;
};

/** An event of an unknown type, published by a newer version of a service. Consumers skip it. */
export type UnknownEvent = { readonly known: false; readonly event: CloudEvent };
export type KnownEvent = { readonly known: true; readonly event: CloudEvent };

/** No event is older than this. */
export const firstEventAt = new Date('2026-01-01T00:00:00Z');
/** How far a producer's clock may be ahead of a consumer's. */
export const maxClockSkewMs = 3_600_000;

/** Parses an event in the consumer: {@link readEnvelope}, then {@link verifyEvent}. */
export function parseEvent(
  bytes: Buffer | string,
  arrival: Arrival,
): Result<KnownEvent | UnknownEvent, UnreadableEvent> {
  const read = readEnvelope(bytes);
  return read.ok ? verifyEvent(read.value, arrival) : read;
}

/** Parses the envelope. Nothing in it is verified yet; the type tells whether the consumer handles the event. */
export function readEnvelope(bytes: Buffer | string): Result<CloudEvent, UnreadableEvent> {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString());
  } catch {
    return err({ reason: 'NOT_JSON', detail: 'message is not JSON' });
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return err({ reason: 'BAD_ENVELOPE', detail: paths(envelope.error) });
  return ok(envelope.data);
}

/**
 * Verifies an event: its source is the owner of the type, its topic and key are those of the type and the subject, and its time is
 * plausible. Then data and bounds are checked against the schema. Unknown fields are ignored, because changes are additive.
 */
export function verifyEvent(event: CloudEvent, arrival: Arrival): Result<KnownEvent | UnknownEvent, UnreadableEvent> {
  const definition = catalogue.get(event.type);
  if (definition === undefined) return ok({ known: false, event });
  const { type, id } = event;
  const fault = originFault(definition, event, arrival);
  if (fault !== undefined) return err({ ...fault, type, id });
  const data = definition.schema.safeParse(event.data);
  if (!data.success) return err({ reason: 'BAD_DATA', detail: paths(data.error), type, id });
  const faults = outOfBounds(definition, data.data, event.time);
  if (faults.length > 0) return err({ reason: 'BAD_DATA', detail: faults.join('; '), type, id });
  return ok({ known: true, event: { ...event, data: data.data } });
}

/** Why the origin of an event is not verified; undefined if it is. */
function originFault(
  { owner, topic }: EventDefinition,
  event: CloudEvent,
  arrival: Arrival,
): Pick<UnreadableEvent, 'reason' | 'detail'> | undefined {
  if (event.source !== sourceOf(owner)) return { reason: 'WRONG_SOURCE', detail: `source: not ${sourceOf(owner)}` };
  if (arrival.topic !== topic) return { reason: 'WRONG_TOPIC', detail: `topic: not ${topic}` };
  if (arrival.key !== event.subject) return { reason: 'WRONG_KEY', detail: 'subject: not the key of the message' };
  const time = Date.parse(event.time);
  if (time < firstEventAt.getTime()) return { reason: 'WRONG_TIME', detail: 'time: before the first event' };
  if (time > arrival.now.getTime() + maxClockSkewMs) return { reason: 'WRONG_TIME', detail: 'time: in the future' };
  return undefined;
}

function paths(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.code}`).join('; ');
}
