import { createMetrics, type MetricsRegistry } from '@promtour/service-kit/metrics';
import { Counter, Histogram } from 'prom-client';

export type GatewayMetrics = {
  readonly registry: MetricsRegistry;
  /** From the request's arrival to its answer's end. */
  readonly requestSeconds: Histogram<'operation_type' | 'status'>;
  readonly subgraphSeconds: Histogram<'subgraph' | 'outcome'>;
  readonly limitsRefused: Counter<'code'>;
  readonly supergraphReloads: Counter<'outcome'>;
  readonly maskedErrors: Counter;
};

const seconds = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Labels take values from closed sets only: a name that clients choose would let them fill the memory. */
export function createGatewayMetrics(): GatewayMetrics {
  const registry = createMetrics('gateway');
  const registers = [registry];
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'promtour_gateway_request_duration_seconds',
      help: 'GraphQL requests by type of operation and HTTP status',
      labelNames: ['operation_type', 'status'],
      buckets: seconds,
      registers,
    }),
    subgraphSeconds: new Histogram({
      name: 'promtour_gateway_subgraph_duration_seconds',
      help: 'Requests to subgraphs by outcome',
      labelNames: ['subgraph', 'outcome'],
      buckets: seconds,
      registers,
    }),
    limitsRefused: new Counter({
      name: 'promtour_gateway_limits_refused',
      help: 'Requests refused because they passed a limit',
      labelNames: ['code'],
      registers,
    }),
    supergraphReloads: new Counter({
      name: 'promtour_gateway_supergraph_reloads',
      help: 'Changes of the supergraph file by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    maskedErrors: new Counter({
      name: 'promtour_gateway_masked_errors',
      help: 'Errors that clients saw as INTERNAL_SERVER_ERROR',
      registers,
    }),
  };
}
