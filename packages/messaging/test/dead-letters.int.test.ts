import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bookingHeld } from '@promtour/events/catalogue/booking';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { rowsOf } from '../src/sql.ts';
import { on } from '../src/subscription.ts';
import { recordEffect } from './fixture/apply.ts';
import { produce } from './fixture/produce.ts';
import { createFixtureDatabase, type FixtureDatabase } from './support/fixture-database.ts';
import { startMessaging, type StartedMessaging } from './support/start-messaging.ts';
import { embeddedLog, type TestLog } from './support/transports.ts';
import { exactlyOnce, verdict } from './support/verdict.ts';

const program = fileURLToPath(new URL('../bin/dead-letters.ts', import.meta.url));

describe('dead-letters', () => {
  let database: FixtureDatabase;
  let log: TestLog;
  let messaging: StartedMessaging;
  let broken: boolean;

  beforeEach(async () => {
    [database, log] = await Promise.all([createFixtureDatabase(), embeddedLog()]);
    broken = true;
    messaging = startMessaging(
      database.dataSource,
      log.connect(),
      [
        {
          name: 'fragile',
          handlers: [
            on(bookingHeld, async (event, { tx }) => {
              if (broken && event.data.seats === 1) throw new RangeError('not yet');
              await recordEffect(tx, event.subject, event.data.seats);
            }),
          ],
        },
      ],
      { attempts: 2 },
    );
    await produce(database.dataSource, 1, 3);
    await produce(database.dataSource, 2, 2);
    messaging.wake();
    await eventually(
      async () => {
        expect(await rowsOf(database.dataSource, 'SELECT FROM messaging.dead_letter')).toHaveLength(5);
      },
      { within: 15_000 },
    );
  });
  afterEach(async () => {
    await messaging.stop();
    await log.close();
    await database.drop();
  });

  async function run(...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const env = { ...process.env, DATABASE_URL: database.url };
    try {
      return { code: 0, ...(await promisify(execFile)(process.execPath, [program, ...parameters], { env })) };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  }

  it('lists, shows, retries one aggregate and then all, in order', async () => {
    const list = await run('list', '--subscription', 'fragile');
    const lines = list.stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map((fields) => fields[5]).toSorted()).toEqual(['FAILED', 'FAILED', 'PARKED', 'PARKED', 'PARKED']);
    expect(lines.find((fields) => fields[5] === 'FAILED')?.[7]).toMatch(/^RangeError: not yet/);
    const id = lines[0]?.[0] ?? '';
    const shown = JSON.parse((await run('show', '--id', id)).stdout) as { payload: string; attempts: number };
    expect(JSON.parse(shown.payload)).toMatchObject({ type: bookingHeld.type });
    expect(shown.attempts).toBe(2);

    const failed = await run('retry', '--id', id);
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.stdout).toMatch(/^0 applied, \d failed again, 0 not tried yet/);

    broken = false;
    expect(await run('retry', '--id', id)).toMatchObject({ code: 0 });
    const one = await verdict(database.dataSource);
    expect(one).toMatchObject({ doubled: 0, disorder: 0 });
    expect([2, 3]).toContain(one.missing);
    expect(await run('retry', '--all')).toMatchObject({ code: 0 });
    expect(await verdict(database.dataSource)).toEqual(exactlyOnce(5));
    expect((await run('list')).stderr).toContain('0 open');
  });

  it.each([
    [[], 'Say list, show or retry'],
    [['retry'], 'Which ones?'],
    [['show'], 'Which one?'],
    [['show', '--id', 'x'], '--id is a number'],
    [['show', '--id', '999999'], 'There is no dead letter'],
    [['retry', '--id', '999999'], 'No open dead letter'],
  ])('%p is refused', async (parameters, message) => {
    const { code, stderr } = await run(...parameters);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
