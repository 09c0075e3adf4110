import { createDataSource, type DatabaseOptions } from '@promtour/postgres/data-source';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { busy } from '../limits/busy.ts';
import { FairQueue } from '../limits/fair-queue.ts';
import { currentWork, type RequestWork } from '../limits/request-work.ts';
import { RequestClient } from './request-client.ts';

/** The service's connection pool: statements end with their request, and clients share the connections of queries fairly. */
export function createRequestDataSource(options: Omit<DatabaseOptions, 'client'>): DataSource {
  const dataSource = createDataSource({ ...options, client: RequestClient });
  shareConnections(dataSource.driver as PostgresDriver, options.poolSize);
  return dataSource;
}

/** The share of the pool that all queries together may use. */
const shareOfQueries = 3 / 8;

/** Connections that one client's queries use at a time. */
const maxOfClient = 4;

/**
 * Gives connections to queries client by client in turn, however many lists they read at once, and leaves the rest of the pool to
 * mutations, the token issuer, events and jobs.
 */
function shareConnections(driver: PostgresDriver, poolSize: number): void {
  const queue = new FairQueue({
    running: Math.max(Math.floor(poolSize * shareOfQueries), 1),
    runningOfClient: maxOfClient,
    waiting: 10_000,
    waitingOfClient: 1_000,
    waitMs: 15_000,
  });
  const obtain = driver.obtainMasterConnection.bind(driver) as () => Promise<[unknown, (error?: Error) => unknown]>;
  driver.obtainMasterConnection = async () => {
    const work = currentWork();
    if (work?.isEndable !== true) return obtain();
    const turn = work.turn();
    if (turn !== undefined) await turn;
    if (work.ended !== undefined) throw work.ended;
    const entering = queue.enter(work.clientKey, work);
    const leave = entering instanceof Promise ? await entering : entering;
    if (typeof leave === 'string') throw reasonOf(work);
    try {
      const [connection, release] = await obtain();
      return [
        connection,
        (error?: Error) => {
          leave();
          return release(error);
        },
      ];
    } catch (error) {
      leave();
      throw error;
    }
  };
}

function reasonOf({ ended }: RequestWork): Error {
  return ended ?? busy;
}
