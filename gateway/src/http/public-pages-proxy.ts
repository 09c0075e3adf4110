import { anonymous } from '@promtour/access/viewer';
import { clientKeyHeader } from '@promtour/service-kit/http/gateway-headers';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import { limitOf } from '../rates/charge.ts';
import type { Rates } from '../rates/rates.ts';
import { opaqueKeyOf } from '../subgraphs/opaque-key.ts';
import type { BodyBudget } from './body.ts';
import { readBodiesAsTheyCome } from './body-parsers.ts';
import { addressKeyOf } from './client-key.ts';
import { rateLimited, refuse } from './refusal.ts';
import { withFactsOf } from './request-log.ts';
import { createUpstream, staysUnder, type Upstream } from './upstream.ts';

/** Pages with a form that is posted to their own address, without a script. */
const formPrefixes = ['/feedback/'] as const;

/** Maximum size of a page, in bytes. */
const maxBytesOfPage = 8 * 2 ** 20;

/** Maximum size of a file that its service writes while it is read. */
const maxBytesOfFile = 256 * 2 ** 20;

/** Maximum size of a form, in bytes: a few figures and choices. */
const formLimit = 16 * 1024;

type PageService = 'routes' | 'bookings' | 'analytics';

/** Units of an address's rate: a page costs about as much as this many small operations. */
const unitsOfPage = 5;

/** Neither a token nor a cookie: pages are public, or their path is the secret. */
const passedOn: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'content-type',
  'if-modified-since',
  'if-none-match',
]);

/**
 * Forwards `GET` and `HEAD` of public pages, and `POST` of forms, to their services, so that clients use one origin. An address shares one
 * rate between pages and operations without a token.
 */
export function addPublicPagesProxy(
  server: FastifyInstance,
  options: {
    /** URLs of the services. */
    readonly urls: Readonly<Record<PageService, string>>;
    readonly rates: Pick<Rates, 'take'>;
    /** Memory budget for forms. */
    readonly bodies: BodyBudget;
    readonly metrics: GatewayMetrics;
    readonly logger: Logger;
  },
): { readonly close: () => Promise<void> } {
  const { rates, metrics, logger } = options;
  const upstreamOf = (service: PageService, maxResponseBytes: number): Upstream =>
    createUpstream({
      origin: new URL(options.urls[service]).origin,
      connections: 8,
      passedOn,
      headers: ({ ip }) => ({ [clientKeyHeader]: opaqueKeyOf(addressKeyOf(ip)) }),
      pagePolicy:
        "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      maxResponseBytes,
      unavailable: {
        code: 'PAGE_UNAVAILABLE',
        message: { ru: 'Страница сейчас недоступна', en: 'The page is unavailable at the moment' },
      },
      logger,
    });
  const pages = {
    routes: upstreamOf('routes', maxBytesOfPage),
    bookings: upstreamOf('bookings', maxBytesOfPage),
  };
  // Connections of their own: slow downloads leave those of pages alone.
  const files = {
    bookings: upstreamOf('bookings', maxBytesOfFile),
    analytics: upstreamOf('analytics', maxBytesOfFile),
  };
  /** By the prefix of a page's path. */
  const upstreams = {
    '/calendars/': pages.routes,
    '/brochures/': pages.routes,
    '/vouchers/': pages.bookings,
    '/feedback/': pages.bookings,
    '/exports/': files.bookings,
    '/reports/': files.analytics,
  };

  async function letIn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const decision = await rates.take(anonymous, addressKeyOf(request.ip), unitsOfPage);
    if (decision.allowed) return;
    metrics.rateLimited.inc({ limit: limitOf(anonymous) });
    await refuse(request, reply.header('retry-after', String(decision.retryAfterSeconds)), 429, rateLimited);
  }

  const route = (scope: FastifyInstance, prefix: keyof typeof upstreams, method: string[]): void => {
    scope.route({
      method,
      url: `${prefix}*`,
      exposeHeadRoute: false,
      onRequest: (request, reply) => withFactsOf(request, () => letIn(request, reply)),
      handler: (request, reply) =>
        withFactsOf(request, async () => {
          if (staysUnder(prefix, request.url)) return upstreams[prefix].pass(request, reply, request.url);
          reply.callNotFound();
          return reply;
        }),
    });
  };
  for (const prefix of Object.keys(upstreams) as (keyof typeof upstreams)[]) route(server, prefix, ['GET', 'HEAD']);
  void server.register((scope, _options, done) => {
    readBodiesAsTheyCome(scope, ({ ip }) => ({ limit: formLimit, budget: options.bodies, key: addressKeyOf(ip) }));
    for (const prefix of formPrefixes) route(scope, prefix, ['POST']);
    done();
  });
  return {
    async close() {
      await Promise.all(
        Object.values({ ...pages, files: files.bookings, reports: files.analytics }).map((upstream) =>
          upstream.close(),
        ),
      );
    },
  };
}
