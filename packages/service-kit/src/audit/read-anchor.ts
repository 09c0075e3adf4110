import { envelopeSchema } from '@promtour/events/envelope';
import { z } from 'zod';
import { auditedServices, auditSealedOf, type AuditedService } from '@promtour/events/audited-services';
import type { VerifyAnchor } from './anchor-signature.ts';

/** An anchor as a service published it. */
export type PublishedAnchor = { readonly sequence: number; readonly previous: number; readonly hash: string };

/** The classification of a message in the anchors' topic. */
export type ReadAnchor =
  | { readonly kind: 'GENUINE'; readonly service: AuditedService; readonly anchor: PublishedAnchor }
  /** Has the form of an anchor, without a valid signature of the service. */
  | { readonly kind: 'FORGED'; readonly service: AuditedService }
  /** Anything else. */
  | { readonly kind: 'FOREIGN' };

/** The minimal form by which a message claims to be an anchor. */
const claimSchema = z.looseObject({ type: z.string(), data: z.looseObject({ sequence: z.unknown() }) });

export function readAnchor(value: Buffer, isSigned: VerifyAnchor): ReadAnchor {
  const message = parseJson(value);
  const claimed = claimSchema.safeParse(message);
  const service = auditedServices.find((name) => auditSealedOf[name].type === claimed.data?.type);
  if (service === undefined) return { kind: 'FOREIGN' };
  const envelope = envelopeSchema.safeParse(message);
  const data = auditSealedOf[service].schema.safeParse(envelope.data?.data);
  if (!data.success) return { kind: 'FORGED', service };
  const { sequence, previous, hash, key, signature } = data.data;
  return isSigned({ service, sequence, previous, hash }, { key, signature })
    ? { kind: 'GENUINE', service, anchor: { sequence, previous, hash } }
    : { kind: 'FORGED', service };
}

function parseJson(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString());
  } catch {
    return undefined;
  }
}
