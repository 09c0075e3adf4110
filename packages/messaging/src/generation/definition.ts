import { createHash } from 'node:crypto';
import type { SqlExecutor } from '@promtour/postgres/sql';
import type { Projection } from '../projection.ts';

/** The statements that create a generation's tables, in the schema `"{generation}"`. */
export async function tableStatements({ createTables }: Pick<Projection, 'createTables'>): Promise<readonly string[]> {
  const statements: string[] = [];
  const recorder: SqlExecutor = {
    query(sql: string) {
      statements.push(sql);
      return Promise.resolve([]);
    },
  };
  await createTables(recorder, '{generation}');
  return statements;
}

/** Hash of what determines a generation's content: version, event types and table statements. Another hash needs a rebuild. */
export async function definitionOf(
  projection: Pick<Projection, 'version' | 'definitions' | 'createTables'>,
): Promise<string> {
  const { version, definitions } = projection;
  const types = definitions.map(({ type }) => type).sort();
  const parts = JSON.stringify({ version, types, statements: await tableStatements(projection) });
  return createHash('sha256').update(parts).digest('hex');
}
