import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { bookingHeld } from '@promtour/events/catalogue/booking';
import { closureLifted } from '@promtour/events/catalogue/closure';
import type { EventOf } from '@promtour/events/define-event';
import { makeEvent } from '@promtour/events/make-event';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { compareGenerations, type GenerationsComparison } from '../src/generation/compare-generations.ts';
import { discardRebuild, releaseRebuild, requestRebuild } from '../src/generation/request-rebuild.ts';
import { activeSchema, defineProjection, type Projection, type ProjectionContext } from '../src/projection.ts';
import { rowsOf } from '@promtour/postgres/sql';
import { produce } from './fixture/produce.ts';
import { aggregates } from './fixture/tables.ts';
import { createFixtureDatabase, openDataSource, type FixtureDatabase } from './support/fixture-database.ts';
import { startMessaging, type StartedMessaging } from './support/start-messaging.ts';
import { availableLogs, type TestLog } from './support/transports.ts';

const within = 60_000;

const closureData = {
  closureId: randomUUID(),
  organizationId: randomUUID(),
  reason: 'REPAIR',
  dates: { from: '2026-01-01', to: '2026-01-02' },
};

type Shown = { readonly events: number; readonly doubled: number };

describe.each(availableLogs('projections on Kafka'))('a projection on %s', (_, createLog) => {
  let database: FixtureDatabase;
  let log: TestLog;
  let run: string;
  let stops: (() => Promise<void>)[];
  /** Batches wait for it, by schema. */
  let held: Map<string, Promise<undefined>>;

  beforeEach(async () => {
    [database, log] = await Promise.all([createFixtureDatabase(projection()), createLog()]);
    run = randomUUID();
    held = new Map();
    stops = [];
  });
  afterEach(async () => {
    await Promise.all(stops.map((stop) => stop()));
    await log.close();
    await database.drop();
  });

  /** Version 2 has another column. */
  function projection(version = 1): Projection {
    return defineProjection({
      name: 'held-seats',
      version,
      definitions: [bookingHeld],
      async createTables(tx, schema) {
        await tx.query(
          `CREATE TABLE "${schema}".held (aggregate uuid, sequence integer, times integer DEFAULT 1,
             ${version === 1 ? '' : 'version integer NOT NULL,'} PRIMARY KEY (aggregate, sequence))`,
        );
      },
      async apply(events, { tx, schema }) {
        await held.get(schema);
        for (const event of events) {
          if (event.correlationid !== run) continue;
          await tx.query(
            `INSERT INTO "${schema}".held ${version === 1 ? '(aggregate, sequence) VALUES ($1, $2)' : `(aggregate, sequence, version) VALUES ($1, $2, ${version})`}
             ON CONFLICT (aggregate, sequence) DO UPDATE SET times = held.times + 1`,
            [event.subject, event.data.seats],
          );
        }
      },
    });
  }

  /** Built in bulk: a rebuild records events, and moves them to where they are read in the end, by aggregate. */
  const inBulk = defineProjection({
    name: 'held-seats',
    version: 3,
    definitions: [bookingHeld],
    async createTables(tx, schema) {
      for (const table of ['held', 'waiting'])
        await tx.query(
          `CREATE TABLE "${schema}".${table} (aggregate uuid, sequence integer, times integer DEFAULT 1, PRIMARY KEY (aggregate, sequence))`,
        );
    },
    apply: (events, context) => record('held', events, context),
    bulk: {
      load: (events, context) => record('waiting', events, context),
      async parts({ tx, schema }) {
        const rows = await rowsOf<{ aggregate: string }>(tx, `SELECT DISTINCT aggregate FROM "${schema}".waiting`);
        return rows.map(({ aggregate }) => aggregate);
      },
      async finish(part, { tx, schema }) {
        await tx.query(
          `WITH moved AS (DELETE FROM "${schema}".waiting WHERE aggregate = $1 RETURNING aggregate, sequence, times)
           INSERT INTO "${schema}".held SELECT * FROM moved`,
          [part],
        );
        await held.get(`${schema} finish`);
      },
    },
  });

  async function record(table: string, events: readonly EventOf<typeof bookingHeld>[], context: ProjectionContext) {
    for (const event of events) {
      if (event.correlationid !== run) continue;
      await context.tx.query(
        `INSERT INTO "${context.schema}".${table} AS known (aggregate, sequence) VALUES ($1, $2)
         ON CONFLICT (aggregate, sequence) DO UPDATE SET times = known.times + 1`,
        [event.subject, event.data.seats],
      );
    }
  }

  async function start(
    graceSeconds = 1,
    version = 1,
    started = projection(version),
    inboxDays = 7,
  ): Promise<{ messaging: StartedMessaging; stop: () => Promise<void> }> {
    const dataSource = await openDataSource(database.url);
    const messaging = startMessaging(dataSource, log.connect(), [started], { graceSeconds, inboxDays });
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopped ??= messaging.stop().then(() => dataSource.destroy()));
    stops.push(stop);
    return { messaging, stop };
  }

  /** Batches of the schema wait until the returned function is called. A rebuild that is only slowed could end before a kill. */
  function hold(schema: string): () => void {
    const released = Promise.withResolvers<undefined>();
    held.set(schema, released.promise);
    return () => {
      released.resolve(undefined);
    };
  }

  async function write(events: number): Promise<void> {
    for (let nth = 0; nth < events; nth += 1) await produce(database.dataSource, 1 + (nth % aggregates), 1, run);
  }

  /** What a reader sees: the schema and its content in one transaction. */
  function read(): Promise<Shown & { schema: string }> {
    return database.dataSource.transaction(async (tx) => {
      const schema = await activeSchema(tx, 'held-seats');
      const [row] = await rowsOf<Shown>(
        tx,
        `SELECT count(*)::int AS events, count(*) FILTER (WHERE times > 1)::int AS doubled FROM "${schema}".held`,
      );
      return { schema, events: row?.events ?? -1, doubled: row?.doubled ?? -1 };
    });
  }

  async function shows(schema: string, events: number): Promise<void> {
    await eventually(
      async () => {
        expect(await read()).toEqual({ schema, events, doubled: 0 });
      },
      { within },
    );
  }

  /** Ends the connections of a batch in the middle, as a kill does. */
  async function killBatch(): Promise<void> {
    await eventually(
      async () => {
        const busy = await rowsOf(
          database.dataSource,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE state = 'idle in transaction' AND datname = current_database() AND query LIKE '%KEY SHARE%'`,
        );
        expect(busy.length).toBeGreaterThan(0);
      },
      { within },
    );
  }

  async function reaches(expected: string): Promise<void> {
    await eventually(
      async () => {
        expect(await states()).toBe(expected);
      },
      { within },
    );
  }

  async function states(): Promise<string> {
    const rows = await rowsOf<{ state: string }>(
      database.dataSource,
      'SELECT state FROM messaging.projection_generation ORDER BY generation',
    );
    return rows.map(({ state }) => state).join(' ');
  }

  it('is rebuilt while the old generation serves and is fed; it switches once complete and drops the old one', async () => {
    expect(await requestRebuild(database.dataSource, 'held-seats')).toBeUndefined();
    const { messaging } = await start();
    await eventually(() => messaging.activeSchema('held-seats'), { within });
    await write(60);
    messaging.wake();
    await shows('held_seats_g1', 60);

    const release = hold('held_seats_g2');
    expect(await requestRebuild(database.dataSource, 'held-seats')).toBe(2);
    expect(await requestRebuild(database.dataSource, 'held-seats')).toBe(2);
    await reaches('SERVING BUILDING');
    await write(30);
    messaging.wake();
    // The old generation is fed meanwhile. A reader never sees fewer events than before.
    await shows('held_seats_g1', 90);
    release();
    let seen = 90;
    await eventually(
      async () => {
        const { schema, events, doubled } = await read();
        expect(doubled).toBe(0);
        if (events < seen) throw new Error(`A reader saw ${events} events after ${seen}`);
        seen = events;
        expect(schema).toBe('held_seats_g2');
      },
      { within },
    );
    await shows('held_seats_g2', 90);
    await write(10);
    messaging.wake();
    await shows('held_seats_g2', 100);
    await reaches('DROPPED SERVING');
    const schemas = await rowsOf<{ nspname: string }>(
      database.dataSource,
      `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'held_seats%'`,
    );
    expect(schemas).toEqual([{ nspname: 'held_seats_g2' }]);
    await eventually(
      async () => {
        expect(await messaging.asOf('held-seats')).toBeInstanceOf(Date);
      },
      { within },
    );
  }, 180_000);

  async function compare(): Promise<GenerationsComparison> {
    return compareGenerations(database.dataSource, 'held-seats', within);
  }

  it('held, is built, fed and compared, and serves once it is released', async () => {
    const { messaging } = await start(60);
    await eventually(() => messaging.activeSchema('held-seats'), { within });
    await write(40);
    messaging.wake();
    await shows('held_seats_g1', 40);
    expect(await compare()).toEqual({ kind: 'NOTHING_TO_COMPARE' });
    expect(await releaseRebuild(database.dataSource, 'held-seats')).toBeUndefined();

    const release = hold('held_seats_g2');
    expect(await requestRebuild(database.dataSource, 'held-seats', { hold: true })).toBe(2);
    await reaches('SERVING BUILDING');
    expect(await compareGenerations(database.dataSource, 'held-seats', 0)).toEqual({ kind: 'NOT_AT_ONE_POSITION' });
    release();
    await write(10);
    messaging.wake();
    await shows('held_seats_g1', 50);
    const equal = { rows: 50, digest: expect.any(String) };
    expect(await compare()).toMatchObject({
      kind: 'COMPARED',
      serving: 1,
      building: 2,
      tables: [{ table: 'held', serving: equal, building: equal, same: true, onlyInOne: [], examples: [] }],
    });
    await eventually(
      async () => (await messaging.generations()).some(({ remaining, held }) => held && remaining === 0),
      {
        within,
      },
    );
    expect(await states()).toBe('SERVING BUILDING');

    // A row that differs, one that is missing and one too many.
    const [changed] = await rowsOf<{ aggregate: string; sequence: number }>(
      database.dataSource,
      `UPDATE held_seats_g2.held SET times = 7 WHERE ctid = (SELECT min(ctid) FROM held_seats_g2.held) RETURNING *`,
    );
    expect(await compare()).toMatchObject({
      tables: [
        {
          same: false,
          serving: { rows: 50 },
          building: { rows: 50 },
          examples: [expect.stringMatching(/^- .*"times": 1/), expect.stringMatching(/^\+ .*"times": 7/)],
        },
      ],
    });
    await database.dataSource.query('DELETE FROM held_seats_g2.held WHERE times = 7');
    expect(await compare()).toMatchObject({ tables: [{ same: false, building: { rows: 49 } }] });
    await database.dataSource.query('INSERT INTO held_seats_g2.held VALUES ($1, $2)', [
      changed?.aggregate,
      changed?.sequence,
    ]);
    expect(await compare()).toMatchObject({ tables: [{ same: true }] });

    expect(await releaseRebuild(database.dataSource, 'held-seats')).toBe(2);
    await shows('held_seats_g2', 50);
    await reaches('RETIRED SERVING');
  }, 180_000);

  it('held, is discarded, and the next request builds another', async () => {
    const { messaging } = await start(1);
    await eventually(() => messaging.activeSchema('held-seats'), { within });
    await write(5);
    messaging.wake();
    await shows('held_seats_g1', 5);
    await requestRebuild(database.dataSource, 'held-seats');
    // A request that is running becomes a held one.
    expect(await requestRebuild(database.dataSource, 'held-seats', { hold: true })).toBe(2);
    await reaches('SERVING BUILDING');
    expect(await discardRebuild(database.dataSource, 'held-seats')).toBe(2);
    await reaches('SERVING DROPPED');
    expect(await discardRebuild(database.dataSource, 'held-seats')).toBeUndefined();
    await requestRebuild(database.dataSource, 'held-seats');
    await shows('held_seats_g3', 5);
  }, 180_000);

  it('resumes a rebuild after its process was killed, also on another replica', async () => {
    const first = await start(60);
    await eventually(() => first.messaging.activeSchema('held-seats'), { within });
    await write(80);
    first.messaging.wake();
    await shows('held_seats_g1', 80);
    const release = hold('held_seats_g2');
    await requestRebuild(database.dataSource, 'held-seats');
    await reaches('SERVING BUILDING');
    await killBatch();
    const stopped = first.stop();
    release();
    await stopped;
    expect(await read()).toEqual({ schema: 'held_seats_g1', events: 80, doubled: 0 });
    const second = await start(60);
    await write(10);
    second.messaging.wake();
    await shows('held_seats_g2', 90);
    expect(await states()).toBe('RETIRED SERVING');
  }, 180_000);

  it('built in bulk, serves once everything is finished; what is left after a kill is finished by another', async () => {
    await database.register(inBulk);
    // Every event is older than the inbox keeps ids.
    const first = await start(60, 3, inBulk, 0);
    await eventually(() => first.messaging.activeSchema('held-seats'), { within });
    await write(60);
    first.messaging.wake();
    await shows('held_seats_g1', 60);

    const release = hold('held_seats_g2 finish');
    await requestRebuild(database.dataSource, 'held-seats');
    const progress = async () =>
      (await first.messaging.generations()).find(({ generation }) => generation === 2)?.partsLeft ?? 0;
    await eventually(async () => (await progress()) > 0, { within });
    expect(await states()).toBe('SERVING BUILDING');
    // What is loaded is not recorded as received; what is applied is.
    // A shared broker also has the events of other tests.
    expect(await received(1)).toBeGreaterThanOrEqual(60);
    expect(await received(2)).toBe(0);
    await write(10);
    first.messaging.wake();
    await shows('held_seats_g1', 70);
    const left = await progress();
    await eventually(
      async () => {
        const busy = await rowsOf(
          database.dataSource,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE state = 'idle in transaction' AND datname = current_database() AND query LIKE '%WITH moved%'`,
        );
        expect(busy.length).toBeGreaterThan(0);
      },
      { within },
    );
    const stopped = first.stop();
    release();
    await stopped;
    // Of the two that were in progress, nothing is kept.
    expect(await progressOf('held_seats_g2')).toEqual({ phase: 'FINISHING', left });
    await start(60, 3, inBulk);
    await shows('held_seats_g2', 70);
    expect(await progressOf('held_seats_g2')).toEqual({ phase: 'COMPLETE', left: 0 });
    await write(5);
    await shows('held_seats_g2', 75);
  }, 180_000);

  async function received(generation: number): Promise<number | undefined> {
    const [row] = await rowsOf<{ events: number }>(
      database.dataSource,
      `SELECT count(*)::int AS events FROM messaging.inbox JOIN messaging.projection_generation USING (subscription)
       WHERE generation = $1`,
      [generation],
    );
    return row?.events;
  }

  async function progressOf(schema: string) {
    const [row] = await rowsOf<{ phase: string; left: number }>(
      database.dataSource,
      'SELECT phase, parts_left AS left FROM messaging.projection_generation WHERE schema_name = $1',
      [schema],
    );
    return row;
  }

  it('is rebuilt at the start after its definition changed, while the old generation serves; a killed rebuild is resumed', async () => {
    const before = await start();
    await eventually(() => before.messaging.activeSchema('held-seats'), { within });
    await write(60);
    before.messaging.wake();
    await shows('held_seats_g1', 60);
    await before.stop();

    await database.register(projection(2));
    const release = hold('held_seats_g2');
    const killed = await start(60, 2);
    await reaches('SERVING BUILDING');
    await killBatch();
    const stopped = killed.stop();
    release();
    await stopped;
    expect(await read()).toEqual({ schema: 'held_seats_g1', events: 60, doubled: 0 });

    const after = await start(60, 2);
    await write(10);
    after.messaging.wake();
    await shows('held_seats_g2', 70);
    // The rebuild was resumed, not started again.
    expect(await states()).toBe('RETIRED SERVING');
    await after.stop();
    await start(60, 2);
    await write(5);
    await shows('held_seats_g2', 75);
    expect(await states()).toBe('RETIRED SERVING');
  }, 180_000);

  it('is not switched to before it has read a topic that only the new definition has', async () => {
    const before = await start();
    await eventually(() => before.messaging.activeSchema('held-seats'), { within });
    await write(20);
    before.messaging.wake();
    await shows('held_seats_g1', 20);
    await before.stop();
    const closure = makeEvent(
      closureLifted,
      { id: randomUUID(), at: new Date('2026-01-01T00:00:00Z'), subject: randomUUID(), data: closureData },
      { correlationId: run },
    );
    await log.connect().publish([{ topic: closureLifted.topic, key: closure.subject, value: JSON.stringify(closure) }]);

    const closed = Promise.withResolvers<undefined>();
    const changed: Projection = {
      ...projection(2),
      definitions: [bookingHeld, closureLifted],
      async apply(events, context) {
        if (events.some(({ type }) => type === closureLifted.type)) await closed.promise;
        else await projection(2).apply(events, context);
      },
    };
    await database.register(changed);
    const { messaging } = await start(60, 2, changed);
    await eventually(
      async () => {
        expect(await messaging.generations()).toMatchObject([
          { generation: 1, state: 'SERVING' },
          { generation: 2, state: 'BUILDING', remaining: 0 },
        ]);
      },
      { within },
    );
    // The next two ticks do not switch.
    await setTimeout(2_500);
    expect(await states()).toBe('SERVING BUILDING');
    closed.resolve(undefined);
    await shows('held_seats_g2', 20);
  }, 180_000);

  it('reads the whole log into a new database, although its group has read it and no event follows', async () => {
    const before = await start();
    await eventually(() => before.messaging.activeSchema('held-seats'), { within });
    await write(20);
    before.messaging.wake();
    await shows('held_seats_g1', 20);
    await before.stop();
    await database.drop();
    database = await createFixtureDatabase(projection());
    await start();
    await shows('held_seats_g1', 20);
  });

  it('feeds each generation by the release that defined it, and abandons a rebuild whose definition is outdated', async () => {
    const old = await start(60);
    await eventually(() => old.messaging.activeSchema('held-seats'), { within });
    await write(20);
    old.messaging.wake();
    await shows('held_seats_g1', 20);

    await database.register(projection(2));
    const release = hold('held_seats_g2');
    const second = await start(60, 2);
    await reaches('SERVING BUILDING');
    await write(10);
    old.messaging.wake();
    // The second release cannot write the tables of the first: it has another column.
    await shows('held_seats_g1', 30);
    // A replica of the old release that starts now changes nothing.
    const late = await start(60);
    await write(10);
    await shows('held_seats_g1', 40);
    expect(await states()).toBe('SERVING BUILDING');

    await database.register(projection(3));
    const third = await start(60, 3);
    await shows('held_seats_g3', 40);
    expect(await states()).toBe('RETIRED RETIRED SERVING');
    release();
    await Promise.all([late.stop(), second.stop(), old.stop()]);
    await write(5);
    third.messaging.wake();
    await shows('held_seats_g3', 45);
    const letters = await rowsOf(database.dataSource, 'SELECT FROM messaging.dead_letter');
    expect(letters).toEqual([]);
  }, 180_000);
});
