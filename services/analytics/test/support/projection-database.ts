import type { CloudEvent } from '@promtour/events/envelope';
import { ensureGeneration } from '@promtour/messaging/generation/generations';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { schemaOf, type Projection, type ProjectionContext } from '@promtour/messaging/projection';
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
  /**
   * Builds as a rebuild does: loads batches, then applies the late ones while parts are finished, each before the next part, and
   * finishes the rest.
   */
  readonly build: (
    loaded: readonly (readonly CloudEvent[])[],
    late: readonly (readonly CloudEvent[])[],
  ) => Promise<void>;
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

  const inTransaction = <Value>(
    { name }: Projection,
    work: (context: ProjectionContext) => Promise<Value>,
  ): Promise<Value> => dataSource.transaction((tx) => work({ tx, schema: schemaOf(name, 1), logger }));

  function handledBy({ definitions }: Projection, events: readonly CloudEvent[]): readonly CloudEvent[] {
    const handled = new Set(definitions.map(({ type }) => type));
    return events.filter(({ type }) => handled.has(type));
  }

  async function applyTo(projection: Projection, events: readonly CloudEvent[], unfinished: boolean): Promise<void> {
    const fitting = handledBy(projection, events);
    await inTransaction(projection, (context) => projection.apply(fitting, { ...context, unfinished }));
  }

  return {
    dataSource,
    async apply(events) {
      for (const projection of projections) await applyTo(projection, events, false);
    },
    async build(loaded, late) {
      for (const projection of projections) {
        const { bulk } = projection;
        if (bulk === undefined) {
          for (const events of [...loaded, ...late]) await applyTo(projection, events, false);
          continue;
        }
        for (const events of loaded)
          await inTransaction(projection, (context) => bulk.load(handledBy(projection, events), context));
        const waiting = [...late];
        for (const part of await inTransaction(projection, bulk.parts)) {
          await applyTo(projection, waiting.shift() ?? [], true);
          await inTransaction(projection, (context) => bulk.finish(part, context));
        }
        for (const events of waiting) await applyTo(projection, events, true);
        const left = await inTransaction(projection, bulk.parts);
        if (left.length > 0) throw new Error(`${projection.name} has not finished ${left.join(', ')}`);
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
