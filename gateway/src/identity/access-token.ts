import { hash } from 'node:crypto';
import { accessTokenSeconds, graphAudience } from '@promtour/access/audience';
import { viewerOf } from '@promtour/access/claims';
import type { Viewer } from '@promtour/access/viewer';
import { jwtVerify, type CryptoKey, type JWTHeaderParameters } from 'jose';
import { z } from 'zod';
import { LRUCache } from 'lru-cache';
import type { IssuerKeys } from './issuer-keys.ts';

/** The caller according to an access token signed by the issuer for the graph (RFC 9068). */
export type Identity = {
  readonly viewer: Viewer;
  /** Seconds since 1970: `iat`. */
  readonly issuedAt: number;
  /** The id of the client secret used for the token; undefined for a client without one. */
  readonly secretId: string | undefined;
  /** The id of the authorization code used for the token. */
  readonly codeId: string | undefined;
  /** The client's version when the token was issued. */
  readonly clientVersion: number;
};

const origins = z.object({
  jti: z.string().min(1),
  secret: z.uuid().optional(),
  code: z.uuid().optional(),
  client_version: z.int().nonnegative().default(0),
});

/** The result of a verification. The reason of a refusal is not disclosed. */
export type Verification = Identity | 'REFUSED' | 'ISSUER_UNAVAILABLE';

export type AccessTokenVerifier = (token: string) => Promise<Verification>;

/** Cache size for valid tokens: the number of clients that a gateway serves within ten minutes, at a kilobyte each. */
const rememberedTokens = 10_000;

/** Maximum difference between the issuer's clock and this one, in seconds. */
const clockTolerance = 5;

type Remembered = Identity & { readonly kid: string; readonly expiresAt: number };

class IssuerUnavailable extends Error {}

/**
 * Verifies a token once and caches the result by digest, until it expires or its key is withdrawn.
 * @param issuer the only accepted `iss`
 */
export function createAccessTokenVerifier(options: {
  readonly issuer: string;
  readonly keys: Pick<IssuerKeys, 'find' | 'stands'>;
}): AccessTokenVerifier {
  const { issuer, keys } = options;
  const remembered = new LRUCache<string, Remembered>({ max: rememberedTokens });

  async function keyOf({ kid }: JWTHeaderParameters): Promise<CryptoKey> {
    const key = kid === undefined ? 'UNKNOWN' : await keys.find(kid);
    if (key === 'UNAVAILABLE') throw new IssuerUnavailable();
    if (key === 'UNKNOWN') throw new Error('the issuer has no such key');
    return key;
  }

  async function verify(token: string): Promise<Remembered | undefined> {
    const { payload, protectedHeader } = await jwtVerify(token, keyOf, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer,
      audience: graphAudience,
      requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id'],
      // Revocations are remembered for the maximum lifetime of a token; tokens with a longer one are refused.
      maxTokenAge: accessTokenSeconds,
      clockTolerance,
    });
    const viewer = viewerOf(payload);
    const origin = origins.safeParse(payload);
    const { exp, iat } = payload;
    const { kid } = protectedHeader;
    if (viewer === undefined || viewer.kind === 'ANONYMOUS' || !origin.success) return undefined;
    if (exp === undefined || iat === undefined || kid === undefined) return undefined;
    const { secret: secretId, code: codeId, client_version: clientVersion } = origin.data;
    return {
      viewer,
      issuedAt: iat,
      secretId,
      codeId,
      clientVersion,
      kid,
      expiresAt: Math.min(exp, iat + accessTokenSeconds) * 1_000,
    };
  }

  return async (token) => {
    const digest = hash('sha256', token, 'base64');
    const known = remembered.get(digest);
    if (known !== undefined && known.expiresAt > Date.now() && keys.stands(known.kid)) return known;
    try {
      const verified = await verify(token);
      if (verified === undefined) return 'REFUSED';
      remembered.set(digest, verified);
      return verified;
    } catch (error) {
      return error instanceof IssuerUnavailable ? 'ISSUER_UNAVAILABLE' : 'REFUSED';
    }
  };
}
