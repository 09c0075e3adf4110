import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the parts of a stack prove themselves to each other with. Made once and kept with the data. */
export type StackKeys = {
  /** The gateway's private key (a JWK). */
  readonly gatewaySigningKey: Readonly<Record<string, unknown>>;
  /** Its public half (a JWK set): what the subgraphs take for the gateway's word. */
  readonly gatewayPublicKeys: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  /** The issuer's secret: what its signing keys and cookies are protected with. */
  readonly identitySecret: string;
};

/** The keys in this file; made where there is none. */
export function keepKeys(file: string): StackKeys {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as StackKeys;
  const keys = createKeys();
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

function createKeys(): StackKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const named = { kid: randomUUID(), alg: 'EdDSA', use: 'sig' };
  return {
    gatewaySigningKey: { ...privateKey.export({ format: 'jwk' }), ...named },
    gatewayPublicKeys: { keys: [{ ...publicKey.export({ format: 'jwk' }), ...named }] },
    identitySecret: randomBytes(32).toString('base64url'),
  };
}
