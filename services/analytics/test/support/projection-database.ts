import type { CloudEvent } from '@promtour/events/envelope';
import { ensureGeneration } from '@promtour/messaging/generation/generations';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { schemaOf, type Projection } from '@promtour/messaging/projection';
import { createDataSource } from '@promtour/postgres/data-source';
import { createLogger } from '@promtour/service-kit/logging';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { createTestDatabase } from '@promtour/testkit/database';
import type { DataSource } from 'typeorm';

/** A database with the first generation of some projections, fed by the test without a broker. */
export type ProjectionDatabase = {
  readonly dataSource: DataSource;
  /** Applies, as one batch for each projection, the events that it handles. */
  readonly apply: (events: readonly CloudEvent[]) => Promise<void>;
  /** Every row of every table of the projections, as sorted texts. */
  readonly contents: () => Promise<Readonly<Record<string, readonly string[]>>>;
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openProjectionDatabase(projections: readonly Projection[]): Promise<ProjectionDatabase> {
  const logger = createLogger({ service: 'analytics', level: 'silent' });
  const database = await createTestDatabase();
  const about = { service: 'analytics', url: database.url, migrations: messagingMigrations };
  await migrateDatabase({ ...about, ownerUrl: database.ownerUrl, projections });
  const dataSource = createDataSource({ ...about, poolSize: 8, entities: [] });
  await dataSource.initialize();
  for (const projection of projections) await ensureGeneration(dataSource, 'analytics', projection);

  const schemas = projections.map(({ name }) => schemaOf(name, 1));
  async function tables(): Promise<readonly string[]> {
    const rows: { name: string }[] = await dataSource.query(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ANY ($1) ORDER BY 1`,
      [schemas],
    );
    return rows.map(({ name }) => name);
  }

  return {
    dataSource,
    async apply(events) {
      for (const projection of projections) {
        const handled = new Set(projection.definitions.map(({ type }) => type));
        const fitting = events.filter(({ type }) => handled.has(type));
        const schema = schemaOf(projection.name, 1);
        await dataSource.transaction((tx) => projection.apply(fitting, { tx, schema, logger }));
      }
    },
    async contents() {
      const all: Record<string, readonly string[]> = {};
      for (const name of await tables()) {
        const rows: { row: string }[] = await dataSource.query(
          `SELECT to_jsonb(one)::text AS row FROM ${name} AS one ORDER BY 1`,
        );
        all[name] = rows.map(({ row }) => row);
      }
      return all;
    },
    async empty() {
      for (const name of await tables()) await dataSource.query(`DELETE FROM ${name}`);
    },
    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
