import { createHash } from 'node:crypto';
import { accessTokenSeconds, graphAudience } from '@promtour/access/audience';
import { viewerOf } from '@promtour/access/claims';
import { anonymous, type Viewer } from '@promtour/access/viewer';
import type { Failure } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { jwtVerify } from 'jose';
import { RecentResults } from '../limits/recent-results.ts';
import { IssuerUnavailable, type KeySet } from './key-set.ts';
import type { Revocations } from './revocations.ts';

/** One answer for whatever is wrong with a token: it tells nothing. */
export type NotAuthenticated = Failure<'UNAUTHENTICATED' | 'ISSUER_UNAVAILABLE'>;

/** Who sent a request with this `Authorization` header: nobody in particular where there is none. */
export type Authenticate = (authorization: string | undefined) => Promise<Result<Viewer, NotAuthenticated>>;

type Verified = { readonly viewer: Viewer; readonly issuedAt: number; readonly expiresAt: number };

/** Tokens that were found right, remembered until they expire. */
const rememberedTokens = 5_000;
const longestToken = 8_000;

export function createAuthenticate(options: {
  readonly issuer: string;
  readonly keys: KeySet;
  readonly revocations: Revocations;
}): Authenticate {
  const { issuer, keys, revocations } = options;
  const remembered = new RecentResults<Verified>(rememberedTokens);

  async function verify(token: string): Promise<Verified | undefined> {
    const { payload } = await jwtVerify(token, keys.getKey, {
      // What a token says of its own algorithm decides nothing.
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer,
      audience: graphAudience,
      requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
      maxTokenAge: accessTokenSeconds,
      clockTolerance: 5,
    });
    const viewer = viewerOf(payload);
    if (viewer === undefined || viewer.kind === 'ANONYMOUS') return undefined;
    return { viewer, issuedAt: (payload.iat ?? 0) * 1000, expiresAt: (payload.exp ?? 0) * 1000 };
  }

  return async (authorization) => {
    if (authorization === undefined) return ok(anonymous);
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > longestToken) return err(notAuthenticated);
    const digest = createHash('sha256').update(token).digest('base64');
    let verified = remembered.get(digest);
    if (verified === undefined || verified.expiresAt <= Date.now()) {
      try {
        verified = await verify(token);
      } catch (error) {
        return err(error instanceof IssuerUnavailable ? issuerUnavailable : notAuthenticated);
      }
      if (verified === undefined) return err(notAuthenticated);
      remembered.set(digest, verified);
    }
    return revocations.cover(verified.viewer, verified.issuedAt) ? err(notAuthenticated) : ok(verified.viewer);
  };
}

const notAuthenticated: NotAuthenticated = {
  code: 'UNAUTHENTICATED',
  message: { ru: 'Токен не принят', en: 'The token is not accepted' },
};

const issuerUnavailable: NotAuthenticated = {
  code: 'ISSUER_UNAVAILABLE',
  message: {
    ru: 'Токен сейчас нельзя проверить, повторите позже',
    en: 'The token cannot be checked at the moment, ask again soon',
  },
};
