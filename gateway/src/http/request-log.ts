import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import { withRequestFacts, type RequestFacts } from '../request-facts.ts';

const facts = new WeakMap<FastifyRequest, RequestFacts>();

export function factsOf(request: FastifyRequest): RequestFacts {
  const known = facts.get(request);
  if (known !== undefined) return known;
  const fresh: RequestFacts = { codes: new Set() };
  facts.set(request, fresh);
  return fresh;
}

export function withFactsOf<T>(request: FastifyRequest, work: () => T): T {
  return withRequestFacts(factsOf(request), work);
}

/** One line and one measurement for each request to the graph. */
export function logRequests(server: FastifyInstance, options: { logger: Logger; metrics: GatewayMetrics }): void {
  server.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql') {
      const { operationName, operationType, clientId, codes } = factsOf(request);
      options.metrics.requestSeconds.observe(
        { operation_type: operationType ?? 'none', status: String(reply.statusCode) },
        reply.elapsedTime / 1_000,
      );
      options.logger.info(
        {
          // Where the client went away, the hook runs outside the request's asynchronous context.
          correlationId: request.id,
          method: request.method,
          operationName,
          operationType,
          clientId,
          status: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime * 10) / 10,
          ...(codes.size === 0 ? {} : { codes: [...codes] }),
        },
        'request',
      );
    }
    done();
  });
}
