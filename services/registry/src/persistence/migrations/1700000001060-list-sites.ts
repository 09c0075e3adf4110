import { auditTable } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the list of sites is read by: their names, everywhere and in a region; and the assessments that allow visits. */
export class ListSites1700000001060 implements MigrationInterface {
  name = 'ListSites1700000001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE site ADD COLUMN sort_name text COLLATE "ru-x-icu" NOT NULL GENERATED ALWAYS AS (name ->> 'ru') STORED`,
    );
    await runner.query('CREATE INDEX site_name ON site (sort_name, id)');
    await runner.query('CREATE INDEX site_region_name ON site (region_code, sort_name, id)');
    await runner.query('CREATE INDEX site_region_newest ON site (region_code, id)');
    await runner.query(
      'CREATE INDEX site_pass_regime ON site (pass_regime, sort_name, id) WHERE pass_regime IS NOT NULL',
    );
    await runner.query(`
      CREATE INDEX readiness_assessment_passing ON readiness_assessment (site_id, due_at)
        WHERE state = 'VALID' AND criticals_met AND total * 10 >= maximum * 7`);
    // Where the trail was begun before this column was: it is computed, and no news.
    await auditTable(runner, 'site', { omit: ['sort_name'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX readiness_assessment_passing');
    await runner.query('ALTER TABLE site DROP COLUMN sort_name');
    await runner.query('DROP INDEX site_region_newest');
  }
}
