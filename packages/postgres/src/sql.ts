/**
 * Whatever runs SQL inside the caller's transaction: TypeORM's EntityManager, DataSource and QueryRunner all do.
 * The answer's form differs by statement and driver, so read it through {@link rowsOf}.
 */
export interface SqlExecutor {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * The rows that a statement returned. TypeORM answers `[rows, affected]` to UPDATE and DELETE, and plain rows to
 * everything else.
 * @throws TypeError where the answer has neither form
 */
export async function rowsOf<Row>(
  executor: SqlExecutor,
  sql: string,
  parameters: unknown[] = [],
): Promise<readonly Row[]> {
  const answer = await executor.query(sql, parameters);
  if (!Array.isArray(answer)) throw new TypeError('The executor did not answer with rows');
  const [first, second] = answer as [unknown, unknown];
  return (Array.isArray(first) && answer.length === 2 && typeof second === 'number' ? first : answer) as Row[];
}
