/**
 * Runs SQL inside the caller's transaction: TypeORM's EntityManager, DataSource and QueryRunner all do. The form of the result differs by
 * statement and driver, so read it with {@link rowsOf}.
 */
export interface SqlExecutor {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * The rows that a statement returned. TypeORM returns `[rows, affected]` for UPDATE and DELETE, and plain rows for everything else.
 * @throws TypeError if the result has neither form
 */
export async function rowsOf<Row>(
  executor: SqlExecutor,
  sql: string,
  parameters: unknown[] = [],
): Promise<readonly Row[]> {
  const answer = await executor.query(sql, parameters);
  if (!Array.isArray(answer)) throw new TypeError('The executor returned no rows');
  const [first, second] = answer as [unknown, unknown];
  return (Array.isArray(first) && answer.length === 2 && typeof second === 'number' ? first : answer) as Row[];
}
