import { generateKeyPairSync } from 'node:crypto';
import { createAnchorSigner, type AuditSigningKey, type SignAnchor } from '../../src/audit/anchor-signature.ts';
import { auditedServices, type AuditedService } from '@promtour/events/audited-services';

/** A key of each service, and the set that they are verified with. */
export function makeKeys() {
  const made = auditedServices.map((service) => ({ service, ...generateKeyPairSync('ed25519') }));
  const kid = (service: string): string => `${service}-key`;
  return {
    signers: Object.fromEntries(
      made.map(({ service, privateKey }) => [
        service,
        createAnchorSigner({
          ...privateKey.export({ format: 'jwk' }),
          kid: kid(service),
        } as unknown as AuditSigningKey),
      ]),
    ) as Record<AuditedService, SignAnchor>,
    publicKeys: {
      keys: made.map(({ service, publicKey }) => ({
        ...(publicKey.export({ format: 'jwk' }) as { kty: 'OKP'; crv: 'Ed25519'; x: string }),
        kid: kid(service),
        service,
      })),
    },
  };
}
