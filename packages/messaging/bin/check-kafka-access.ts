#!/usr/bin/env node
// Tries to write each topic of other principals. What it writes where the broker allows it is no valid event.
import { topics } from '@promtour/events/catalogue/index';
import { isPrincipal, topicAccessOf } from '@promtour/events/topic-access';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { pino } from 'pino';
import { createTransport, readTransportOptions } from '../src/create-transport.ts';

const usage = `Usage: KAFKA_BROKERS=host:port KAFKA_SASL_USERNAME=… KAFKA_SASL_PASSWORD=… check-kafka-access

Tries, as this principal, to write each topic that another one owns.
Exit code: 0 all refused, 1 some are open, 2 wrong usage.`;

await runCommand({ usage, options: {}, run: check });

async function check(): Promise<number> {
  const options = readTransportOptions(process.env);
  const principal = options.sasl?.username ?? '';
  if (!isPrincipal(principal) || options.brokers?.length === 0)
    throw new UsageError('KAFKA_BROKERS, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD must be set');
  const logger = pino({ level: 'silent' });
  const transport = createTransport({ kind: 'kafka', ...options, clientId: principal, logger });
  await transport.ping();
  const own = topicAccessOf(principal).write;
  const others = topics.filter((topic) => !own.includes(topic));
  const open: string[] = [];
  for (const topic of others) {
    await transport.publish([{ topic, key: 'access-check', value: 'access check' }]).then(
      () => open.push(topic),
      () => undefined,
    );
  }
  await transport.close();
  console.log(
    `${principal}: owns ${own.length} topics; ${others.length - open.length} of ${others.length} others are refused`,
  );
  for (const topic of open) console.error(`${principal} wrote ${topic}`);
  return open.length > 0 ? 1 : 0;
}
