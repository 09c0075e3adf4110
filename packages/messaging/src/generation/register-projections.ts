import type { SqlExecutor } from '@promtour/postgres/sql';
import type { Projection } from '../projection.ts';
import { definitionOf, tableStatements } from './definition.ts';

/**
 * Stores the definition of each projection, and the statements that create its tables, so that the service can begin a generation
 * without a right to DDL. Run it as the owner, after the migrations.
 */
export async function registerProjections(
  owner: SqlExecutor,
  projections: readonly Pick<Projection, 'name' | 'version' | 'definitions' | 'createTables'>[],
): Promise<void> {
  for (const projection of projections) {
    await owner.query(
      `INSERT INTO messaging.projection_tables (projection, definition, statements) VALUES ($1, $2, $3)
       ON CONFLICT (projection) DO UPDATE SET definition = excluded.definition, statements = excluded.statements`,
      [projection.name, await definitionOf(projection), await tableStatements(projection)],
    );
  }
}
