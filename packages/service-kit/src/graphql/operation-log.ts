import type { ApolloServerPlugin } from '@apollo/server';
import { Histogram } from 'prom-client';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import type { RequestContext } from './context.ts';

/**
 * One log line and one measurement an operation: kind, name, duration, error codes. Never the document or its variables:
 * they hold what people typed.
 */
export function operationLog<Loaders>(
  logger: Logger,
  metrics: MetricsRegistry,
): ApolloServerPlugin<RequestContext<Loaders>> {
  const seconds = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Duration of GraphQL operations',
    labelNames: ['kind', 'outcome'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [metrics],
  });
  return {
    requestDidStart() {
      const startedAt = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, operationName, response }) {
          const body = response.body;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const kind = operation?.operation ?? 'none';
          const durationMs = performance.now() - startedAt;
          seconds.observe({ kind, outcome: errors.length > 0 ? 'errors' : 'ok' }, durationMs / 1000);
          logger.debug(
            {
              operation: kind,
              name: operationName?.slice(0, 100),
              durationMs: Math.round(durationMs * 10) / 10,
              codes: [...new Set(errors.map((error) => error.extensions?.['code']))],
            },
            'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
