import { anonymous } from '@promtour/access/viewer';
import { clientKeyHeader } from '@promtour/service-kit/http/gateway-headers';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import { limitOf } from '../rates/charge.ts';
import type { Rates } from '../rates/rates.ts';
import { opaqueKeyOf } from '../subgraphs/opaque-key.ts';
import { addressKeyOf } from './client-key.ts';
import { rateLimited, refuse } from './refusal.ts';
import { withFactsOf } from './request-log.ts';
import { createUpstream, staysUnder } from './upstream.ts';

/** Prefixes of the pages that `routes` serves. */
const prefixes = ['/calendars/', '/brochures/'];

/** Units of an address's rate: a page costs about as much as this many small operations. */
const unitsOfPage = 5;

/** Neither a token nor a cookie: pages are public, or their path is the secret. */
const passedOn: ReadonlySet<string> = new Set(['accept', 'accept-language', 'if-modified-since', 'if-none-match']);

/**
 * Forwards `GET` and `HEAD` of calendars and brochures to `routes`, so that clients use one origin. An address shares one rate between
 * pages and operations without a token.
 */
export function addPublicPagesProxy(
  server: FastifyInstance,
  options: {
    /** Origin of `routes`. */
    readonly upstream: string;
    readonly rates: Pick<Rates, 'take'>;
    readonly metrics: GatewayMetrics;
    readonly logger: Logger;
  },
): { readonly close: () => Promise<void> } {
  const { rates, metrics, logger } = options;
  const upstream = createUpstream({
    origin: options.upstream,
    connections: 8,
    passedOn,
    headers: ({ ip }) => ({ [clientKeyHeader]: opaqueKeyOf(addressKeyOf(ip)) }),
    pagePolicy:
      "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    maxResponseBytes: 8 * 2 ** 20,
    unavailable: {
      code: 'PAGE_UNAVAILABLE',
      message: { ru: 'Страница сейчас недоступна', en: 'The page is unavailable at the moment' },
    },
    logger,
  });

  async function letIn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const decision = await rates.take(anonymous, addressKeyOf(request.ip), unitsOfPage);
    if (decision.allowed) return;
    metrics.rateLimited.inc({ limit: limitOf(anonymous) });
    await refuse(request, reply.header('retry-after', String(decision.retryAfterSeconds)), 429, rateLimited);
  }

  for (const prefix of prefixes)
    server.route({
      method: ['GET', 'HEAD'],
      url: `${prefix}*`,
      exposeHeadRoute: false,
      onRequest: (request, reply) => withFactsOf(request, () => letIn(request, reply)),
      handler: (request, reply) =>
        withFactsOf(request, async () => {
          if (staysUnder(prefix, request.url)) return upstream.pass(request, reply, request.url);
          reply.callNotFound();
          return reply;
        }),
    });
  return { close: upstream.close };
}
