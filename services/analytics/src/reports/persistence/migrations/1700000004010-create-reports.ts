import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReports1700000004010 implements MigrationInterface {
  name = 'CreateReports1700000004010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE saved_report (
         id uuid PRIMARY KEY,
         version integer NOT NULL CHECK (version >= 1),
         subject text NOT NULL,
         access jsonb NOT NULL,
         name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
         period text NOT NULL,
         question jsonb NOT NULL,
         format text NOT NULL CHECK (format IN ('CSV', 'XLSX')),
         language text NOT NULL CHECK (language IN ('RU', 'EN')),
         schedule jsonb,
         next_due_at timestamptz,
         created_at timestamptz NOT NULL,
         updated_at timestamptz NOT NULL,
         CHECK ((schedule IS NULL) = (next_due_at IS NULL))
       )`,
    );
    await runner.query('CREATE INDEX saved_report_subject ON saved_report (subject, id)');
    await runner.query('CREATE INDEX saved_report_due ON saved_report (next_due_at) WHERE next_due_at IS NOT NULL');
    await runner.query(
      `CREATE TABLE report_file (
         id uuid PRIMARY KEY,
         report_id uuid REFERENCES saved_report ON DELETE CASCADE,
         due_at timestamptz,
         period_from date NOT NULL,
         period_to date NOT NULL CHECK (period_to >= period_from),
         question jsonb NOT NULL,
         format text NOT NULL CHECK (format IN ('CSV', 'XLSX')),
         language text NOT NULL CHECK (language IN ('RU', 'EN')),
         access jsonb NOT NULL,
         created_at timestamptz NOT NULL,
         CHECK ((report_id IS NULL) = (due_at IS NULL))
       )`,
    );
    await runner.query('CREATE INDEX report_file_export ON report_file (created_at) WHERE report_id IS NULL');
    // One delivery for each due time.
    await runner.query('CREATE UNIQUE INDEX report_file_delivery ON report_file (report_id, due_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_file');
    await runner.query('DROP TABLE saved_report');
  }
}
