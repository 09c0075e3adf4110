import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bookingHeld } from '@promtour/events/catalogue/booking';
import { eventually } from '@promtour/testkit/eventually';
import { torture } from '@promtour/testkit/torture';
import { rowsOf } from '@promtour/postgres/sql';
import type { FixtureConfiguration } from './fixture/configuration.ts';
import { createFixtureDatabase, type FixtureDatabase } from './support/fixture-database.ts';
import { startFixture, type FixtureProcess } from './support/fixture-process.ts';
import { randomFrom } from './support/random.ts';
import { availableLogs, session, type TestLog } from './support/transports.ts';
import { exactlyOnce, verdict, type Verdict } from './support/verdict.ts';

/** More than the time until a killed member's partitions go to others. */
const settles = 60_000;
const { seed, times } = torture(20_261);
const { topic } = bookingHeld;

describe.each(availableLogs('kills of services on Kafka'))('a service on %s', (name, createLog) => {
  const kills = times(name === 'kafka' ? 8 : 6, 20);
  let database: FixtureDatabase;
  let log: TestLog;
  let configuration: FixtureConfiguration;
  let running: FixtureProcess[];

  beforeEach(async () => {
    [database, log] = await Promise.all([createFixtureDatabase(), createLog()]);
    running = [];
    configuration = {
      databaseUrl: database.url,
      log: log.address,
      subscription: `kills-${log.prefix}`,
      run: randomUUID(),
      writers: 3,
      sessionTimeoutMs: session,
    };
  });
  afterEach(async () => {
    await Promise.all(running.map((fixture) => fixture.kill('SIGKILL')));
    await log.close();
    await database.drop();
  });

  function start(changes: Partial<FixtureConfiguration> = {}): FixtureProcess {
    const fixture = startFixture({ ...configuration, ...changes });
    running.push(fixture);
    return fixture;
  }

  async function settle(): Promise<Verdict> {
    start({ writers: 0 });
    await eventually(
      async () => {
        expect(await rowsOf(database.dataSource, 'SELECT FROM messaging.outbox')).toEqual([]);
        expect(await verdict(database.dataSource)).toMatchObject({ missing: 0 });
      },
      { within: settles, every: 100 },
    );
    await readToTheEnd();
    return verdict(database.dataSource);
  }

  /** Duplicates stand behind what they repeat: nothing is missing before they have been read. */
  async function readToTheEnd(): Promise<void> {
    const ends = (await log.connect().endOffsets([topic])).get(topic) ?? [];
    await eventually(
      async () => {
        const rows = await rowsOf<{ partition: number; position: number }>(
          database.dataSource,
          'SELECT partition, position::int AS position FROM messaging.consumer_progress WHERE subscription = $1 AND topic = $2',
          [configuration.subscription, topic],
        );
        const positions = new Map(rows.map(({ partition, position }) => [partition, position]));
        const behind = ends.filter((end, partition) => (positions.get(partition) ?? -1) < end - 1);
        expect(behind).toEqual([]);
      },
      { within: settles, every: 100 },
    );
  }

  /** An inbox that forgets at once is no guard. */
  async function takeInboxOut(): Promise<void> {
    await database.owner(
      `CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         DELETE FROM messaging.inbox WHERE subscription = NEW.subscription AND event_id = NEW.event_id;
         RETURN NEW;
       END $$`,
    );
    await database.owner(
      'CREATE TRIGGER forget BEFORE INSERT ON messaging.inbox FOR EACH ROW EXECUTE FUNCTION forget()',
    );
  }

  it(`killed ${kills} times at random points under load, alternating with a replica, while handlers fail, applies exactly once and in order`, async () => {
    const random = randomFrom(seed);
    const failing = { failureRate: 0.03 };
    const replicas = [start(failing), start(failing)];
    for (let kill = 0; kill < kills; kill += 1) {
      const turn = kill % 2;
      await replicas[turn]?.said(kill % 3 === 2 ? 'started' : 'applied');
      await delay(random() * 350);
      expect(await replicas[turn]?.kill('SIGKILL')).toBe('SIGKILL');
      replicas[turn] = start(failing);
    }
    await Promise.all(replicas.map((replica) => replica.kill('SIGKILL')));
    const after = await settle();
    process.stderr.write(`${name}: ${kills + 2} kills, seed ${seed}, ${after.produced} events committed\n`);
    expect(after.produced).toBeGreaterThan(kills * 10);
    expect(after).toEqual(exactlyOnce(after.produced));
  }, 300_000);

  it.each([
    ['with the guard, applies once', true],
    ['with the inbox taken out, applies twice: the control', false],
  ])(
    'killed between the broker’s acknowledgement and the deletion: %s',
    async (_, guarded) => {
      if (!guarded) await takeInboxOut();
      const fixture = start({ dieAfterPublish: 4 });
      expect(await fixture.ended).toBe('SIGKILL');
      const left = await rowsOf(database.dataSource, 'SELECT FROM messaging.outbox');
      expect(left.length).toBeGreaterThan(0);
      const { produced } = await verdict(database.dataSource);
      const after = await settle();
      if (guarded) expect(after).toEqual(exactlyOnce(produced));
      else expect(after.doubled).toBeGreaterThan(0);
    },
    90_000,
  );
});
