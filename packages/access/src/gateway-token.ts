import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose';
import { claimsOf, viewerOf } from './claims.ts';
import type { Viewer } from './viewer.ts';

/** Who signs what subgraphs accept. */
const issuer = 'promtour-gateway';
const tokenType = 'gateway+jwt';
const algorithm = 'EdDSA';

/** How long a token of the gateway lives, in seconds. */
export const gatewayTokenSeconds = 60;

/** How long the gateway may go on using one that it has signed: what is left is the time that a request may take to arrive. */
export const reuseSeconds = 30;

/** Signs tokens by which the gateway speaks to one subgraph on a viewer's behalf. */
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
 * Signs for a viewer and a subgraph once and uses that token for `reuseSeconds`: signing and the subgraph's verification are
 * paid for once, however many requests the viewer sends. It forgets with the viewer, whose identity as an object counts.
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
    // Whoever awaits the token hears of it; the next request tries again.
    token.catch(() => tokens.delete(subgraph));
    return token;
  };
}

/** The viewer that a token names, or undefined where it is not one that the gateway signed for this subgraph. */
export type GatewayTokenVerifier = (token: string) => Promise<Viewer | undefined>;

/** Tokens that were found right are remembered until they expire: the gateway uses one for many requests. */
const rememberedTokens = 2_000;

/** @param keys the gateway's public keys: more than one while they are being changed */
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
      // Whatever is wrong with it, the answer is the same and tells nothing.
      return undefined;
    }
  };
}

function forgetOldest(remembered: Map<string, unknown>): void {
  const oldest = remembered.keys().next();
  if (oldest.done !== true) remembered.delete(oldest.value);
}
