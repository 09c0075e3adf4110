import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of completed mutations, unique per client, with their results. The input is stored as a digest only: it may hold personal data. */
export class CreateIdempotencyKeys1700000000001 implements MigrationInterface {
  name = 'CreateIdempotencyKeys1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        client text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        input_digest bytea NOT NULL,
        answer text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_key_pk PRIMARY KEY (client, key)
      )`);
    await runner.query('CREATE INDEX idempotency_key_created_at ON idempotency_key USING brin (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}

/** All migrations of the store, in order. */
export const idempotencyMigrations = [CreateIdempotencyKeys1700000000001];
