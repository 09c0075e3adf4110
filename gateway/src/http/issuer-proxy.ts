import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import type { IssuerDecision, Rates } from '../rates/rates.ts';
import type { BodyBudget } from './body.ts';
import { readBodiesAsTheyCome } from './body-parsers.ts';
import { addressKeyOf } from './client-key.ts';
import { withFactsOf } from './request-log.ts';
import { refuseAsIssuer } from './refusal.ts';
import { createUpstream, staysUnder } from './upstream.ts';

/** Maximum body size for the issuer, in bytes: a form with a client assertion is a few kilobytes. */
const bodyLimit = 64 * 1024;

/** Headers forwarded to the issuer. Others might spoof values that the gateway sets. */
const passedOn: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'authorization',
  'content-type',
  'cookie',
  'if-modified-since',
  'if-none-match',
  'origin',
  'referer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
]);

/** Paths of the discovery documents (OpenID Connect Discovery; RFC 8414 with and without the issuer's path). */
const wellKnown: Readonly<Record<string, string>> = {
  '/.well-known/openid-configuration': '/oidc/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server': '/oidc/.well-known/oauth-authorization-server',
  '/.well-known/oauth-authorization-server/oidc': '/oidc/.well-known/oauth-authorization-server',
};

export type IssuerProxy = { readonly close: () => Promise<void> };

/**
 * Forwards `/oidc/…` to the registry, the issuer, so that clients use one origin and the registry is not exposed. Bodies, cookies and
 * redirects pass unchanged; forwarding headers of the client are replaced.
 */
export function addIssuerProxy(
  server: FastifyInstance,
  options: {
    /** Origin of the registry. */
    readonly upstream: string;
    /** The issuer's public URL; its host and protocol are forwarded to the issuer. */
    readonly issuer: string;
    readonly rates: Rates['issuer'];
    /** Memory budget for all bodies sent to the issuer. */
    readonly bodies: BodyBudget;
    readonly metrics: GatewayMetrics;
    readonly logger: Logger;
  },
): IssuerProxy {
  const { logger, rates, metrics } = options;
  const { host, protocol } = new URL(options.issuer);
  const upstream = createUpstream({
    origin: options.upstream,
    connections: 32,
    passedOn,
    headers: ({ ip }) => ({
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.slice(0, -1),
      'x-forwarded-for': ip,
    }),
    pagePolicy,
    unavailable: {
      code: 'ISSUER_UNAVAILABLE',
      message: { ru: 'Вход сейчас недоступен', en: 'The issuer of tokens is unavailable at the moment' },
    },
    logger,
  });

  function pass(request: FastifyRequest, reply: FastifyReply, path: string): Promise<FastifyReply> {
    return upstream.pass(request, reply, path, (status) =>
      status === 401 && serviceOf(request) === 'token'
        ? rates.wrongSecret(addressKeyOf(request.ip), clientIdOf(request))
        : undefined,
    );
  }

  /** Whether the request may proceed; otherwise the response has been sent. */
  async function isWithin(
    { limit, ...decision }: IssuerDecision,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<boolean> {
    if (decision.allowed) return true;
    metrics.rateLimited.inc({ limit: limit ?? 'ISSUER' });
    await refuseAsIssuer(request, reply, decision.retryAfterSeconds);
    return false;
  }

  async function letIn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const key = addressKeyOf(request.ip);
    if (!(await isWithin(await rates.request(key), request, reply))) return;
    const service = serviceOf(request);
    if (service === 'auth') await isWithin(await rates.signIn(key), request, reply);
    if (service === 'token') await isWithin(await rates.secret(key, clientIdOf(request)), request, reply);
  }

  async function passPlain(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!staysUnder('/oidc/', request.url)) {
      reply.callNotFound();
      return reply;
    }
    // The form, which has been read by now, may contain the client id.
    if (serviceOf(request) === 'token') {
      const decision = await rates.secret(addressKeyOf(request.ip), clientIdOf(request));
      if (!(await isWithin(decision, request, reply))) return reply;
    }
    return pass(request, reply, request.url);
  }

  void server.register((scope, _options, done) => {
    // Forms, JSON and other media types are parsed by the issuer.
    readBodiesAsTheyCome(scope, ({ ip }) => ({ limit: bodyLimit, budget: options.bodies, key: addressKeyOf(ip) }));
    scope.addHook('onRequest', (request, reply) => withFactsOf(request, () => letIn(request, reply)));
    scope.route({
      method: ['GET', 'POST', 'HEAD', 'OPTIONS'],
      url: '/oidc/*',
      exposeHeadRoute: false,
      handler: (request, reply) => withFactsOf(request, () => passPlain(request, reply)),
    });
    for (const [from, to] of Object.entries(wellKnown))
      scope.route({
        method: ['GET', 'HEAD', 'OPTIONS'],
        url: from,
        exposeHeadRoute: false,
        handler: (request, reply) => withFactsOf(request, () => pass(request, reply, to)),
      });
    done();
  });

  return { close: upstream.close };
}

/** The endpoint of the issuer, as its router reads the path: `token`, `auth`; case-insensitive, with or without a trailing slash. */
function serviceOf({ url }: FastifyRequest): string | undefined {
  return /^\/oidc\/([a-z]+)\/*(?:$|\?)/i.exec(url)?.[1]?.toLowerCase();
}

/** The client of a token request: from the Basic header, or from the form once it has been read (RFC 6749, 2.3.1). */
function clientIdOf({ headers, body }: FastifyRequest): string | undefined {
  const basic = /^Basic ([\w+/=-]{1,2000})$/i.exec(headers.authorization ?? '')?.[1];
  const named =
    basic === undefined
      ? Buffer.isBuffer(body)
        ? new URLSearchParams(body.toString()).get('client_id')
        : undefined
      : formDecoded(Buffer.from(basic, 'base64').toString().split(':', 1)[0] ?? '');
  // Client ids are UUIDs: one key for all spellings.
  return named?.slice(0, 128).toLowerCase();
}

/** Both parts of the Basic header are form-encoded (RFC 6749, 2.3.1). What cannot be decoded names no client. */
function formDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** For pages of the library that have no policy, such as the form that submits itself to end a session. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
