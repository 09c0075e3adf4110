#!/usr/bin/env node
// Tries, as the principal of this process, to write each topic that it does not own. Consumers reject the message if the broker
// accepts it.
import { topics } from '@promtour/events/catalogue/index';
import { isPrincipal, topicAccessOf } from '@promtour/events/topic-access';
import { pino } from 'pino';
import { createTransport, readTransportOptions } from '../src/create-transport.ts';

const usage = `Usage: KAFKA_BROKERS=host:port KAFKA_SASL_USERNAME=… KAFKA_SASL_PASSWORD=… check-kafka-access

Exit code: 0 all other topics are refused, 1 some are not, 2 wrong usage.`;

const options = readTransportOptions(process.env);
const principal = options.sasl?.username ?? '';
if (!isPrincipal(principal) || options.brokers?.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const transport = createTransport({
    kind: 'kafka',
    ...options,
    clientId: principal,
    logger: pino({ level: 'silent' }),
  });
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
  if (open.length > 0) process.exitCode = 1;
}
