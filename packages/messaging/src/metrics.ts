import { Counter, Gauge, Histogram, type OpenMetricsContentType, type Registry } from 'prom-client';

/** A registry of either exposition format. */
export type MetricsRegistry = Registry | Registry<OpenMetricsContentType>;

export type Metrics = ReturnType<typeof createMetrics>;

/** Metrics of messaging. Lag and ages are refreshed in the background, so that a scrape runs no query. */
export function createMetrics(registry: MetricsRegistry) {
  const registers = [registry];
  const labelNames = ['subscription'] as const;
  return {
    outboxBacklog: new Gauge({
      name: 'promtour_messaging_outbox_backlog',
      help: 'Events that are committed and not yet published (counted up to 100001)',
      registers,
    }),
    outboxAge: new Gauge({
      name: 'promtour_messaging_outbox_oldest_age_seconds',
      help: 'Age of the oldest event that is not yet published',
      registers,
    }),
    published: new Counter({
      name: 'promtour_messaging_published_total',
      help: 'Events acknowledged by the broker',
      registers,
    }),
    leader: new Gauge({
      name: 'promtour_messaging_relay_leader',
      help: '1 if this process is the leader of the relay',
      registers,
    }),
    brokerUp: new Gauge({
      name: 'promtour_messaging_broker_up',
      help: '1 if the broker answered the last check',
      registers,
    }),
    applied: new Counter({ name: 'promtour_messaging_applied_total', help: 'Events applied', labelNames, registers }),
    duplicates: new Counter({
      name: 'promtour_messaging_duplicates_total',
      help: 'Duplicate events discarded',
      labelNames,
      registers,
    }),
    deadLettered: new Counter({
      name: 'promtour_messaging_dead_lettered_total',
      help: 'Events dead-lettered, including parked ones',
      labelNames,
      registers,
    }),
    deadLettersOpen: new Gauge({
      name: 'promtour_messaging_dead_letters_open',
      help: 'Open dead letters',
      labelNames,
      registers,
    }),
    gaps: new Counter({
      name: 'promtour_messaging_log_gaps_total',
      help: 'Offsets missing in the log',
      labelNames,
      registers,
    }),
    lag: new Gauge({
      name: 'promtour_messaging_consumer_lag',
      help: 'Messages behind the end of the log; no sample until every partition has been read once',
      labelNames,
      registers,
    }),
    rebuildRemaining: new Gauge({
      name: 'promtour_messaging_rebuild_remaining',
      help: 'Messages until the generation that is being built has caught up with the serving one; no sample without a rebuild',
      labelNames: ['projection', 'generation'] as const,
      registers,
    }),
    rebuildRate: new Gauge({
      name: 'promtour_messaging_rebuild_messages_per_second',
      help: 'Messages per second of a rebuild, over the last 10 s; no sample without a rebuild',
      labelNames: ['projection', 'generation'] as const,
      registers,
    }),
    handlerSeconds: new Histogram({
      name: 'promtour_messaging_handler_seconds',
      help: 'Duration of one transaction of a subscription',
      labelNames,
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers,
    }),
  };
}
