import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The only table of the key database. */
export class CreateDataKeys1700000003036 implements MigrationInterface {
  name = 'CreateDataKeys1700000003036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE data_key (
         id uuid PRIMARY KEY,
         master_key text NOT NULL,
         wrapped bytea NOT NULL CHECK (octet_length(wrapped) > 32),
         created_at timestamptz NOT NULL
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_key');
  }
}
