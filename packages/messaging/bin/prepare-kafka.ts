#!/usr/bin/env node
// Creates the topics and the ACLs, as the broker's administrator: before the services start, and with each release. Idempotent.
import { topics } from '@promtour/events/catalogue/index';
import { pino } from 'pino';
import { readTransportOptions } from '../src/create-transport.ts';
import { connectKafkaAdmin, createKafkaTransport } from '../src/kafka/kafka-transport.ts';
import { applyKafkaAccess } from '../src/kafka/kafka-access.ts';

const usage = `Usage: KAFKA_BROKERS=host:port KAFKA_SASL_USERNAME=… KAFKA_SASL_PASSWORD=… prepare-kafka

Requires a principal that may alter the cluster (a super user), and a broker with an authorizer
(authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer).`;

const { brokers = [], sasl } = readTransportOptions(process.env);
if (process.argv.includes('--help')) {
  console.log(usage);
} else if (brokers.length === 0) {
  console.error(`KAFKA_BROKERS is not set.\n\n${usage}`);
  process.exitCode = 2;
} else {
  const options = { brokers, sasl, clientId: 'prepare-kafka', logger: pino({ level: 'warn' }, pino.destination(2)) };
  const admin = await connectKafkaAdmin(options);
  const transport = createKafkaTransport(options);
  try {
    const { added, removed } = await applyKafkaAccess(admin);
    await transport.ensureTopics(topics);
    console.log(`${topics.length} topics; ${added} ACLs added, ${removed} removed`);
  } finally {
    await Promise.all([transport.close(), admin.disconnect()]);
  }
}
