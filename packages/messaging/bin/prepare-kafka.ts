#!/usr/bin/env node
// Creates topics and access rules as the broker's administrator, before the services start and with each release. Idempotent.
import { topics } from '@promtour/events/catalogue/index';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { pino } from 'pino';
import { readTransportOptions } from '../src/create-transport.ts';
import { createKafkaTransport } from '../src/kafka/kafka-transport.ts';
import { applyKafkaAccess } from '../src/kafka/kafka-access.ts';

const usage = `Usage: KAFKA_BROKERS=host:port KAFKA_SASL_USERNAME=… KAFKA_SASL_PASSWORD=… prepare-kafka

Creates the topics and brings their access rules in line with the catalogue. Can be repeated.
Needs a principal that may alter the cluster (a super user). The broker needs an authorizer
(authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer).`;

await runCommand({
  usage,
  options: {},
  run: async () => {
    const { brokers = [], sasl } = readTransportOptions(process.env);
    if (brokers.length === 0) throw new UsageError('KAFKA_BROKERS is not set');
    const options = { brokers, sasl, clientId: 'prepare-kafka', logger: pino({ level: 'warn' }, pino.destination(2)) };
    const transport = createKafkaTransport(options);
    try {
      const { added, removed } = await applyKafkaAccess(options);
      await transport.ensureTopics(topics);
      console.log(`${topics.length} topics; ${added} ACLs added, ${removed} removed`);
    } finally {
      await transport.close();
    }
    return 0;
  },
});
