import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@promtour/events/catalogue/index';
import { principals, type Principal } from '@promtour/events/define-event';
import { topicAccessOf } from '@promtour/events/topic-access';
import { freePort } from '@promtour/local-servers/free-port';
import { kafkaAvailable, startKafka, type Kafka } from '@promtour/local-servers/kafka';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { eventually } from '@promtour/testkit/eventually';
import kafkajs from 'kafkajs';
import { connectKafkaAdmin, createKafkaTransport } from '../src/kafka/kafka-transport.ts';
import type { Transport } from '../src/transport.ts';
import { logger } from './support/transports.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const program = fileURLToPath(new URL('../bin/prepare-kafka.ts', import.meta.url));
const password = (user: string): string => `${user}-password`;
const available = await kafkaAvailable();
if (!available.ok) couldNotRun('who may do what on Kafka', 'Kafka is not available');

/** As docker-compose.yml sets it up: SASL/PLAIN, one principal each, nothing without a rule. */
function settings(servicesPort: number) {
  const login = (users: readonly string[]) =>
    `org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="${password('admin')}" ${users
      .map((user) => `user_${user}="${password(user)}"`)
      .join(' ')};`;
  return ({ port, controllerPort }: { port: number; controllerPort: number }) => ({
    listeners: `OPEN://127.0.0.1:${port},SERVICES://127.0.0.1:${servicesPort},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `OPEN://127.0.0.1:${port},SERVICES://127.0.0.1:${servicesPort}`,
    'listener.security.protocol.map': 'OPEN:PLAINTEXT,SERVICES:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
    'inter.broker.listener.name': 'SERVICES',
    'sasl.enabled.mechanisms': 'PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.services.plain.sasl.jaas.config': login(['admin', ...principals]),
    'listener.name.controller.plain.sasl.jaas.config': login(['admin']),
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:admin',
  });
}

(available.ok ? describe : describe.skip)('a broker with authentication', () => {
  let directory: string;
  let kafka: Kafka;
  let brokers: string[];
  const transports: Transport[] = [];

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'promtour-access-'));
    const port = await freePort();
    brokers = [`127.0.0.1:${port}`];
    kafka = await startKafka({ dataDir: join(directory, 'kafka'), temporary: directory, settings: settings(port) });
    expect(await prepare()).toContain(`${topics.length} topics;`);
    // A broker answers for a new topic's partitions a moment later than it says that the topic is there.
    await eventually(() => connect('registry').endOffsets(topics), { within: 60_000, every: 250 });
  }, 60_000);
  afterAll(async () => {
    await Promise.all(transports.map((transport) => transport.close()));
    await kafka.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  async function prepare(): Promise<string> {
    const environment = { KAFKA_BROKERS: brokers.join(','), KAFKA_SASL_USERNAME: 'admin' };
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      env: { ...process.env, ...environment, KAFKA_SASL_PASSWORD: password('admin') },
    });
    return stdout;
  }

  function connect(username: string, secret = password(username)): Transport {
    const sasl = { username, password: secret };
    const transport = createKafkaTransport({ brokers, clientId: username, logger, sasl });
    transports.push(transport);
    return transport;
  }

  /** The first message of a topic that a principal is given, or nothing where it may not read. */
  async function firstOf(
    principal: Principal,
    group: string,
    topic: string,
    withinMs: number,
  ): Promise<string | undefined> {
    const heard = Promise.withResolvers<string | undefined>();
    const subscription = connect(principal).subscribe({
      group,
      topics: [topic],
      onBatch: ({ messages }) => {
        heard.resolve(messages[0]?.value.toString());
        return Promise.resolve({ next: (messages.at(-1)?.offset ?? -1) + 1, afterMs: 0 });
      },
    });
    const timer = setTimeout(() => {
      heard.resolve(undefined);
    }, withinMs);
    const first = await heard.promise;
    clearTimeout(timer);
    await subscription.stop();
    return first;
  }

  it('each principal writes its own topics and no other', async () => {
    for (const principal of principals) {
      const transport = connect(principal);
      const { write } = topicAccessOf(principal);
      for (const topic of topics) {
        const outcome = await transport.publish([{ topic, key: 'key', value: `from ${principal}` }]).then(
          () => 'written',
          () => 'refused',
        );
        expect({ principal, topic, outcome }).toEqual({
          principal,
          topic,
          outcome: write.includes(topic) ? 'written' : 'refused',
        });
      }
    }
  }, 60_000);

  it('each principal lists all topics and their end offsets, and creates none', async () => {
    for (const principal of principals) {
      const transport = connect(principal);
      await transport.ensureTopics(topics);
      expect((await transport.endOffsets(topics)).size).toBe(topics.length);
      await expect(transport.ensureTopics(['promtour.another'])).rejects.toThrow();
    }
  }, 60_000);

  it('reads its topics, in its own groups', async () => {
    const { read, groups } = topicAccessOf('bookings');
    const [topic = ''] = read;
    expect(await firstOf('bookings', groups, topic, 20_000)).toMatch(/^from /);
    const others = topics.filter((other) => !read.includes(other));
    expect(await firstOf('bookings', groups, others[0] ?? '', 3_000)).toBeUndefined();
    expect(await firstOf('bookings', topicAccessOf('routes').groups, topic, 3_000)).toBeUndefined();
  }, 60_000);

  it('the gateway deletes its own group only', async () => {
    const { read, groups } = topicAccessOf('gateway');
    const gateway = connect('gateway');
    expect(await firstOf('gateway', `${groups}1`, read[0] ?? '', 20_000)).toMatch(/^from /);
    await eventually(() => gateway.deleteGroup(`${groups}1`), { within: 60_000 });
    await expect(gateway.deleteGroup('bookings')).rejects.toThrow();
  }, 60_000);

  it.each([
    ['a wrong password', 'bookings', 'wrong'],
    ['an unknown name', 'somebody', password('somebody')],
  ])('%s is refused', async (_, username, secret) => {
    await expect(connect(username, secret).ping()).rejects.toThrow();
  });

  it('an anonymous client may neither read nor write', async () => {
    const anonymous = createKafkaTransport({ brokers: kafka.brokers, clientId: 'nobody', logger });
    transports.push(anonymous);
    expect((await anonymous.endOffsets([topics[0] ?? ''])).size).toBe(0);
    await expect(anonymous.publish([{ topic: topics[0] ?? '', key: 'key', value: 'value' }])).rejects.toThrow();
  });

  it('preparing again changes nothing and removes an unknown ACL', async () => {
    expect(await prepare()).toContain('0 ACLs added, 0 removed');
    const sasl = { username: 'admin', password: password('admin') };
    const admin = await connectKafkaAdmin({ brokers, clientId: 'test', logger, sasl });
    const rule = {
      principal: 'User:analytics',
      host: '*',
      operation: AclOperationTypes.WRITE,
      permissionType: AclPermissionTypes.ALLOW,
      resourceType: AclResourceTypes.TOPIC,
      resourceName: 'promtour.booking',
      resourcePatternType: ResourcePatternTypes.LITERAL,
    };
    await admin.createAcls({ acl: [rule] });
    await admin.disconnect();
    expect(await prepare()).toContain('0 ACLs added, 1 removed');
    await expect(
      connect('analytics').publish([{ topic: 'promtour.booking', key: 'key', value: 'value' }]),
    ).rejects.toThrow();
  }, 60_000);
});
