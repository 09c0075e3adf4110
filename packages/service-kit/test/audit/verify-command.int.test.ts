import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@promtour/kernel/clock';
import { createTransport } from '@promtour/messaging/create-transport';
import { createEventLog } from '@promtour/messaging/embedded/log-schema';
import type { Transport } from '@promtour/messaging/transport';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { createMessaging, type Messaging } from '@promtour/messaging/messaging';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { eventually } from '@promtour/testkit/eventually';
import { testKafka } from '@promtour/testkit/kafka';
import { startProcess } from '@promtour/testkit/process';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { auditedServices, auditSealedOf, type AuditedService } from '@promtour/events/audited-services';
import { publishAuditHead } from '../../src/audit/publish-audit-head.ts';
import { makeKeys } from './keys.ts';
import { startAuditHarness, type AuditHarness } from './harness.ts';

const kafka = testKafka();
if (kafka === undefined) couldNotRun('verifying audit log over Kafka', 'Kafka is not available');
const logger = pino({ level: 'silent' });
const insert = `INSERT INTO plan (id, title) SELECT gen_random_uuid(), 'A plan' FROM generate_series(1, 4)`;

const harnesses = new Map<AuditedService, AuditHarness>();
const harnessOf = (service: AuditedService): AuditHarness => harnesses.get(service) ?? missing();
const databases = () =>
  Object.fromEntries(
    [...harnesses].map(([service, harness]) => [`DATABASE_URL_${service.toUpperCase()}`, harness.database.url]),
  );
const { signers, publicKeys } = makeKeys();
const AUDIT_PUBLIC_KEYS = JSON.stringify(publicKeys);
const onKafka = { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: kafka?.brokers.join(',') ?? '', AUDIT_PUBLIC_KEYS };
const { topic } = auditSealedOf.registry;

beforeAll(async () => {
  await Promise.all(auditedServices.map(async (service) => harnesses.set(service, await startAuditHarness(4))));
});
afterAll(async () => {
  await Promise.all([...harnesses.values()].map((harness) => harness.stop()));
});

async function verify(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = await startProcess(fileURLToPath(new URL('../../bin/verify-audit.ts', import.meta.url)), { args, env });
  const { code } = await child.ended;
  return { code, lines: child.lines, output: child.lines.join('\n') };
}

describe('audit:verify', () => {
  it.each<[readonly string[], number, string]>([
    [['--help'], 0, 'Usage: npm run audit:verify'],
    [['--what'], 2, "Unknown option '--what'"],
    [['--service', 'gateway'], 2, 'registry, routes, bookings, analytics'],
    [['--service', 'routes', '--anchor', 'x'], 2, 'SEQUENCE:HASH'],
    [['--service', 'routes', '--witness-from', 'x'], 2, 'must be a sequence number'],
    [['--witness-from', '1'], 2, 'needs one --service'],
    [['--anchor', `1:${'0'.repeat(64)}`], 2, 'needs one --service'],
    [['--service', 'routes', '--anchor', `9:${'0'.repeat(64)}`], 1, 'routes\tCUT_OFF\t1\t'],
  ])('parses %j', async (args, code, output) => {
    await expect(verify(args, databases())).resolves.toMatchObject({ code, output: expect.stringContaining(output) });
  });

  it('requires the database of each service; of a single service, from DATABASE_URL', async () => {
    const { DATABASE_URL_ROUTES: url = '', ...others } = databases();
    await expect(verify([], others)).resolves.toMatchObject({
      code: 2,
      output: expect.stringContaining('DATABASE_URL_ROUTES is not set'),
    });
    await expect(verify([], { DATABASE_URL: url })).resolves.toMatchObject({ code: 2 });
    await expect(verify(['--service', 'routes'], { DATABASE_URL: url })).resolves.toMatchObject({ code: 0 });
  });

  it('verifies the others if one cannot be read, and reports it', async () => {
    const away = 'postgres://nobody:x@127.0.0.1:1/nowhere';
    const { code, output } = await verify([], { ...databases(), DATABASE_URL_BOOKINGS: away });
    expect(code).toBe(3);
    expect(output).toContain('bookings: the audit log could not be read');
    expect(output).toContain('analytics: intact');
  });

  it('does not mistake an unavailable event log for an empty one', async () => {
    const away = { EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/nowhere' };
    await expect(verify([], { ...databases(), ...away })).resolves.toMatchObject({
      code: 2,
      output: expect.stringContaining('AUDIT_PUBLIC_KEYS is not set'),
    });
    await expect(verify([], { ...databases(), ...away, AUDIT_PUBLIC_KEYS })).resolves.toMatchObject({
      code: 3,
      output: expect.stringContaining('The event log could not be read'),
    });
  });
});

// Only this file publishes audit anchors in a test run, so that the topic is its own.
(kafka === undefined ? describe.skip : describe)('over Kafka', () => {
  const relays: Messaging[] = [];

  beforeAll(async () => {
    for (const [service, { dataSource, change, seal }] of harnesses) {
      const transport = createTransport({ kind: 'kafka', brokers: kafka?.brokers, clientId: service, logger });
      const clock = systemClock;
      const registry = new Registry();
      const relay = createMessaging({ service, dataSource, transport, subscriptions: [], logger, clock, registry });
      relay.start();
      relays.push(relay);
      await change(insert);
      await seal({
        anchor: publishAuditHead(service, clock, signers[service]),
        wake: () => {
          relay.wake();
        },
      });
    }
    await eventually(
      async () => {
        const waiting = await Promise.all(
          [...harnesses.values()].map((harness) => harness.rows('SELECT 1 FROM messaging.outbox LIMIT 1')),
        );
        return waiting.flat().length === 0;
      },
      { within: 60_000, every: 100 },
    );
  }, 90_000);
  afterAll(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
  });

  it('all audit logs are intact', async () => {
    const { code, lines } = await verify([], { ...databases(), ...onKafka });
    expect(lines).toEqual(
      auditedServices.map((service) =>
        expect.stringMatching(
          new RegExp(`^${service}: intact; 4 sealed, 0 not yet, compared with 1 anchors; head 4:[0-9a-f]{64}$`),
        ),
      ),
    );
    expect(code).toBe(0);
  });

  it('messages that are not anchors are reported and skipped, even many', async () => {
    await publish(['{poison', '', 'null', '{"type":"promtour.routes.audit.sealed.v1"}']);
    const { code, lines } = await verify([], { ...databases(), ...onKafka });
    expect(code).toBe(0);
    expect(lines.filter((line) => /^event log\tFOREIGN\t\d+:\d+\tnot an anchor; skipped$/.test(line))).toHaveLength(4);
    expect(lines.filter((line) => line.includes('intact'))).toHaveLength(4);
    await publish(Array.from({ length: 20_000 }, () => '{poison'));
    const long = await verify([], { ...databases(), ...onKafka });
    expect(long).toMatchObject({ code: 0, output: expect.stringContaining('and 19984 more') });
  }, 120_000);

  it('a forged anchor is reported, and the genuine audit log is intact', async () => {
    const [genuine] = await harnessOf('routes').rows<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM audit.head`,
    );
    const forged = { sequence: 4, rows: 4, previous: 0, hash: 'f'.repeat(64) };
    const { signature } = signers.routes({ service: 'routes', ...forged, hash: genuine?.hash ?? '' });
    await publish([
      anchorOf('routes', { ...forged, key: 'routes-key', signature }),
      anchorOf('routes', { ...forged, ...signers.bookings({ service: 'routes', ...forged }) }),
    ]);
    const { code, lines } = await verify([], { ...databases(), ...onKafka });
    expect(code).toBe(6);
    expect(lines.filter((line) => line.includes('intact'))).toHaveLength(4);
    const reported = lines.flatMap(
      (line) => /^event log\tFORGED\t(\d+:\d+)\t.*of routes without its signature/.exec(line)?.[1] ?? [],
    );
    expect(reported).toHaveLength(2);
    // Anchors that were checked are passed with --known; later ones are still reported.
    const known = reported.flatMap((at) => ['--known', at]);
    await expect(verify(known, { ...databases(), ...onKafka })).resolves.toMatchObject({ code: 0 });
  });

  it('a resealed audit log is detected by the published anchors only', async () => {
    const harness = harnessOf('bookings');
    await harness.tamper(
      `UPDATE audit.entry SET subject = 'somebody else' WHERE id = 2`,
      'DELETE FROM audit.seal; DELETE FROM audit.anchor',
      `UPDATE audit.head SET seq = 0, hash = decode(repeat('00', 32), 'hex'), horizon = '0'`,
    );
    await harness.seal();
    const alone = await verify(['--service', 'bookings'], databases());
    expect(alone).toMatchObject({ code: 0, output: expect.stringContaining('checked the databases only') });
    const { code, lines } = await verify([], { ...databases(), ...onKafka });
    expect(code).toBe(1);
    expect(lines.filter((line) => !line.startsWith('event log')).map((line) => line.split(';')[0])).toEqual([
      'registry: intact',
      'routes: intact',
      'bookings\tREWRITTEN\t4\tresealed: the anchor has another hash',
      'bookings: TAMPERED WITH',
      'analytics: intact',
    ]);
  });

  it('an emptied audit log is reported as cut off', async () => {
    await harnessOf('routes').tamper(
      'DELETE FROM audit.seal; DELETE FROM audit.anchor; DELETE FROM audit.entry',
      `UPDATE audit.head SET seq = 0, hash = decode(repeat('00', 32), 'hex')`,
    );
    await expect(verify(['--service', 'routes'], { ...databases(), ...onKafka })).resolves.toMatchObject({
      code: 1,
      output: expect.stringContaining('routes\tCUT_OFF\t1\t'),
    });
  });
});

async function publish(values: readonly string[]): Promise<void> {
  const transport = createTransport({ kind: 'kafka', brokers: kafka?.brokers, clientId: 'stranger', logger });
  await transport.publish(values.map((value) => ({ topic, key: 'stranger', value })));
  await transport.close();
}

function anchorOf(service: AuditedService, data: object): string {
  const about = { id: randomUUID(), source: `/promtour/${service}`, subject: service, time: new Date().toISOString() };
  const envelope = { specversion: '1.0', datacontenttype: 'application/json', correlationid: 'forger' };
  return JSON.stringify({ ...envelope, ...about, type: auditSealedOf[service].type, data });
}

describe('over an event log that lost acknowledged anchors', () => {
  let harness: AuditHarness;
  let eventLog: TestDatabase;
  let transport: Transport;
  let relay: Messaging;
  const environment = () => ({
    DATABASE_URL: harness.database.url,
    EVENT_TRANSPORT: 'embedded',
    EVENT_LOG_DATABASE_URL: eventLog.url,
    AUDIT_PUBLIC_KEYS,
  });
  const verified = (...more: readonly string[]) => verify(['--service', 'bookings', ...more], environment());

  beforeAll(async () => {
    [harness, eventLog] = await Promise.all([startAuditHarness(4), createTestDatabase()]);
    await createEventLog(eventLog.ownerUrl, eventLog.name);
    transport = createTransport({ kind: 'embedded', eventLogUrl: eventLog.url, clientId: 'bookings', logger });
    const { dataSource } = harness;
    const about = { service: 'bookings', dataSource, transport, subscriptions: [], logger, clock: systemClock };
    relay = createMessaging({ ...about, registry: new Registry() });
    relay.start();
    let minute = Date.now();
    for (let nth = 0; nth < 3; nth += 1) {
      await harness.change(insert);
      minute += 61_000;
      const now = new Date(minute);
      await harness.seal({
        now: () => now,
        anchor: publishAuditHead('bookings', { now: () => now }, signers.bookings),
      });
      relay.wake();
    }
    await eventually(async () => (await harness.rows('SELECT 1 FROM messaging.outbox LIMIT 1')).length === 0, {
      within: 60_000,
    });
  }, 60_000);
  afterAll(async () => {
    await relay.stop();
    await harness.stop();
    await eventLog.drop();
  });

  it('control: complete', async () => {
    await expect(verified()).resolves.toMatchObject({
      code: 0,
      output: expect.stringContaining('bookings: intact; 12 sealed, 0 not yet, compared with 3 anchors'),
    });
  });

  it('reports a missing anchor', async () => {
    await eventLog.owner(`DELETE FROM event_log.message WHERE value LIKE '%"sequence":8,%'`);
    await expect(verified()).resolves.toMatchObject({
      code: 5,
      output: expect.stringMatching(/intact[^]*ANCHORS MISSING; .* 1 anchors \(8\)/),
    });
  });

  it('reports a topic that begins later as remade, whatever the database contains', async () => {
    await eventLog.owner(`DELETE FROM event_log.message WHERE value LIKE '%"sequence":4,%'`);
    const remade = { code: 4, output: expect.stringMatching(/intact[^]*TOPIC REMADE; .* \(4, 8\)/) };
    await expect(verified()).resolves.toMatchObject(remade);
    await expect(verified('--witness-from', '12')).resolves.toMatchObject({ code: 0 });
    await harness.tamper('DELETE FROM audit.anchor WHERE seq < 12');
    await expect(verified()).resolves.toMatchObject({ code: 4, output: expect.stringContaining('TOPIC REMADE') });
  });

  it('reports an empty topic as remade, even without anchors in the database', async () => {
    await eventLog.owner('DELETE FROM event_log.message');
    await eventLog.owner('UPDATE event_log.partition SET next_offset = 0');
    await expect(verified()).resolves.toMatchObject({ code: 4, output: expect.stringContaining('TOPIC REMADE') });
    await harness.tamper('DELETE FROM audit.anchor');
    await expect(verified()).resolves.toMatchObject({
      code: 4,
      output: expect.stringContaining('neither the event log'),
    });
  });
});

function missing(): never {
  throw new Error('the harnesses were not started');
}
