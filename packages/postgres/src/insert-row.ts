import { prepared } from './prepared.ts';
import type { DataSource, EntityManager, EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm';

/**
 * Inserts one row with a statement that is built and prepared once per table, for frequent inserts: the ORM's query builder builds it every
 * time. The row has a value, or null, for each column of the schema.
 *
 * @returns whether it was inserted: false if a row with the same key (any unique key) exists. Waits for a concurrent transaction that
 * inserts one.
 */
export async function insertUnlessThere<Row extends ObjectLiteral>(
  manager: EntityManager,
  schema: EntitySchema<Row>,
  row: Row,
): Promise<boolean> {
  const { driver } = manager.dataSource;
  const { text, metadata } = insertOf(manager.dataSource, schema);
  const values = metadata.columns.map(
    (column) => driver.preparePersistentValue(row[column.propertyName], column) as unknown,
  );
  const absent = values.indexOf(undefined);
  if (absent >= 0)
    throw new TypeError(`${metadata.tableName} has no value for ${metadata.columns[absent]?.propertyName}`);
  return (await manager.query<unknown[]>(text, values)).length === 1;
}

type Insert = { readonly text: string; readonly metadata: EntityMetadata };

const inserts = new WeakMap<EntityMetadata, Insert>();

function insertOf(dataSource: DataSource, schema: EntitySchema): Insert {
  const metadata = dataSource.getMetadata(schema);
  const known = inserts.get(metadata);
  if (known !== undefined) return known;
  const quoted = (name: string): string => dataSource.driver.escape(name);
  const text = prepared(
    `INSERT INTO ${quoted(metadata.tableName)} (${metadata.columns.map(({ databaseName }) => quoted(databaseName)).join(', ')})
     VALUES (${metadata.columns.map((_column, nth) => `$${nth + 1}`).join(', ')})
     ON CONFLICT DO NOTHING RETURNING true`,
  );
  const insert = { text, metadata };
  inserts.set(metadata, insert);
  return insert;
}
