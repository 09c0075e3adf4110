import type { CloudEvent } from '@promtour/events/envelope';
import { openEventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import { readMigrationEnvironment } from '@promtour/service-kit/environment';
import { migrateService, startService } from '@promtour/service-kit/service';
import { isSealing } from '@promtour/testkit/audit-log';
import { testClock, type TestClock } from '@promtour/testkit/clock';
import { eventually } from '@promtour/testkit/eventually';
import { gatewayHeaders } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { post, type GraphqlAnswer } from '@promtour/testkit/graphql';
import { startTestService, type TestService } from '@promtour/testkit/service';
import type { DataSource } from 'typeorm';
import { routes } from '../../src/service.ts';
import { readEnvironment } from '../../src/environment.ts';

export type RoutesService = TestService & {
  /** Monday noon in Moscow, until a test moves it. */
  readonly clock: TestClock;
  readonly ask: <Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
    /** The viewer; by default the agency's official. */
    viewer?: Viewer,
  ) => Promise<GraphqlAnswer<Data>>;
  /** Publishes as other services do, in this order, and waits until routes has applied it all. */
  readonly hear: (...events: readonly CloudEvent[]) => Promise<void>;
  /** Looks into the service's database. */
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** The statements that the service sends during an action, without those of messaging and of jobs. */
  readonly statementsOf: (work: () => Promise<unknown>) => Promise<Statement[]>;
  /** Events of a type that the service has put into the log. */
  readonly published: (type: string) => Promise<CloudEvent[]>;
};

export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

const ownTopics = ['promtour.excursion', 'promtour.session', 'promtour.closure', 'promtour.calendar', 'promtour.route'];

/** Routes in this process, on an embedded event log that the test writes to. */
export async function startRoutes(): Promise<RoutesService> {
  const clock = testClock(new Date('2026-11-23T09:00:00Z'));
  let dataSource: DataSource | undefined = undefined as DataSource | undefined;
  const seen: Statement[] = [];
  const definition: typeof routes = {
    ...routes,
    compose(parts) {
      dataSource = parts.dataSource;
      const { logger } = parts.dataSource;
      parts.dataSource.logger = Object.assign(Object.create(logger) as typeof logger, {
        logQuery: (sql: string, parameters: unknown[] = []) => seen.push({ sql, parameters }),
      });
      return routes.compose(parts);
    },
  };
  const service = await startTestService({
    name: 'routes',
    migrate: (variables) => migrateService(routes, readMigrationEnvironment(variables)),
    start: (variables) => startService(definition, readEnvironment(variables), clock),
  });
  const peer = await openEventLogPeer(service.eventLog.url);

  const log: CloudEvent[] = [];
  peer.transport.subscribe({
    group: 'test',
    topics: ownTopics,
    onBatch: ({ messages }) => {
      log.push(...messages.map(({ value }) => JSON.parse(value.toString()) as CloudEvent));
      return Promise.resolve({ next: (messages.at(-1)?.offset ?? 0) + 1, afterMs: 0 });
    },
  });

  const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => {
    if (dataSource === undefined) throw new Error('the service has not been composed');
    return dataSource.query<Row[]>(text, values);
  };

  async function caughtUp(): Promise<void> {
    const written = await peer.written([
      'promtour.organization',
      'promtour.site',
      'promtour.portal',
      'promtour.booking',
    ]);
    await eventually(
      async () => {
        const [row] = await sql<{ applied: number }>(
          `SELECT coalesce(sum(position + 1), 0)::int AS applied FROM messaging.consumer_progress WHERE subscription IN ('routes', 'routes.seats')`,
        );
        return row?.applied === written;
      },
      { within: 60_000 },
    );
  }

  return {
    ...service,
    clock,
    ask: async (query, variables, headers, viewer = official) =>
      post(service.url, query, variables, { ...(await gatewayHeaders('routes', viewer)), ...headers }),
    sql,
    async hear(...events) {
      await peer.publish(events);
      await caughtUp();
    },
    async statementsOf(work) {
      const from = seen.length;
      await work();
      return seen
        .slice(from)
        .filter(({ sql }) => !/messaging\.|^(START|COMMIT)/.test(sql) && !isSealing(sql))
        .filter((statement) => !isOfJob(statement));
    },
    async published(type) {
      await eventually(
        async () => {
          const [waiting] = await sql<{ rows: number }>('SELECT count(*)::int AS rows FROM messaging.outbox');
          return waiting?.rows === 0 && log.length === (await peer.written(ownTopics));
        },
        { within: 60_000 },
      );
      return log.filter((event) => event.type === type);
    },
    async stop() {
      await peer.close();
      await service.stop();
    },
  };
}

/** The job that materializes schedules looks for due ones every few seconds. */
function isOfJob({ sql, parameters }: Statement): boolean {
  return (
    /due_at <=|min\(due_at\)/.test(sql) ||
    parameters.some((value) => typeof value === 'string' && value.includes('system:routes'))
  );
}
