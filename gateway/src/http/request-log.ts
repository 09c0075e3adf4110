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
  request.facts ??= { codes: new Set() };
  return request.facts;
}

export function withFactsOf<T>(request: FastifyRequest, work: () => T): T {
  return withRequestFacts(factsOf(request), work);
}

/**
 * One line for each request, refused ones included, and one measurement for each to the graph. Of the path it has the route and
 * which of the issuer's services was meant: what follows may be a person's (`/oidc/interaction/…`, codes in the query).
 */
export function logRequests(server: FastifyInstance, options: { logger: Logger; metrics: GatewayMetrics }): void {
  server.decorateRequest('facts');
  server.addHook('onResponse', (request, reply, done) => {
    const { operationName, operationType, clientId, cost, codes } = factsOf(request);
    const route = request.routeOptions.url;
    if (route === '/graphql')
      options.metrics.requestSeconds.observe(
        { operation_type: operationType ?? 'none', status: String(reply.statusCode) },
        reply.elapsedTime / 1_000,
      );
    options.logger[route?.startsWith('/health/') === true ? 'debug' : 'info'](
      {
        // Where the client went away, the hook runs outside the request's asynchronous context.
        correlationId: request.id,
        method: request.method,
        route: issuerServices.get(request.url.split('?', 1)[0] ?? '') ?? route,
        operationName,
        operationType,
        clientId,
        cost,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
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
