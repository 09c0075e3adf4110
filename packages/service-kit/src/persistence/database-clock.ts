import type { Clock } from '@promtour/kernel/clock';
import type { DataSource } from 'typeorm';
import type { Logger } from '../logging.ts';
import type { Stoppable } from '../shutdown.ts';

const intervalMs = 60_000;
const samples = 3;

export type DatabaseClock = Clock &
  Stoppable & {
    /** Compares with the database again. */
    readonly compare: () => Promise<void>;
  };

/**
 * The machine's clock, corrected by that of the database: all replicas decide deadlines, such as the end of a hold, by one clock, even if
 * their machines' clocks differ. It is compared at the start and every minute; a difference below the round trip cannot be told from none.
 * @param readDatabase the database's time in milliseconds since the epoch
 */
export async function createDatabaseClock(
  readDatabase: () => Promise<number>,
  logger: Pick<Logger, 'warn'>,
  machine: () => number = Date.now,
): Promise<DatabaseClock> {
  let offset = 0;

  async function compare(): Promise<void> {
    let best = { roundTrip: Infinity, offset: 0 };
    for (let nth = 0; nth < samples; nth++) {
      const sent = machine();
      const there = await readDatabase();
      const received = machine();
      const roundTrip = received - sent;
      if (roundTrip < best.roundTrip) best = { roundTrip, offset: there - (sent + received) / 2 };
    }
    offset = Math.abs(best.offset) <= Math.max(best.roundTrip, 1) ? 0 : Math.round(best.offset);
  }

  await compare();
  if (offset !== 0) logger.warn({ offsetMs: offset }, 'the clock differs from that of the database, which counts');
  const timer = setInterval(() => {
    // While the database is unavailable, the last difference holds.
    compare().catch(() => undefined);
  }, intervalMs);
  timer.unref();
  return {
    now: () => new Date(machine() + offset),
    compare,
    stop() {
      clearInterval(timer);
      return Promise.resolve();
    },
  };
}

export async function databaseTime(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query<{ now: number }[]>(
    'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now',
  );
  if (row === undefined) throw new Error('a one-row query gave no row');
  return row.now;
}
