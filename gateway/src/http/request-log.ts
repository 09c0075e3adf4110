import { negotiateLanguage } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import { withRequestFacts, type RequestFacts } from '../request-facts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    facts?: RequestFacts;
  }
}

export function factsOf(request: FastifyRequest): RequestFacts {
  request.facts ??= { language: negotiateLanguage(request.headers['accept-language']), codes: new Set() };
  return request.facts;
}

export function withFactsOf<T>(request: FastifyRequest, work: () => T): T {
  return withRequestFacts(factsOf(request), work);
}

/**
 * One line per request, refused ones included, and one measurement per request to the graph. The line contains only the route and the
 * issuer's endpoint, because the rest of the path may hold personal data (`/oidc/interaction/…`, codes in the query).
 */
export function logRequests(server: FastifyInstance, options: { logger: Logger; metrics: GatewayMetrics }): void {
  server.decorateRequest('facts');
  server.addHook('onResponse', (request, reply, done) => {
    const { operationName, operationType, fields, clientId, cost, codes, results } = factsOf(request);
    const route = request.routeOptions.url;
    if (route === '/graphql')
      options.metrics.requestSeconds.observe(
        { operation_type: operationType ?? 'none', status: String(reply.statusCode) },
        reply.elapsedTime / 1_000,
      );
    for (const code of codes) options.metrics.refusalCodes.inc({ code });
    const level = route?.startsWith('/health/') === true ? 'debug' : 'info';
    if (!options.logger.isLevelEnabled(level)) {
      done();
      return;
    }
    options.logger[level](
      {
        // If the client has disconnected, the hook runs outside the request's asynchronous context.
        correlationId: request.id,
        method: request.method,
        route: issuerServices.get(request.url.split('?', 1)[0] ?? '') ?? route,
        operationName,
        operationType,
        // Names that are not in the schema are client input.
        fields: codes.has('GRAPHQL_VALIDATION_FAILED') ? undefined : fields,
        clientId,
        cost,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        results,
        ...(codes.size === 0 ? {} : { codes: [...codes] }),
      },
      'request',
    );
    done();
  });
}

const issuerServices = new Map(
  ['/oidc/token', '/oidc/auth', '/oidc/jwks', '/oidc/session/end', '/oidc/callback'].map((path) => [path, path]),
);
