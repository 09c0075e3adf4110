import type { IncomingHttpHeaders } from 'node:http';
import type { Failure } from '@promtour/kernel/failure';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { refuse } from './refusal.ts';

/** Where the issuer's pages and endpoints are, at the gateway and at the registry alike. */
const prefix = '/oidc';

/** Documents that clients look for at a fixed place of a host (RFC 8414, OpenID Connect Discovery 1.0). */
const wellKnown: Readonly<Record<string, string>> = {
  '/.well-known/openid-configuration': `${prefix}/.well-known/openid-configuration`,
  '/.well-known/oauth-authorization-server': `${prefix}/.well-known/oauth-authorization-server`,
};

const bodyLimit = 64 * 1024;
const timeoutMs = 10_000;

/** Headers of a browser or program that the issuer is told. Any other may be a stranger's word for something that we say. */
const passedOn = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'cookie',
  'origin',
  'user-agent',
] as const;

/** Headers that belong to one connection (RFC 9110, 7.6.1), and those that this server writes itself. */
const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'content-length', 'date']);

const away: Failure = {
  code: 'ISSUER_UNAVAILABLE',
  message: { ru: 'Вход сейчас недоступен, повторите позже', en: 'Signing in is not available at the moment' },
};

/**
 * Passes what belongs to the issuer of tokens on to the registry, so that clients have one place for everything.
 * @param origin where the registry listens
 * @returns what ends the connections
 */
export function addIssuerRoutes(
  server: FastifyInstance,
  { origin, logger }: { readonly origin: string; readonly logger: Logger },
): () => Promise<void> {
  const pool = new Pool(origin, {
    connections: 32,
    keepAliveTimeout: 4_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });

  async function pass(request: FastifyRequest, reply: FastifyReply, path: string): Promise<FastifyReply> {
    try {
      const answer = await pool.request({
        path,
        method: request.method,
        headers: { ...kept(request.headers), ...forwarded(request) },
        body: Buffer.isBuffer(request.body) ? request.body : null,
      });
      for (const [name, value] of Object.entries(answer.headers))
        if (value !== undefined && !ownHeaders.has(name)) void reply.header(name, value);
      return await reply.code(answer.statusCode).send(answer.body);
    } catch (error) {
      logger.warn({ err: error }, 'the issuer does not answer');
      return refuse(request, reply, 503, away);
    }
  }

  void server.register((scope, _options, done) => {
    // Bodies pass as they are: the issuer reads them.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, parsed) => {
      parsed(null, body);
    });
    scope.route({
      method: ['GET', 'POST'],
      url: `${prefix}/*`,
      handler: (request, reply) => pass(request, reply, request.url),
    });
    for (const [place, path] of Object.entries(wellKnown))
      scope.get(place, (request, reply) => pass(request, reply, path));
    done();
  });
  return () => pool.destroy();
}

function kept(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Where the client believes the issuer to be: our word, never the client's. */
function forwarded({ headers, protocol, ip, id }: FastifyRequest): Record<string, string> {
  return {
    host: headers.host ?? '',
    'x-forwarded-host': headers.host ?? '',
    'x-forwarded-proto': protocol,
    'x-forwarded-for': ip,
    'x-correlation-id': id,
  };
}
