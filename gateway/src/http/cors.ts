import cors from '@fastify/cors';
import type { Viewer } from '@promtour/access/viewer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ClientOrigins } from '../identity/client-origins.ts';
import type { Refusal } from './refusal.ts';

export type CorsOptions = {
  readonly origins: ClientOrigins;
  /** The gateway's own public origin. */
  readonly ownOrigin: string;
};

/** How long a browser may cache a preflight, in seconds: a withdrawn origin is still refused at the request itself. */
const preflightSeconds = 600;

/**
 * Answers preflights and allows responses to be read by pages of registered origins; cookies are never allowed. A preflight does not
 * identify the client, so `refusalOfOrigin` decides once the token is known.
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

/** Refuses a page's request if the client of its token has not registered the page's origin. */
export function refusalOfOrigin(
  { headers }: FastifyRequest,
  viewer: Viewer,
  { origins, ownOrigin }: CorsOptions,
): Refusal | undefined {
  const { origin } = headers;
  if (origin === undefined || viewer.clientId === null || isOwn(origin, headers.host, ownOrigin)) return undefined;
  return origins.isAllowed(viewer.clientId, origin) ? undefined : originNotAllowed;
}

/** A page of this server, under the host name of the request (checked by `guardHost`) or under the public one. */
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
