import { TransactionClient } from './transaction-client.ts';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * A transaction without extra round trips: it begins together with its first statement, and commits together with the statement before
 * which `last` is called, if that succeeds. The caller must not run anything after that statement.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager, last: () => void) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client: unknown = await runner.connect();
    if (!(client instanceof TransactionClient)) throw new TypeError('The pool does not use TransactionClient');
    client.beginWithFirst();
    return await runner.manager.transaction((manager) =>
      work(manager, () => {
        client.commitWithNext();
      }),
    );
  } finally {
    await runner.release();
  }
}
