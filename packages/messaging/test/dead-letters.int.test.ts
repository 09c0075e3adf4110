import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bookingHeld } from '@promtour/events/catalogue/booking';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { rowsOf } from '@promtour/postgres/sql';
import { on } from '../src/subscription.ts';
import { recordEffect } from './fixture/apply.ts';
import { heldEvent, produce } from './fixture/produce.ts';
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
        const reasons = await rowsOf<{ reason: string }>(
          database.dataSource,
          'SELECT reason FROM messaging.dead_letter ORDER BY reason',
        );
        expect(reasons.map(({ reason }) => reason)).toEqual(['FAILED', 'FAILED', 'PARKED', 'PARKED', 'PARKED']);
      },
      { within: 60_000 },
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

  const byOperator = ['--by', 'operator-7', '--reason', 'The session does not exist'];

  async function headOf(nth: number): Promise<string> {
    const [letter] = await rowsOf<{ id: string }>(
      database.dataSource,
      `SELECT letter.id FROM messaging.dead_letter AS letter JOIN aggregate ON aggregate.id::text = letter.key
       WHERE nth = $1 AND resolved_at IS NULL ORDER BY "offset" LIMIT 1`,
      [nth],
    );
    return letter?.id ?? '';
  }

  async function keyOf(id: string): Promise<string> {
    const [letter] = await rowsOf<{ key: string }>(
      database.dataSource,
      'SELECT key FROM messaging.dead_letter WHERE id = $1',
      [id],
    );
    return letter?.key ?? '';
  }

  it('discards a letter with account and reason, and its aggregate continues', async () => {
    const id = await headOf(1);
    expect(await messaging.applied('fragile')).toMatchObject({ incomplete: true });
    expect(await run('discard', '--id', id, ...byOperator)).toMatchObject({ code: 0 });
    // The two that waited behind it have been applied; the other aggregate still waits.
    await eventually(
      async () => {
        expect((await verdict(database.dataSource)).missing).toBe(3);
      },
      { within: 60_000 },
    );
    expect((await run('list')).stderr).toContain('2 open');
    expect((await run('list', '--discarded')).stdout.trim().split('\t')).toEqual([
      id,
      expect.any(String),
      'fragile',
      bookingHeld.type,
      expect.any(String),
      'operator-7',
      'The session does not exist',
      expect.stringMatching(/^RangeError/),
    ]);
    expect(JSON.parse((await run('show', '--id', id)).stdout)).toMatchObject({
      discardedBy: 'operator-7',
      discardReason: 'The session does not exist',
      resolvedAt: expect.any(String),
    });
    expect(await run('discard', '--id', id, ...byOperator)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was already discarded'),
    });
    // A retry of everything does not bring it back.
    broken = false;
    expect(await run('retry', '--all')).toMatchObject({ code: 0 });
    expect((await verdict(database.dataSource)).missing).toBe(1);
    expect(await messaging.applied('fragile')).toMatchObject({ incomplete: false });
  });

  it('applies events that were parked while their predecessor was being applied', async () => {
    // A consumer's transaction that saw the letter open, and commits when it is not any more.
    const id = await headOf(2);
    const consumer = database.dataSource.createQueryRunner();
    await consumer.startTransaction();
    await consumer.query(
      `INSERT INTO messaging.dead_letter (subscription, topic, partition, "offset", key, payload, reason, cause, attempts)
       SELECT subscription, topic, partition, 1000000, key, convert_to($2, 'utf8'), 'PARKED', 'waits behind an earlier event of its aggregate', 0
       FROM messaging.dead_letter WHERE id = $1`,
      [id, JSON.stringify(heldEvent(await keyOf(id), 3))],
    );
    broken = false;
    expect(await run('retry', '--all')).toMatchObject({ code: 0 });
    expect(await verdict(database.dataSource)).toEqual(exactlyOnce(5));
    await database.dataSource.query('INSERT INTO produced SELECT id, 3 FROM aggregate WHERE nth = 2');
    await consumer.commitTransaction();
    await consumer.release();
    await eventually(
      async () => {
        expect(await verdict(database.dataSource)).toEqual(exactlyOnce(6));
      },
      { within: 60_000 },
    );
  });

  it('discards a waiting letter, and its aggregate still waits for the first one', async () => {
    const head = await headOf(2);
    const [second] = await rowsOf<{ id: string }>(
      database.dataSource,
      `SELECT id FROM messaging.dead_letter WHERE id <> $1 AND key = (SELECT key FROM messaging.dead_letter WHERE id = $1)`,
      [head],
    );
    expect(await run('discard', '--id', second?.id ?? '', ...byOperator)).toMatchObject({ code: 0 });
    const [waiting] = await rowsOf<object>(
      database.dataSource,
      'SELECT retry_requested_at FROM messaging.dead_letter WHERE id = $1 AND resolved_at IS NULL',
      [head],
    );
    expect(waiting).toEqual({ retry_requested_at: null });
  });

  it('refuses to discard an applied letter', async () => {
    broken = false;
    const id = await headOf(1);
    expect(await run('retry', '--all')).toMatchObject({ code: 0 });
    expect(await run('discard', '--id', id, ...byOperator)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was already applied'),
    });
    expect(await rowsOf(database.dataSource, 'SELECT FROM messaging.discarded_event')).toEqual([]);
    expect(await verdict(database.dataSource)).toEqual(exactlyOnce(5));
  });

  it('killed while it waits for a locked letter, has discarded nothing', async () => {
    const id = await headOf(1);
    const holder = database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM messaging.dead_letter WHERE id = $1 FOR UPDATE', [id]);
    const child = spawn(process.execPath, [program, 'discard', '--id', id, ...byOperator], {
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await eventually(
      async () => {
        expect(
          await rowsOf(
            database.dataSource,
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
               AND application_name = 'dead-letters'`,
          ),
        ).toHaveLength(1);
      },
      { within: 60_000 },
    );
    child.kill('SIGKILL');
    await ended;
    await holder.rollbackTransaction();
    await holder.release();
    expect(await headOf(1)).toBe(id);
    expect(await rowsOf(database.dataSource, 'SELECT FROM messaging.discarded_event')).toEqual([]);
    expect(await run('discard', '--id', id, ...byOperator)).toMatchObject({ code: 0 });
  });

  it.each([
    [[], 'Command required: list, show, retry or discard'],
    [['discard'], '--id is required'],
    [['discard', '--id', '1', '--reason', 'why'], '--by is required'],
    [['discard', '--id', '1', '--by', 'operator', '--reason', ' '], '--reason is required'],
    [['discard', '--id', '999999', '--by', 'operator', '--reason', 'why'], 'not found'],
    [['retry'], '--subscription, --id or --all is required'],
    [['show'], '--id is required'],
    [['show', '--id', 'x'], '--id must be a number'],
    [['show', '--id', '999999'], 'not found'],
    [['retry', '--id', '999999'], 'No open dead letter'],
  ])('%p is refused', async (parameters, message) => {
    const { code, stderr } = await run(...parameters);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
