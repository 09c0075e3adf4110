import { Counter, Gauge, Histogram, type OpenMetricsContentType, type Registry } from 'prom-client';

/** A registry of either exposition format. */
export type MetricsRegistry = Registry | Registry<OpenMetricsContentType>;

export type Metrics = ReturnType<typeof createMetrics>;

/** What messaging tells about itself. Lag and ages are refreshed in the background, so that a scrape asks nobody. */
export function createMetrics(registry: MetricsRegistry) {
  const registers = [registry];
  const labelNames = ['subscription'] as const;
  return {
    outboxBacklog: new Gauge({
      name: 'messaging_outbox_backlog',
      help: 'Events that are committed and not yet published (counted up to 100001)',
      registers,
    }),
    outboxAge: new Gauge({
      name: 'messaging_outbox_oldest_age_seconds',
      help: 'Age of the oldest event that is not yet published',
      registers,
    }),
    published: new Counter({
      name: 'messaging_published_total',
      help: 'Events acknowledged by the broker',
      registers,
    }),
    leader: new Gauge({
      name: 'messaging_relay_leader',
      help: '1 where this process publishes the outbox of its service',
      registers,
    }),
    brokerUp: new Gauge({
      name: 'messaging_broker_up',
      help: '1 where the broker answered when last asked',
      registers,
    }),
    applied: new Counter({ name: 'messaging_applied_total', help: 'Events applied', labelNames, registers }),
    duplicates: new Counter({
      name: 'messaging_duplicates_total',
      help: 'Events that came again and were passed over',
      labelNames,
      registers,
    }),
    deadLettered: new Counter({
      name: 'messaging_dead_lettered_total',
      help: 'Events set aside, and those that wait behind them',
      labelNames,
      registers,
    }),
    deadLettersOpen: new Gauge({
      name: 'messaging_dead_letters_open',
      help: 'Events that are set aside and not resolved',
      labelNames,
      registers,
    }),
    gaps: new Counter({
      name: 'messaging_log_gaps_total',
      help: 'Offsets that the log should have and does not',
      labelNames,
      registers,
    }),
    lag: new Gauge({
      name: 'messaging_consumer_lag',
      help: 'Messages in the log that the subscription has not passed; no sample until it has read every partition once',
      labelNames,
      registers,
    }),
    handlerSeconds: new Histogram({
      name: 'messaging_handler_seconds',
      help: 'Time of one transaction of a subscription, whole batches included',
      labelNames,
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers,
    }),
  };
}
