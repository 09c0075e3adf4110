import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { serviceNames, type ServiceName } from './parts.ts';

type Jwk = Readonly<Record<string, unknown>>;

/** Keys with which the parts of a stack authenticate to each other. Created once and kept with the data. */
export type StackKeys = {
  /** The gateway's private key (a JWK). */
  readonly gatewaySigningKey: Readonly<Record<string, unknown>>;
  /** Its public half (a JWK set), with which subgraphs verify the gateway's signatures. */
  readonly gatewayPublicKeys: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  /** The issuer's secret, which protects its signing keys and cookies. */
  readonly identitySecret: string;
  /** The key with which each service signs the heads of its audit log (a JWK). */
  readonly auditSigningKeys: Readonly<Record<ServiceName, Jwk>>;
  /** Their public halves (a JWK set): what `audit:verify` needs. */
  readonly auditPublicKeys: { readonly keys: readonly Jwk[] };
  /** The keys of vouchers and check-in manifests (a JWK set); the first one signs. */
  readonly voucherSigningKeys: { readonly keys: readonly Jwk[] };
  /** `PERSONAL_DATA_MASTER_KEYS`: they wrap the data keys of personal data. */
  readonly personalDataMasterKeys: string;
  /** `PERSONAL_DATA_INDEX_KEY`: the key of the blind indexes. */
  readonly personalDataIndexKey: string;
};

/** Reads the keys from this file; creates those that it does not hold. The public keys of the audit logs are in a separate file beside it. */
export function keepKeys(file: string): StackKeys {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<StackKeys>) : {};
  const keys = { ...createKeys(), ...known };
  if (Object.keys(keys).length > Object.keys(known).length) {
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
    writeFileSync(join(dirname(file), 'audit-public-keys.json'), JSON.stringify(keys.auditPublicKeys));
  }
  return keys;
}

function createKeys(): StackKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const named = { kid: randomUUID(), alg: 'EdDSA', use: 'sig' };
  return {
    gatewaySigningKey: { ...privateKey.export({ format: 'jwk' }), ...named },
    gatewayPublicKeys: { keys: [{ ...publicKey.export({ format: 'jwk' }), ...named }] },
    identitySecret: randomBytes(32).toString('base64url'),
    ...createAuditKeys(),
    voucherSigningKeys: { keys: [{ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) }] },
    personalDataMasterKeys: `local-1:${randomBytes(32).toString('base64')}`,
    personalDataIndexKey: randomBytes(32).toString('base64'),
  };
}

function createAuditKeys(): Pick<StackKeys, 'auditSigningKeys' | 'auditPublicKeys'> {
  const pairs = serviceNames.map((service) => ({ service, kid: randomUUID(), ...generateKeyPairSync('ed25519') }));
  return {
    auditSigningKeys: Object.fromEntries(
      pairs.map(({ service, kid, privateKey }) => [service, { ...privateKey.export({ format: 'jwk' }), kid }]),
    ) as unknown as StackKeys['auditSigningKeys'],
    auditPublicKeys: {
      keys: pairs.map(({ service, kid, publicKey }) => ({ ...publicKey.export({ format: 'jwk' }), kid, service })),
    },
  };
}
