import { anonymous, type Viewer } from '@promtour/access/viewer';
import type { Failure } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import type { AccessTokenVerifier } from './access-token.ts';
import type { Revocations } from './revocations.ts';

/** Reasons to refuse a request: an invalid token, without details, or a key that cannot be fetched. */
export type NotAuthenticated = Failure<'UNAUTHENTICATED' | 'ISSUER_UNAVAILABLE'>;

export type Authenticate = (request: FastifyRequest) => Promise<Result<Viewer, NotAuthenticated>>;

/** The issuer's tokens are under a kilobyte; much longer ones are refused unread. */
const bearer = /^Bearer +([\w-]{1,4000}\.[\w-]{1,4000}\.[\w-]{1,4000})$/i;

const refused: NotAuthenticated = {
  code: 'UNAUTHENTICATED',
  message: { ru: 'Токен не принят', en: 'The token is not accepted' },
};

const issuerUnavailable: NotAuthenticated = {
  code: 'ISSUER_UNAVAILABLE',
  message: {
    ru: 'Токен сейчас не проверить: повторите запрос позже',
    en: 'The token cannot be verified at the moment: retry later',
  },
};

/** Identifies the sender by the `Authorization` header; anonymous without one. */
export function createAuthenticate(options: {
  readonly verify: AccessTokenVerifier;
  readonly revocations: Revocations;
  readonly metrics: GatewayMetrics;
}): Authenticate {
  const { verify, revocations, metrics } = options;

  function refuse(outcome: 'REFUSED' | 'REVOKED'): Result<Viewer, NotAuthenticated> {
    metrics.tokens.inc({ outcome });
    return err(refused);
  }

  return async (request) => {
    if (request.headers.authorization === undefined) return ok(anonymous);
    const headers = authorizationsOf(request);
    const token = headers.length === 1 ? bearer.exec(headers[0] ?? '')?.[1] : undefined;
    if (token === undefined) return refuse('REFUSED');
    const identity = await verify(token);
    if (identity === 'REFUSED') return refuse('REFUSED');
    if (identity === 'ISSUER_UNAVAILABLE') {
      metrics.tokens.inc({ outcome: 'ISSUER_UNAVAILABLE' });
      return err(issuerUnavailable);
    }
    if (revocations.covers(identity)) return refuse('REVOKED');
    metrics.tokens.inc({ outcome: 'ACCEPTED' });
    return ok(identity.viewer);
  };
}

/** All values: Node's parsed headers silently keep only the first of several. */
function authorizationsOf({ raw: { rawHeaders } }: FastifyRequest): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization');
}
