import type { Pool, PoolClient } from 'pg';

/** Runs work in a transaction on a connection of the pool; a failed connection is discarded. */
export async function inTransaction<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query('BEGIN');
    const value = await work(client);
    await client.query('COMMIT');
    failed = false;
    return value;
  } finally {
    client.release(failed);
  }
}
