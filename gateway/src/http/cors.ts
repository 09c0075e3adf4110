import cors from '@fastify/cors';
import type { Viewer } from '@promtour/access/viewer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ClientOrigins } from '../identity/client-origins.ts';
import type { Refusal } from './refusal.ts';

export type CorsOptions = {
  readonly origins: ClientOrigins;
  /** The gateway's own origin, as browsers see it. */
  readonly ownOrigin: string;
};

/** How long a browser may remember a preflight, in seconds: an origin that is withdrawn is refused at the request itself. */
const preflightSeconds = 600;

/**
 * Answers preflights and opens answers to the pages of origins that clients registered; cookies are never allowed. A preflight
 * names no client, so that `refusalOfOrigin` decides once the token is known.
 */
export function addCors(scope: FastifyInstance, { origins }: CorsOptions): void {
  void scope.register(cors, {
    origin: (origin, done) => {
      done(null, origin !== undefined && origins.isKnown(origin));
    },
    methods: ['GET', 'POST'],
    allowedHeaders: ['accept', 'accept-language', 'authorization', 'content-type', 'x-correlation-id'],
    exposedHeaders: ['retry-after', 'www-authenticate', 'x-correlation-id'],
    maxAge: preflightSeconds,
  });
}

/** Why a page's request is refused: its token belongs to a client that has not registered the page's origin. */
export function refusalOfOrigin(
  { headers }: FastifyRequest,
  viewer: Viewer,
  { origins, ownOrigin }: CorsOptions,
): Refusal | undefined {
  const { origin } = headers;
  if (origin === undefined || viewer.clientId === null || isOwn(origin, headers.host, ownOrigin)) return undefined;
  return origins.isAllowed(viewer.clientId, origin) ? undefined : originNotAllowed;
}

/** A page of this server, by the name that the browser called it by (`guardHost` has checked it) or by its public one. */
function isOwn(origin: string, host: string | undefined, ownOrigin: string): boolean {
  return origin === ownOrigin || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase());
}

const originNotAllowed: Refusal = {
  code: 'ORIGIN_NOT_ALLOWED',
  message: {
    ru: 'Клиент не разрешил запросы со страниц этого источника (Origin)',
    en: 'The client does not allow requests from pages of this origin',
  },
};
