import { err, ok, type Result } from '@promtour/kernel/result';
import type { z } from 'zod';
import { catalogue } from './catalogue/index.ts';
import { envelopeSchema, type CloudEvent } from './envelope.ts';

export type UnreadableEvent = {
  readonly reason: 'NOT_JSON' | 'BAD_ENVELOPE' | 'BAD_DATA';
  /** Which field is wrong, for the operator; never its value. */
  readonly detail: string;
};

/** An event whose type the catalogue does not list: published by a newer version of a service, to be passed over. */
export type UnknownEvent = { readonly known: false; readonly event: CloudEvent };
export type KnownEvent = { readonly known: true; readonly event: CloudEvent };

/** Reads an event at the consumer's end: envelope and data by the schemas, unknown fields passed over (changes are additive). */
export function parseEvent(bytes: Buffer | string): Result<KnownEvent | UnknownEvent, UnreadableEvent> {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString());
  } catch {
    return err({ reason: 'NOT_JSON', detail: 'the message is no JSON' });
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return err({ reason: 'BAD_ENVELOPE', detail: paths(envelope.error) });
  const definition = catalogue.get(envelope.data.type);
  if (definition === undefined) return ok({ known: false, event: envelope.data });
  const data = definition.schema.safeParse(envelope.data.data);
  if (!data.success) return err({ reason: 'BAD_DATA', detail: paths(data.error) });
  return ok({ known: true, event: { ...envelope.data, data: data.data } });
}

function paths(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.code}`).join('; ');
}
