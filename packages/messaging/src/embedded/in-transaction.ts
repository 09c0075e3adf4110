import type { Pool, PoolClient } from 'pg';

/** Runs work in a transaction on a connection of the pool; a connection that failed is thrown away. */
export async function inTransaction<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  // The pool listens only to idle connections. A connection that is lost between two statements says so by this event, and
  // an error event that nobody hears ends the process; the next statement rejects anyway.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let failed = true;
  try {
    await client.query('BEGIN');
    const value = await work(client);
    await client.query('COMMIT');
    failed = false;
    return value;
  } finally {
    client.off('error', ignore);
    client.release(failed);
  }
}
