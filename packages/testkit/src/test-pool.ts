import pg from 'pg';

/**
 * A pool for a test's own statements. `end` resolves while its connections are still closing; a test that then drops their database
 * terminates them, which must not fail the test.
 */
export function testPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined);
  return pool;
}
