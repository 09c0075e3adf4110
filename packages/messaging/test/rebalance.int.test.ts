import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import type { DataSource } from 'typeorm';
import { recordingSubscription } from './fixture/apply.ts';
import { produce } from './fixture/produce.ts';
import { aggregates } from './fixture/tables.ts';
import { createFixtureDatabase, openDataSource, type FixtureDatabase } from './support/fixture-database.ts';
import { counted, startMessaging, type StartedMessaging } from './support/start-messaging.ts';
import { availableLogs, type TestLog } from './support/transports.ts';
import { exactlyOnce, verdict } from './support/verdict.ts';

const changes = 6;

describe.each(availableLogs('rebalances on Kafka'))('a group on %s', (name, createLog) => {
  let database: FixtureDatabase;
  let log: TestLog;
  const members: { readonly messaging: StartedMessaging; readonly dataSource: DataSource }[] = [];
  const run = randomUUID();

  beforeEach(async () => {
    [database, log] = await Promise.all([createFixtureDatabase(), createLog()]);
  });
  afterEach(async () => {
    while (members.length > 0) await leave();
    await log.close();
    await database.drop();
  });

  async function join(): Promise<StartedMessaging> {
    const dataSource = await openDataSource(database.url, 6);
    const messaging = startMessaging(dataSource, log.connect(), [
      recordingSubscription(`rebalance-${log.prefix}`, run),
    ]);
    members.push({ messaging, dataSource });
    return messaging;
  }

  async function leave(): Promise<void> {
    const member = members.shift();
    await member?.messaging.stop();
    await member?.dataSource.destroy();
  }

  it(`whose members join and leave ${changes} times under load applies exactly once, in order`, async () => {
    await join();
    const writing = new AbortController();
    const writer = (async () => {
      for (let nth = 0; !writing.signal.aborted; nth += 1) {
        await produce(database.dataSource, 1 + (nth % aggregates), 2, run);
        members.at(-1)?.messaging.wake();
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    })();
    for (let change = 0; change < changes; change += 1) {
      const newcomer = await join();
      await eventually(
        async () => {
          expect(await counted(newcomer.registry, 'promtour_messaging_applied_total')).toBeGreaterThan(0);
        },
        { within: 60_000 },
      );
      // Two leave for one that stays, so that the group grows and shrinks.
      if (change % 3 !== 0) await leave();
    }
    writing.abort();
    await writer;
    await eventually(
      async () => {
        expect((await verdict(database.dataSource)).missing).toBe(0);
      },
      { within: 60_000 },
    );
    const after = await verdict(database.dataSource);
    process.stderr.write(`${name}: ${changes} joins, ${after.produced} events committed\n`);
    expect(after).toEqual(exactlyOnce(after.produced));
  }, 300_000);
});
