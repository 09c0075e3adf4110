import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVisitHistory1700000003075 implements MigrationInterface {
  name = 'CreateVisitHistory1700000003075';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE visit_history, excursion_host');
  }
}

const statements = [
  `CREATE TABLE excursion_host (
     excursion_id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL,
     region_code text NOT NULL
   )`,
  // A month is replaced, deleted and published as a whole: its lines are one value.
  `CREATE TABLE visit_history (
     excursion_id uuid,
     month date CHECK (EXTRACT(day FROM month) = 1),
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL,
     region_code text NOT NULL,
     sessions integer NOT NULL CHECK (sessions >= 0),
     capacity integer NOT NULL CHECK (capacity >= 0),
     attended integer NOT NULL CHECK (attended >= 0),
     lines jsonb NOT NULL CHECK (jsonb_array_length(lines) BETWEEN 1 AND 400),
     provenance_source text NOT NULL CHECK (provenance_source IN ('IMPORT', 'SAMPLE')),
     provenance_reference text,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (excursion_id, month)
   )`,
  'CREATE INDEX visit_history_month ON visit_history (month, excursion_id)',
  'CREATE INDEX visit_history_organization ON visit_history (organization_id, month, excursion_id)',
  'CREATE INDEX visit_history_region ON visit_history (region_code, month, excursion_id)',
];
