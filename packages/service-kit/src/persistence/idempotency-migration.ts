import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of completed mutations, with their results. The input is stored as a digest only: it may hold personal data. */
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
        CONSTRAINT idempotency_key_pk PRIMARY KEY (client, operation, key)
      )`);
    await runner.query('CREATE INDEX idempotency_key_created_at ON idempotency_key USING brin (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}

/** Makes a key unique per client, across operations. Of a key that was used for several operations, the last use stays. */
export class KeepIdempotencyKeysPerClient1700000000004 implements MigrationInterface {
  name = 'KeepIdempotencyKeysPerClient1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM idempotency_key k USING idempotency_key later
       WHERE later.client = k.client AND later.key = k.key AND (later.created_at, later.operation) > (k.created_at, k.operation)`);
    await runner.query(`
      ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_pk,
        ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (client, key)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_pk,
        ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (client, operation, key)`);
  }
}

/** All migrations of the store, in order. */
export const idempotencyMigrations = [CreateIdempotencyKeys1700000000001, KeepIdempotencyKeysPerClient1700000000004];
