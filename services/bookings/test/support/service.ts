import { readMigrationEnvironment } from '@promtour/service-kit/environment';
import { migrateService, startService } from '@promtour/service-kit/service';
import { isSealing } from '@promtour/testkit/audit-log';
import { testClock } from '@promtour/testkit/clock';
import { gatewayHeaders } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import { post } from '@promtour/testkit/graphql';
import { startTestService } from '@promtour/testkit/service';
import type { DataSource } from 'typeorm';
import { bookings } from '../../src/service.ts';
import { readEnvironment } from '../../src/environment.ts';
import { openEventLog } from './event-log.ts';
import { start } from './harness.ts';
import { bookingsVariables, createKeyDatabase } from './keys.ts';
import { sessionForSale } from './facts.ts';

export type BookingsService = Awaited<ReturnType<typeof startBookings>>;

/** The bookings in this process, with HTTP, relay, consumers and jobs; time is the test's. */
export async function startBookings() {
  const clock = testClock(start);
  const statements: string[] = [];
  const definition: typeof bookings = {
    ...bookings,
    compose(parts) {
      listenToStatements(parts.dataSource, statements);
      return bookings.compose(parts);
    },
  };
  const keys = await createKeyDatabase();
  const service = await startTestService(
    {
      name: 'bookings',
      migrate: (env) => migrateService(bookings, readMigrationEnvironment(env)),
      start: (env) => startService(definition, readEnvironment(env), clock),
    },
    bookingsVariables(keys),
  );
  const log = await openEventLog({ eventLog: service.eventLog.url, database: service.database.url });
  const ask = async <Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
    /** The viewer; by default the agency's official. */
    viewer = official,
  ) => post<Data>(service.url, query, variables, { ...(await gatewayHeaders('bookings', viewer)), ...headers });
  return {
    ...service,
    ...log,
    clock,
    /** The database of the data keys. */
    keys,
    ask,
    /** A session that is for sale, as the other services' events make it. */
    async openSession(capacity: number, about: Parameters<typeof sessionForSale>[1] = {}) {
      const session = sessionForSale(capacity, about);
      await log.hear(...session.events);
      return session;
    },
    /** The statements that the service sends during an action, without those of messaging and of the audit log's job. */
    async statementsOf(work: () => Promise<unknown>): Promise<string[]> {
      const from = statements.length;
      await work();
      return statements.slice(from).filter((sql) => !/messaging\.|pg_notify/.test(sql) && !isSealing(sql));
    },
    async stop() {
      await log.close();
      await service.stop();
      await keys.drop();
    },
  };
}

function listenToStatements(dataSource: DataSource, statements: string[]): void {
  const { logger } = dataSource;
  dataSource.logger = Object.assign(Object.create(logger) as typeof logger, {
    logQuery: (sql: string) => statements.push(sql),
  });
}
