import type { Projection } from '../projection.ts';
import type { SqlExecutor } from '@promtour/postgres/sql';

/**
 * Writes down by which statements a generation of each projection is made, so that the service may begin one without a right to DDL.
 * For the owner, after the migrations: a new release's tables are those of the generations that are begun from then on.
 */
export async function registerProjections(
  owner: SqlExecutor,
  projections: readonly Pick<Projection, 'name' | 'createTables'>[],
): Promise<void> {
  for (const { name, createTables } of projections) {
    const statements: string[] = [];
    const recorder: SqlExecutor = {
      query(sql: string) {
        statements.push(sql);
        return Promise.resolve([]);
      },
    };
    await createTables(recorder, '{generation}');
    await owner.query(
      `INSERT INTO messaging.projection_tables (projection, statements) VALUES ($1, $2)
       ON CONFLICT (projection) DO UPDATE SET statements = excluded.statements`,
      [name, statements],
    );
  }
}
