import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who declared the suspension of an entry: it binds the organisation until the same party, or the agency, lifts it. */
export class KeepSuspensions1700000001120 implements MigrationInterface {
  name = 'KeepSuspensions1700000001120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE registry_entry ADD COLUMN suspended_by text CHECK (suspended_by IN ('REGION', 'AGENCY'))`,
    );
    await runner.query(`UPDATE registry_entry SET suspended_by = 'REGION' WHERE state = 'SUSPENDED'`);
    await runner.query(`
      ALTER TABLE registry_entry ADD CONSTRAINT registry_entry_suspension CHECK (
        CASE state WHEN 'SUSPENDED' THEN suspended_by IS NOT NULL WHEN 'EXCLUDED' THEN true ELSE suspended_by IS NULL END)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE registry_entry DROP COLUMN suspended_by');
  }
}
