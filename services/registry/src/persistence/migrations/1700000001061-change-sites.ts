import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said of a site may change: versions, and what each changed. */
export class ChangeSites1700000001061 implements MigrationInterface {
  name = 'ChangeSites1700000001061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE site ADD COLUMN version integer NOT NULL DEFAULT 1');
    await runner.query(`
      CREATE TABLE site_change (
        site_id uuid NOT NULL REFERENCES site,
        version integer NOT NULL,
        at timestamptz NOT NULL,
        subject text,
        client_id text,
        changes jsonb NOT NULL,
        PRIMARY KEY (site_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE site_change');
    await runner.query('ALTER TABLE site DROP COLUMN version');
  }
}
