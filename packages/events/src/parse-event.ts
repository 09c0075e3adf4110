import { err, ok, type Result } from '@promtour/kernel/result';
import type { z } from 'zod';
import { outOfBounds } from './bounds.ts';
import { catalogue } from './catalogue/index.ts';
import type { EventDefinition } from './define-event.ts';
import { envelopeSchema, sourceOf, type CloudEvent } from './envelope.ts';

/** Where and when a message was found: what it says of itself is held to this. */
export type Arrival = {
  readonly topic: string;
  readonly key: string | undefined;
  /** The reader's clock. */
  readonly now: Date;
};

export type UnreadableEvent = {
  /**
   * `BAD_DATA`: the envelope is believed and the data is wrong. All others: who sent it, or where or when, is not what the
   * catalogue says, so that nothing in it is believed.
   */
  readonly reason:
    'NOT_JSON' | 'BAD_ENVELOPE' | 'WRONG_SOURCE' | 'WRONG_TOPIC' | 'WRONG_KEY' | 'WRONG_TIME' | 'BAD_DATA';
  /** Which field is wrong, for the operator; never its value. */
  readonly detail: string;
  /** What it says that it is, where that can be read. */
  readonly type?: string;
  readonly id?: string;
};

/** An event whose type the catalogue does not list: published by a newer version of a service, to be passed over. */
export type UnknownEvent = { readonly known: false; readonly event: CloudEvent };
export type KnownEvent = { readonly known: true; readonly event: CloudEvent };

/** Nothing was published before this. */
export const firstEventAt = new Date('2026-01-01T00:00:00Z');
/** How far a producer's clock may be ahead of a consumer's, in milliseconds. */
export const mostClockSkew = 3_600_000;

/**
 * Reads an event at the consumer's end. It is believed where its type's owner says that it sent it, where it lies in the type's
 * topic under its subject as key, and where its time can be; then envelope, data and figures are held to the schemas. Unknown
 * fields are passed over (changes are additive).
 */
export function parseEvent(
  bytes: Buffer | string,
  arrival: Arrival,
): Result<KnownEvent | UnknownEvent, UnreadableEvent> {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString());
  } catch {
    return err({ reason: 'NOT_JSON', detail: 'the message is no JSON' });
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return err({ reason: 'BAD_ENVELOPE', detail: paths(envelope.error) });
  const event = envelope.data;
  const definition = catalogue.get(event.type);
  if (definition === undefined) return ok({ known: false, event });
  const { type, id } = event;
  const doubt = doubtAbout(definition, event, arrival);
  if (doubt !== undefined) return err({ ...doubt, type, id });
  const data = definition.schema.safeParse(event.data);
  if (!data.success) return err({ reason: 'BAD_DATA', detail: paths(data.error), type, id });
  const faults = outOfBounds(definition, data.data, event.time);
  if (faults.length > 0) return err({ reason: 'BAD_DATA', detail: faults.join('; '), type, id });
  return ok({ known: true, event: { ...event, data: data.data } });
}

/** Why an event is not believed, whatever it says. */
function doubtAbout(
  { owner, topic }: EventDefinition,
  event: CloudEvent,
  arrival: Arrival,
): Pick<UnreadableEvent, 'reason' | 'detail'> | undefined {
  if (event.source !== sourceOf(owner)) return { reason: 'WRONG_SOURCE', detail: `source: not ${sourceOf(owner)}` };
  if (arrival.topic !== topic) return { reason: 'WRONG_TOPIC', detail: `topic: not ${topic}` };
  if (arrival.key !== event.subject) return { reason: 'WRONG_KEY', detail: 'subject: not the key of the message' };
  const time = Date.parse(event.time);
  if (time < firstEventAt.getTime()) return { reason: 'WRONG_TIME', detail: 'time: before anything was published' };
  if (time > arrival.now.getTime() + mostClockSkew) return { reason: 'WRONG_TIME', detail: 'time: in the future' };
  return undefined;
}

function paths(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.code}`).join('; ');
}
