import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePortals1700000001090 implements MigrationInterface {
  name = 'CreatePortals1700000001090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal (
        id uuid PRIMARY KEY,
        code text COLLATE "C" NOT NULL CONSTRAINT portal_code_once UNIQUE,
        name jsonb NOT NULL,
        region_codes text[] NOT NULL,
        languages text[] NOT NULL,
        url text,
        version integer NOT NULL
      )`);
    await runner.query('CREATE INDEX portal_regions ON portal USING gin (region_codes)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portal');
  }
}
