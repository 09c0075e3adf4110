import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The excursions of a site, drafts included, are found when the registry says something else of it. */
export class FollowSites1700000002003 implements MigrationInterface {
  name = 'FollowSites1700000002003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX excursion_at_site ON excursion (site_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX excursion_at_site');
  }
}
