import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the registry tells since it keeps registries and assessments: organisations that take no part yet, and until when a site is
 * ready for visitors. Sites that were known before are not ready until the registry says so.
 */
export class KnowReadiness1700000002002 implements MigrationInterface {
  name = 'KnowReadiness1700000002002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_organization DROP CONSTRAINT known_organization_status_check');
    await runner.query(
      `ALTER TABLE known_organization ADD CONSTRAINT known_organization_status_check
         CHECK (status IN ('CANDIDATE', 'ACTIVE', 'SUSPENDED'))`,
    );
    await runner.query('ALTER TABLE known_site ADD COLUMN ready_until timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_site DROP COLUMN ready_until');
  }
}
