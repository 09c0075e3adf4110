import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExcursionTerms1700000003010 implements MigrationInterface {
  name = 'CreateExcursionTerms1700000003010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE day_override, excursion_terms');
  }
}

const statements = [
  `CREATE TABLE excursion_terms (
     excursion_id uuid,
     version integer CHECK (version > 0),
     terms jsonb NOT NULL,
     PRIMARY KEY (excursion_id, version)
   )`,
  'CREATE TABLE day_override (day date PRIMARY KEY, working boolean NOT NULL)',
];
