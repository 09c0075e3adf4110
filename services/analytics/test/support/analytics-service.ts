import type { CloudEvent } from '@promtour/events/envelope';
import { catalogue, topics } from '@promtour/events/catalogue/index';
import { createTransport } from '@promtour/messaging/create-transport';
import type { Transport } from '@promtour/messaging/transport';
import { createLogger } from '@promtour/service-kit/logging';
import { startService } from '@promtour/service-kit/service';
import { eventually } from '@promtour/testkit/eventually';
import { startTestService, type TestService } from '@promtour/testkit/service';
import pg from 'pg';
import { analytics } from '../../src/composition.ts';
import { readEnvironment } from '../../src/environment.ts';

export type GraphqlAnswer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly path?: readonly string[] };
  }[];
};

export type AnalyticsService = TestService & {
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<GraphqlAnswer>;
  /** Publishes as other services do, in this order. */
  readonly publish: (events: readonly CloudEvent[]) => Promise<void>;
  /** Waits until everything that is in the log is applied by the generation that serves. */
  readonly caughtUp: () => Promise<void>;
  /** Ends the service alone: its databases stay, for another process to go on with. */
  readonly halt: () => Promise<void>;
  /** Looks into the service's database. */
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
};

/** Analytics in this process, on an embedded event log that the test writes to. */
export async function startAnalytics(): Promise<AnalyticsService> {
  let halt = () => Promise.resolve();
  const service = await startTestService(async (variables) => {
    const running = await startService(analytics, readEnvironment(variables));
    let halted: Promise<void> | undefined;
    halt = () => (halted ??= running.stop());
    return { url: running.url, stop: halt };
  });
  const transport = createTransport({
    kind: 'embedded',
    eventLogUrl: service.eventLog.url,
    clientId: 'test',
    logger: createLogger({ service: 'test', level: 'silent' }),
  });
  await transport.ensureTopics(topics);
  const pool = new pg.Pool({ connectionString: service.database.url, max: 2 });
  const sql: AnalyticsService['sql'] = async <Row>(text: string, values: unknown[] = []) =>
    (await pool.query(text, values)).rows as Row[];

  return {
    ...service,
    ask: (query, variables) => ask(service.url, query, variables),
    publish: (events) => publishAll(transport, events),
    caughtUp: () => waitForServing(transport, sql),
    halt,
    sql,
    async stop() {
      await Promise.all([transport.close(), pool.end()]);
      await service.stop();
    },
  };
}

export async function ask(url: string, query: string, variables = {}): Promise<GraphqlAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

async function publishAll(transport: Transport, events: readonly CloudEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += 500) {
    await transport.publish(
      events.slice(start, start + 500).map((event) => {
        const definition = catalogue.get(event.type);
        if (definition === undefined) throw new Error(`${event.type} is not in the catalogue`);
        return { topic: definition.topic, key: event.subject, value: JSON.stringify(event) };
      }),
    );
  }
}

async function waitForServing(transport: Transport, sql: AnalyticsService['sql']): Promise<void> {
  await eventually(
    async () => {
      const ends = await transport.endOffsets(['promtour.session', 'promtour.booking']);
      const written = [...ends.values()].flat().reduce((total, end) => total + end, 0);
      const [row] = await sql<{ applied: number }>(
        `SELECT coalesce(sum(position + 1), 0)::int AS applied FROM messaging.consumer_progress
         JOIN messaging.projection_generation USING (subscription) WHERE state = 'SERVING'`,
      );
      return row?.applied === written;
    },
    { within: 20_000 },
  );
}
