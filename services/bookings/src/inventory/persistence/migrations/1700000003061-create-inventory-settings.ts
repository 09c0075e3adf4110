import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInventorySettings1700000003061 implements MigrationInterface {
  name = 'CreateInventorySettings1700000003061';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inventory_setting');
  }
}

const statements = [
  // What the host set last. The audit log follows it; the copy in session_inventory is what sales see.
  `CREATE TABLE inventory_setting (
     session_id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     blocked integer NOT NULL CHECK (blocked >= 0),
     freesale boolean NOT NULL,
     updated_at timestamptz NOT NULL
   )`,
];
