import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is left of each client's rate, for all gateways. Lost after a crash, when everybody begins with a full bucket: it is not
 * worth a write-ahead log.
 */
export class CreateRates1700000001110 implements MigrationInterface {
  name = 'CreateRates1700000001110';

  async up(runner: QueryRunner): Promise<void> {
    // Half-filled pages leave room for the next version of a row beside it.
    await runner.query(`
      CREATE UNLOGGED TABLE rate_bucket (
        key text PRIMARY KEY,
        level double precision NOT NULL CHECK (level >= 0),
        filled_at timestamptz NOT NULL
      ) WITH (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_bucket');
  }
}
