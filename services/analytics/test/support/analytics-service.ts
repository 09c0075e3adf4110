import type { CloudEvent } from '@promtour/events/envelope';
import type { Clock } from '@promtour/kernel/clock';
import { openEventLogPeer, type EventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import { readMigrationEnvironment } from '@promtour/service-kit/environment';
import { migrateService, startService } from '@promtour/service-kit/service';
import { eventually } from '@promtour/testkit/eventually';
import { testPool } from '@promtour/testkit/test-pool';
import { gatewayHeaders } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import { startTestService, type TestService } from '@promtour/testkit/service';
import type { Viewer } from '@promtour/access/viewer';
import { analytics } from '../../src/service.ts';
import { readEnvironment } from '../../src/environment.ts';

export type GraphqlAnswer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly path?: readonly string[] };
  }[];
};

export type AnalyticsService = TestService & {
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    /** The viewer; by default the agency's official. */
    viewer?: Viewer,
  ) => Promise<GraphqlAnswer>;
  /** Publishes as other services do, in this order. */
  readonly publish: (events: readonly CloudEvent[]) => Promise<void>;
  /** Waits until everything that is in the log is applied by the generation that serves. */
  readonly caughtUp: () => Promise<void>;
  /** Ends the service alone: its databases stay, for another process to go on with. */
  readonly halt: () => Promise<void>;
  /** Looks into the service's database. */
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
};

/**
 * Analytics in this process, on an embedded event log that the test writes to.
 * @param clock by default that of the database
 */
export async function startAnalytics(clock?: Clock): Promise<AnalyticsService> {
  let halt = () => Promise.resolve();
  const service = await startTestService({
    name: 'analytics',
    migrate: (variables) => migrateService(analytics, readMigrationEnvironment(variables)),
    start: async (variables) => {
      const running = await startService(analytics, readEnvironment(variables), clock);
      let halted: Promise<void> | undefined;
      halt = () => (halted ??= running.stop());
      return { url: running.url, stop: halt };
    },
  });
  const peer = await openEventLogPeer(service.eventLog.url);
  const pool = testPool({ connectionString: service.database.url, max: 2 });
  const sql: AnalyticsService['sql'] = async <Row>(text: string, values: unknown[] = []) =>
    (await pool.query(text, values)).rows as Row[];

  return {
    ...service,
    ask: (query, variables, viewer) => ask(service.url, query, variables, viewer),
    publish: peer.publish,
    caughtUp: () => waitForServing(peer, sql),
    halt,
    sql,
    async stop() {
      await Promise.all([peer.close(), pool.end()]);
      await service.stop();
    },
  };
}

export async function ask(url: string, query: string, variables = {}, viewer = official): Promise<GraphqlAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await gatewayHeaders('analytics', viewer)) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

/** Every projection on its own: they read different topics. */
async function waitForServing(peer: EventLogPeer, sql: AnalyticsService['sql']): Promise<void> {
  await eventually(
    async () => {
      const rows = await sql<{ projection: string; applied: number }>(
        `SELECT projection, coalesce(sum(position + 1), 0)::int AS applied FROM messaging.projection_generation
         LEFT JOIN messaging.consumer_progress USING (subscription) WHERE state = 'SERVING' GROUP BY projection`,
      );
      const applied = new Map(rows.map((row) => [row.projection, row.applied]));
      for (const { name, definitions } of analytics.projections ?? []) {
        const topics = [...new Set(definitions.map(({ topic }) => topic))];
        if (applied.get(name) !== (await peer.written(topics))) return false;
      }
      return true;
    },
    { within: 60_000 },
  );
}
