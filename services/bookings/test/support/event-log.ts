import type { CloudEvent } from '@promtour/events/envelope';
import { openEventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import type pg from 'pg';
import { eventually } from '@promtour/testkit/eventually';
import { testPool } from '@promtour/testkit/test-pool';

/** The embedded log as another service sees it: publishes, and waits until the bookings have applied it all. */
export async function openEventLog(urls: { readonly eventLog: string; readonly database: string }) {
  const peer = await openEventLogPeer(urls.eventLog);
  const log = testPool({ connectionString: urls.eventLog, max: 1 });
  const database = testPool({ connectionString: urls.database, max: 2 });
  const topics = ['organization', 'excursion', 'session', 'site', 'calendar'].map((name) => `promtour.${name}`);

  return {
    /** Looks into the service's own database. */
    sql: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
      (await database.query<Row>(text, values)).rows,
    async hear(...events: readonly CloudEvent[]): Promise<void> {
      await peer.publish(events);
      const written = await peer.written(topics);
      await eventually(
        async () => {
          const { rows } = await database.query<{ applied: number }>(
            `SELECT coalesce(sum(position + 1), 0)::int AS applied FROM messaging.consumer_progress
             WHERE subscription = 'bookings'`,
          );
          return (rows[0]?.applied ?? 0) >= written;
        },
        { within: 60_000 },
      );
    },
    /** The events of a topic in the log, once the outbox is empty; by default those of bookings. */
    async published(topic = 'promtour.booking'): Promise<CloudEvent[]> {
      await eventually(
        async () => {
          const { rows } = await database.query<{ waiting: number }>(
            'SELECT count(*)::int AS waiting FROM messaging.outbox',
          );
          return rows[0]?.waiting === 0;
        },
        { within: 60_000 },
      );
      const { rows } = await log.query<{ value: string }>(
        `SELECT value FROM event_log.message WHERE topic = $1 ORDER BY partition, "offset"`,
        [topic],
      );
      return rows.map(({ value }) => JSON.parse(value) as CloudEvent);
    },
    async close(): Promise<void> {
      await Promise.all([peer.close(), log.end(), database.end()]);
    },
  };
}
