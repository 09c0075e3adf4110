import { Counter } from 'prom-client';
import type { MetricsRegistry } from '../metrics.ts';

export type RefusalMetrics = {
  /** Connections closed because of the connection limits. */
  readonly connections: Counter<'reason'>;
  /** Requests answered 503 because the event loop lagged. */
  readonly shed: Counter;
};

export function createRefusalMetrics(registry: MetricsRegistry): RefusalMetrics {
  const registers = [registry];
  return {
    connections: new Counter({
      name: 'promtour_connections_refused',
      help: 'Connections closed because of the limit in total or per address',
      labelNames: ['reason'],
      registers,
    }),
    shed: new Counter({
      name: 'promtour_requests_shed',
      help: 'Requests refused with 503 because of event loop lag',
      registers,
    }),
  };
}
