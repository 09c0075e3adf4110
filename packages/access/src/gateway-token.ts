import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose';
import { claimsOf, viewerOf } from './claims.ts';
import type { Viewer } from './viewer.ts';

/** Issuer of the tokens that subgraphs accept. */
const issuer = 'promtour-gateway';
const tokenType = 'gateway+jwt';
const algorithm = 'EdDSA';

/** Lifetime of a gateway token, in seconds. */
export const gatewayTokenSeconds = 60;

/** How long the gateway reuses a token, in seconds; the rest of its lifetime is for requests in transit. */
const reuseSeconds = 30;

/** Signs the gateway's tokens for one subgraph on a viewer's behalf. */
export type GatewayTokenSigner = (viewer: Viewer, subgraph: string) => Promise<string>;

/** @param privateKey an Ed25519 key as JWK, with `kid` */
export async function createGatewayTokenSigner(privateKey: JWK): Promise<GatewayTokenSigner> {
  const key = (await importJWK(privateKey, algorithm)) as CryptoKey;
  const header = { alg: algorithm, typ: tokenType, ...(privateKey.kid === undefined ? {} : { kid: privateKey.kid }) };
  return (viewer, subgraph) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ ...claimsOf(viewer) })
      .setProtectedHeader(header)
      .setIssuer(issuer)
      .setAudience(subgraph)
      .setIssuedAt(now)
      .setExpirationTime(now + gatewayTokenSeconds)
      .sign(key);
  };
}

/**
 * Signs once for a viewer and a subgraph and reuses that token for `reuseSeconds`, so that signing and the subgraph's verification happen
 * once for many requests. Tokens are cached per viewer object and released with it.
 */
export function reusingTokens(sign: GatewayTokenSigner): GatewayTokenSigner {
  const known = new WeakMap<Viewer, Map<string, { readonly token: Promise<string>; readonly until: number }>>();
  return (viewer, subgraph) => {
    const tokens = known.get(viewer) ?? new Map<string, { readonly token: Promise<string>; readonly until: number }>();
    known.set(viewer, tokens);
    const kept = tokens.get(subgraph);
    if (kept !== undefined && kept.until > Date.now()) return kept.token;
    const token = sign(viewer, subgraph);
    tokens.set(subgraph, { token, until: Date.now() + reuseSeconds * 1_000 });
    // The caller that awaits the token gets the error; the next request tries again.
    token.catch(() => tokens.delete(subgraph));
    return token;
  };
}

/** The viewer of a token, or undefined if the gateway did not sign it for this subgraph. */
export type GatewayTokenVerifier = (token: string) => Promise<Viewer | undefined>;

/** Verified tokens are cached until they expire: the gateway uses one for many requests. */
const rememberedTokens = 2_000;

/** @param keys the gateway's public keys: more than one during a key rotation */
export function createGatewayTokenVerifier(keys: JSONWebKeySet, subgraph: string): GatewayTokenVerifier {
  const keySet = createLocalJWKSet(keys);
  const remembered = new Map<string, { viewer: Viewer; expiresAt: number }>();

  return async (token) => {
    const known = remembered.get(token);
    if (known !== undefined) {
      if (known.expiresAt > Date.now()) return known.viewer;
      remembered.delete(token);
    }
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: [algorithm],
        typ: tokenType,
        issuer,
        audience: subgraph,
        requiredClaims: ['exp', 'iat', 'sub'],
        maxTokenAge: gatewayTokenSeconds,
        clockTolerance: 2,
      });
      const { exp, ...claims } = payload;
      const viewer = viewerOf(claims);
      if (viewer === undefined || exp === undefined) return undefined;
      if (remembered.size >= rememberedTokens) forgetOldest(remembered);
      remembered.set(token, { viewer, expiresAt: exp * 1000 });
      return viewer;
    } catch {
      // The result is the same for every invalid token and does not reveal the reason.
      return undefined;
    }
  };
}

function forgetOldest(remembered: Map<string, unknown>): void {
  const oldest = remembered.keys().next();
  if (oldest.done !== true) remembered.delete(oldest.value);
}
