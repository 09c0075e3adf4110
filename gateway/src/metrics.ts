import { createMetrics, type MetricsRegistry } from '@promtour/service-kit/metrics';
import { createRefusalMetrics, type RefusalMetrics } from '@promtour/service-kit/http/refusal-metrics';
import { Counter, Gauge, Histogram } from 'prom-client';

export type GatewayMetrics = {
  readonly registry: MetricsRegistry;
  /** From the request's arrival to the end of its response. */
  readonly requestSeconds: Histogram<'operation_type' | 'status'>;
  readonly subgraphSeconds: Histogram<'subgraph' | 'outcome'>;
  readonly limitsRefused: Counter<'code'>;
  readonly supergraphReloads: Counter<'outcome'>;
  readonly maskedErrors: Counter;
  /** Requests with a token, by result of the verification. */
  readonly tokens: Counter<'outcome'>;
  readonly accessDenied: Counter<'code'>;
  /** Requests refused with 429, by limit. */
  readonly rateLimited: Counter<'limit'>;
  /** Refused bodies: too large for their sender, or no memory left. */
  readonly bodiesRefused: Counter<'reason'>;
  /** Batches of leases that the registry did not answer. */
  readonly leasesAlone: Counter;
  /** Requests by each code in their responses. */
  readonly refusalCodes: Counter<'code'>;
  readonly refusals: RefusalMetrics;
};

const seconds = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Labels have closed sets of values: values chosen by clients would exhaust memory. */
/** @param revocationsAge seconds since the time up to which all revocations have been received; undefined before the first catch-up */
export function createGatewayMetrics(
  revocationsAge: () => number | undefined = () => undefined,
  bodyBytes: () => number = () => 0,
): GatewayMetrics {
  const registry = createMetrics('gateway');
  const registers = [registry];
  new Gauge({
    name: 'promtour_gateway_revocations_age_seconds',
    help: 'Age of the last complete reading of revocations; absent before the first',
    registers,
    collect() {
      const age = revocationsAge();
      if (age === undefined) this.reset();
      else this.set(age);
    },
  });
  new Gauge({
    name: 'promtour_gateway_body_bytes',
    help: 'Memory held for bodies that have not arrived in full',
    registers,
    collect() {
      this.set(bodyBytes());
    },
  });
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
      help: 'Requests refused because they exceeded a limit',
      labelNames: ['code'],
      registers,
    }),
    supergraphReloads: new Counter({
      name: 'promtour_gateway_supergraph_reloads',
      help: 'Reloads of the supergraph file by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    maskedErrors: new Counter({
      name: 'promtour_gateway_masked_errors',
      help: 'Errors masked as INTERNAL_SERVER_ERROR',
      registers,
    }),
    tokens: new Counter({
      name: 'promtour_gateway_tokens',
      help: 'Requests with an Authorization header by result of the verification',
      labelNames: ['outcome'],
      registers,
    }),
    refusals: createRefusalMetrics(registry),
    refusalCodes: new Counter({
      name: 'promtour_gateway_refusals',
      help: 'Requests by the codes of their errors and of the typed failures of their mutations',
      labelNames: ['code'],
      registers,
    }),
    rateLimited: new Counter({
      name: 'promtour_gateway_rate_limited',
      help: 'Requests refused with 429 by limit',
      labelNames: ['limit'],
      registers,
    }),
    bodiesRefused: new Counter({
      name: 'promtour_gateway_bodies_refused',
      help: 'Refused bodies: too large for their sender (SIZE), or no memory left (BUDGET)',
      labelNames: ['reason'],
      registers,
    }),
    leasesAlone: new Counter({
      name: 'promtour_gateway_leases_alone',
      help: 'Batches of rate leases granted locally while the registry was down',
      registers,
    }),
    accessDenied: new Counter({
      name: 'promtour_gateway_access_denied',
      help: 'Operations refused because the sender may not read a field',
      labelNames: ['code'],
      registers,
    }),
  };
}
