import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { kafkaAvailable, startKafka, type Kafka } from '@promtour/local-servers/kafka';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { eventually } from '@promtour/testkit/eventually';
import { createFixtureDatabase, type FixtureDatabase } from './support/fixture-database.ts';
import { startFixture, type FixtureProcess } from './support/fixture-process.ts';
import { session } from './support/transports.ts';
import { exactlyOnce, verdict } from './support/verdict.ts';

const stoppedFor = 45_000;
const available = await kafkaAvailable();

let directory: string;
let database: FixtureDatabase;
let kafka: Kafka | undefined;
let fixture: FixtureProcess | undefined;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'promtour-outage-'));
  database = await createFixtureDatabase();
});
afterAll(async () => {
  await fixture?.kill('SIGKILL');
  kafka?.kill('SIGCONT');
  await kafka?.stop();
  await database.drop();
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});

if (available.ok) {
  it('a broker outage of 45 s fails no write and loses, duplicates and reorders no event', async () => {
    kafka = await startKafka({ dataDir: directory, temporary: directory });
    const { port } = kafka;
    fixture = startFixture({
      databaseUrl: database.url,
      log: { kafka: kafka.brokers },
      subscription: 'outage',
      run: randomUUID(),
      writers: 2,
      sessionTimeoutMs: session,
      writerPauseMs: 40,
    });
    await fixture.said('applied');

    kafka.kill('SIGSTOP');
    const before = await verdict(database.dataSource);
    await delay(stoppedFor);
    const during = await verdict(database.dataSource);
    // The writers went on at their pace: at least ten writes a second.
    expect(during.produced - before.produced).toBeGreaterThan(stoppedFor / 100);
    expect(during.missing).toBeGreaterThan(0);
    kafka.kill('SIGCONT');
    await eventually(
      async () => {
        const { produced, missing } = await verdict(database.dataSource);
        expect(produced - missing).toBeGreaterThan(during.produced);
      },
      { within: 60_000, every: 100 },
    );

    kafka.kill('SIGKILL');
    await kafka.exited;
    await delay(2_000);
    kafka = await startKafka({ dataDir: directory, port, temporary: directory });
    const restarted = await verdict(database.dataSource);
    await eventually(
      async () => {
        const { produced, missing } = await verdict(database.dataSource);
        expect(produced - missing).toBeGreaterThan(restarted.produced);
      },
      { within: 60_000, every: 100 },
    );

    await fixture.finishWriting();
    await eventually(
      async () => {
        expect((await verdict(database.dataSource)).missing).toBe(0);
      },
      { within: 60_000, every: 100 },
    );
    const after = await verdict(database.dataSource);
    process.stderr.write(`broker stopped ${stoppedFor / 1000} s and killed: ${after.produced} events committed\n`);
    expect(after).toEqual(exactlyOnce(after.produced));
    expect(await fixture.kill('SIGTERM')).toBe(0);
  }, 180_000);
} else {
  couldNotRun('the outage of a broker', available.error.why);
  it('is reported where it cannot run', () => {
    expect(available.ok).toBe(false);
  });
}
