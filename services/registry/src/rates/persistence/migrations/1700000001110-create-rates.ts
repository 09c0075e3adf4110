import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The remaining rate of each client, shared by all gateways. Unlogged: after a crash every client starts with a full bucket. */
export class CreateRates1700000001110 implements MigrationInterface {
  name = 'CreateRates1700000001110';

  async up(runner: QueryRunner): Promise<void> {
    // Half-filled pages leave space for the next version of a row on the same page.
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
