import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { auditedServices, type AuditedService } from '@promtour/events/audited-services';

const okp = { kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(1), kid: z.string().min(1) };

/** The private key (a JWK, Ed25519) with which a service signs its anchors. Each service has its own. */
export const auditSigningKeySchema = z.looseObject({ ...okp, d: z.string().min(1) });
export type AuditSigningKey = z.infer<typeof auditSigningKeySchema>;

/**
 * The public keys (a JWK set) that verify anchors, each of one service. A replaced key stays in the set for the anchors it signed; if it
 * may be compromised, `until` is the last sequence for which it is trusted.
 */
export const auditPublicKeysSchema = z.object({
  keys: z
    .array(z.looseObject({ ...okp, service: z.enum(auditedServices), until: z.int().positive().optional() }))
    .min(1),
});
export type AuditPublicKeys = z.infer<typeof auditPublicKeysSchema>;

/** The signed statement: the service's chain has `sequence` rows and ends in this hash; the preceding anchor is at `previous`. */
export type AnchorStatement = {
  readonly service: AuditedService;
  readonly sequence: number;
  /** 0 if this is the first anchor. */
  readonly previous: number;
  readonly hash: string;
};

export type AnchorSignature = { readonly key: string; readonly signature: string };
export type SignAnchor = (statement: AnchorStatement) => AnchorSignature;

export function createAnchorSigner(jwk: AuditSigningKey): SignAnchor {
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return (statement) => ({ key: jwk.kid, signature: sign(null, textOf(statement), key).toString('base64url') });
}

/** Checks whether the statement is signed with a key that is trusted for the service. */
export type VerifyAnchor = (statement: AnchorStatement, signature: AnchorSignature) => boolean;

export function createAnchorVerifier({ keys }: AuditPublicKeys): VerifyAnchor {
  const known = new Map(
    keys.map(({ kid, service, until = Infinity, kty, crv, x }) => [
      kid,
      { service, until, key: createPublicKey({ key: { kty, crv, x }, format: 'jwk' }) },
    ]),
  );
  return (statement, { key: kid, signature }) => {
    const found = known.get(kid);
    if (found?.service !== statement.service || statement.sequence > found.until) return false;
    return verify(null, textOf(statement), found.key, Buffer.from(signature, 'base64url'));
  };
}

function textOf({ service, sequence, previous, hash }: AnchorStatement): Buffer {
  return Buffer.from(JSON.stringify(['promtour.audit', service, sequence, previous, hash]));
}
