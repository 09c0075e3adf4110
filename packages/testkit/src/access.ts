import { generateKeyPairSync } from 'node:crypto';
import { createGatewayTokenSigner, type GatewayTokenSigner } from '@promtour/access/gateway-token';
import type { Viewer } from '@promtour/access/viewer';
import { readVariable } from './environment.ts';

const kid = 'test';
const pair = generateKeyPairSync('ed25519');

/** What a service of these tests takes for the gateway's public keys: its variable `GATEWAY_PUBLIC_KEYS`. */
export const gatewayPublicKeys = JSON.stringify({
  keys: [{ ...pair.publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }],
});

/** The private half, as the gateway has it: its variable `GATEWAY_SIGNING_KEY`. */
export const gatewaySigningKey = JSON.stringify({ ...pair.privateKey.export({ format: 'jwk' }), kid, alg: 'EdDSA' });

let signer: Promise<GatewayTokenSigner> | undefined;

/** The header with which the gateway asks a subgraph on this viewer's behalf. */
export async function gatewayHeaders(subgraph: string, viewer: Viewer): Promise<{ readonly authorization: string }> {
  signer ??= createGatewayTokenSigner(JSON.parse(gatewaySigningKey) as Parameters<typeof createGatewayTokenSigner>[0]);
  const sign = await signer;
  return { authorization: `Bearer ${await sign(viewer, subgraph)}` };
}

/** A key for the audit logs of one run. */
export function makeAuditSigningKey(): string {
  return JSON.stringify({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'test-audit' });
}

/**
 * What a service of these tests signs the heads of its audit log with: its variable `AUDIT_SIGNING_KEY`. One for the whole run: databases
 * that are copied know it already.
 */
export const auditSigningKey = readVariable('auditSigningKey') ?? makeAuditSigningKey();

/** The public half, as this service's own: what `audit:verify` takes for AUDIT_PUBLIC_KEYS. */
export function auditPublicKeys(service: string): string {
  const { kty, crv, x, kid } = JSON.parse(auditSigningKey) as Record<'kty' | 'crv' | 'x' | 'kid', string>;
  return JSON.stringify({ keys: [{ kty, crv, x, kid, service }] });
}
