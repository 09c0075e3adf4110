import type { QueryRunner } from 'typeorm';
import type { SqlExecutor } from './sql.ts';
import { TransactionClient } from './transaction-client.ts';

/**
 * Runs a statement whose result is not needed in the caller's transaction, together with the next one: without a round trip of its own. The
 * promise does not tell its success; the next statement, or the commit, fails with its error.
 * @param sql marked as `prepared`
 */
export async function sendWithNext(tx: SqlExecutor, sql: string, parameters: unknown[]): Promise<void> {
  const runner = (tx as { readonly queryRunner?: QueryRunner }).queryRunner;
  const client: unknown = runner?.isTransactionActive === true ? await runner.connect() : undefined;
  if (client instanceof TransactionClient) client.sendWithNext(sql, parameters);
  else await tx.query(sql, parameters);
}

/** An executor whose statements are all sent with the next one. They return nothing. */
export function unsent(tx: SqlExecutor): SqlExecutor {
  return { query: (sql, parameters = []) => sendWithNext(tx, sql, parameters) };
}
