import { createTestDatabase } from '@promtour/testkit/database';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { newId } from '@promtour/kernel/id';
import pg from 'pg';
import { schema, seatsOnSale } from './alternatives-schema.ts';
import { rate } from './rate.ts';

const sessions = 1_000;
const writersOf = [16, 64] as const;
const rounds = 3;
const round = 700;
let names = 0;

/** Takes one seat of a session. False: sold out, and nothing may be committed. */
type Take = (client: pg.ClientBase, session: number, booking: string) => Promise<boolean>;

type Way = {
  readonly name: string;
  /** Makes one booking of one seat, or answers that the session is sold out. */
  readonly hold: (pool: pg.Pool, session: number) => Promise<boolean>;
  /** A yardstick writes no bookings that could be counted. */
  readonly isYardstick?: true;
};

/**
 * Ways of taking seats, in one run and each around the same two rows: the booking and its event. Printed for 16 and 64 writers, on one
 * session and spread over a thousand. A way that oversells a session of a few seats ends the benchmark.
 */
export async function alternatives(): Promise<BenchRow[]> {
  const database = await createTestDatabase();
  for (const statement of schema(sessions)) await database.owner(statement);
  const pools = writersOf.map((max) => new pg.Pool({ connectionString: database.ownerUrl, max }));
  try {
    await checkControl(pools);
    for (const way of ways) if (way.isYardstick !== true) await expectNeverOversells(way, pools);
    const rates = new Map(ways.map(({ name }) => [name, [0, 0, 0, 0]]));
    for (let nth = -1; nth < rounds; nth++) {
      if (nth === 0) await database.owner('ANALYZE');
      for (const { name, hold } of ways)
        for (const [column, pool] of [...pools, ...pools].entries()) {
          const sessionOf = column < writersOf.length ? () => 0 : (booking: number) => 1 + (booking % sessions);
          const work = { writers: pool.options.max, milliseconds: nth < 0 ? 150 : round };
          const measured = await rate((booking) => hold(pool, sessionOf(booking)), work);
          const sums = rates.get(name);
          if (nth >= 0 && sums !== undefined) sums[column] = (sums[column] ?? 0) + measured / rounds;
        }
    }
    return [
      { measure: 'ways of taking seats, 1/s', measured: 'one session 16, 64; 1,000 sessions 16, 64', goal: '' },
      ...[...rates].map(([name, columns]) => ({
        measure: `  ${name}`,
        measured: columns.map((value) => value.toFixed(0).padStart(6)).join(''),
        goal: '',
      })),
    ];
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  }
}

const booking = named(
  `WITH event AS (INSERT INTO outbox (topic, key, payload) VALUES ('promtour.booking', $1, $3))
   INSERT INTO booking (id, session_id, seats) VALUES ($1::text::uuid, $2, 1)`,
);
const bookingAlone = named('INSERT INTO booking (id, session_id, seats) VALUES ($1::text::uuid, $2, 1)');
const takeIfVacant = named(
  'UPDATE inventory SET held = held + 1 WHERE session_id = $1 AND capacity - held - confirmed >= 1',
);
const read = 'SELECT capacity - held - confirmed AS vacancies FROM inventory WHERE session_id = $1';
const readNamed = named(read);
const readLocked = named(`${read} FOR UPDATE`);
const add = named('UPDATE inventory SET held = held + 1 WHERE session_id = $1');
const takeSeat = named(
  `UPDATE seat SET booking_id = $2 WHERE (session_id, nth) = (
     SELECT session_id, nth FROM seat WHERE session_id = $1 AND booking_id IS NULL
     ORDER BY nth LIMIT 1 FOR UPDATE SKIP LOCKED)`,
);
const seatLeft = named('SELECT FROM seat WHERE session_id = $1 AND booking_id IS NULL LIMIT 1');
const takeOfBucket = named(
  'UPDATE bucket SET held = held + 1 WHERE session_id = $1 AND nth = $2 AND capacity - held >= 1',
);

const conditional: Take = async (client, session) => (await client.query(takeIfVacant([session]))).rowCount === 1;

const ways: readonly Way[] = [
  { name: 'conditional UPDATE last, outbox (in use)', hold: writesThen(conditional) },
  {
    name: 'conditional UPDATE first',
    hold: transaction(async (client, session, id) => {
      if (!(await conditional(client, session, id))) return false;
      await client.query(bookingOf(id, session));
      return true;
    }),
  },
  { name: 'SELECT FOR UPDATE, then UPDATE', hold: writesThen(readThenAdd(readLocked)) },
  {
    name: 'SERIALIZABLE, retried',
    hold: retried(writesThen(readThenAdd(readNamed), 'BEGIN ISOLATION LEVEL SERIALIZABLE')),
  },
  {
    name: 'one row per seat, SKIP LOCKED',
    hold: writesThen(async (client, session, id) => {
      for (;;) {
        if ((await client.query(takeSeat([session, id]))).rowCount === 1) return true;
        // All free seats may be locked by transactions that fail.
        if ((await client.query(seatLeft([session]))).rowCount === 0) return false;
      }
    }),
  },
  {
    name: '16 buckets',
    hold: writesThen(async (client, session) => {
      const first = Math.floor(Math.random() * 16);
      for (let nth = 0; nth < 16; nth++)
        if ((await client.query(takeOfBucket([session, (first + nth) % 16]))).rowCount === 1) return true;
      return false;
    }),
  },
  { name: 'waiting holds in one transaction, 2 at a time', hold: together() },
  {
    name: 'yardstick: transaction without outbox',
    hold: transaction(async (client, session, id) => {
      await client.query(bookingAlone([id, session]));
      return conditional(client, session, id);
    }),
    isYardstick: true,
  },
  {
    name: 'yardstick: UPDATE of the row alone',
    hold: async (pool, session) => (await pool.query(takeIfVacant([session]))).rowCount === 1,
    isYardstick: true,
  },
];

/** How seats are usually sold twice: shows that the check below finds it. */
const readThenWrite: Way = { name: 'control: read, then write', hold: writesThen(readThenAdd(readNamed)) };

function readThenAdd(reading: ReturnType<typeof named>): Take {
  return async (client, session) => {
    const { rows } = await client.query<{ vacancies: number }>(reading([session]));
    if ((rows[0]?.vacancies ?? 0) < 1) return false;
    await client.query(add([session]));
    return true;
  };
}

function writesThen(take: Take, begin?: string): Way['hold'] {
  return transaction(async (client, session, id) => {
    await client.query(bookingOf(id, session));
    return take(client, session, id);
  }, begin);
}

function transaction(work: Take, begin = 'BEGIN'): Way['hold'] {
  return async (pool, session) => {
    const client = await pool.connect();
    try {
      await client.query(begin);
      const taken = await work(client, session, newId(new Date()));
      await client.query(taken ? 'COMMIT' : 'ROLLBACK');
      return taken;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };
}

function retried(hold: Way['hold']): Way['hold'] {
  return async (pool, session) => {
    for (;;) {
      try {
        return await hold(pool, session);
      } catch (error) {
        const { code } = error as { code?: unknown };
        if (code !== '40001' && code !== '40P01') throw error;
      }
    }
  };
}

const takeTogether = named('SELECT taken FROM hold_together($1::uuid[], $2::integer[], $3::text[])');

/** Holds that wait while two transactions run go out together in the next one; each gets its own answer. */
function together(): Way['hold'] {
  type Waiting = { id: string; session: number; resolve: (taken: boolean) => void; reject: (error: unknown) => void };
  const waiting: Waiting[] = [];
  let running = 0;
  const run = async (pool: pg.Pool): Promise<void> => {
    running++;
    for (let batch = waiting.splice(0, 32); batch.length > 0; batch = waiting.splice(0, 32)) {
      try {
        const { rows } = await pool.query<{ taken: boolean }>(
          takeTogether([
            batch.map(({ id }) => id),
            batch.map(({ session }) => session),
            batch.map(({ id, session }) => payloadOf(id, session)),
          ]),
        );
        batch.forEach(({ resolve }, nth) => {
          resolve(rows[nth]?.taken === true);
        });
      } catch (error) {
        batch.forEach(({ reject }) => {
          reject(error);
        });
      }
    }
    running--;
  };
  return (pool, session) =>
    new Promise((resolve, reject) => {
      waiting.push({ id: newId(new Date()), session, resolve, reject });
      if (running < 2) queueMicrotask(() => void (waiting.length > 0 && running < 2 ? run(pool) : undefined));
    });
}

function bookingOf(id: string, session: number): pg.QueryConfig {
  return booking([id, session, payloadOf(id, session)]);
}

/** As long as the event of a hold. */
function payloadOf(id: string, session: number): string {
  return JSON.stringify({ id, session, filler: 'x'.repeat(600) });
}

/** A statement that each connection parses once. */
function named(text: string): (values: unknown[]) => pg.QueryConfig {
  const name = `bench_${names++}`;
  return (values) => ({ name, text, values });
}

async function checkControl(pools: readonly pg.Pool[]): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt++) if ((await sell(readThenWrite, pools)) > seatsOnSale) return;
  throw new Error('The control did not oversell, so that the check of the others says nothing');
}

async function expectNeverOversells(way: Way, pools: readonly pg.Pool[]): Promise<void> {
  const sold = await sell(way, pools);
  if (sold !== seatsOnSale) throw new Error(`${way.name}: sold ${sold} of ${seatsOnSale} seats`);
}

/** Many clients want the few seats of a new session. Returns the number of bookings. */
async function sell(way: Way, pools: readonly pg.Pool[]): Promise<number> {
  const pool = pools.at(-1);
  if (pool === undefined) throw new Error('no pool');
  const { rows } = await pool.query<{ id: number }>('SELECT open_session() AS id');
  const id = rows[0]?.id ?? -1;
  const answers = await Promise.all(Array.from({ length: 200 }, () => way.hold(pool, id)));
  const counted = await pool.query<{ sold: number }>(
    'SELECT count(*)::integer AS sold FROM booking WHERE session_id = $1',
    [id],
  );
  const sold = counted.rows[0]?.sold ?? -1;
  if (answers.filter(Boolean).length !== sold) throw new Error(`${way.name}: answers and bookings differ`);
  return sold;
}
