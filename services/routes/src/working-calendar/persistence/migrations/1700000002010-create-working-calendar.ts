import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateWorkingCalendar1700000002010 implements MigrationInterface {
  name = 'CreateWorkingCalendar1700000002010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE day_override (
         date date PRIMARY KEY CHECK (date BETWEEN '2000-01-01' AND '2100-12-31'),
         working boolean NOT NULL,
         decided_at timestamptz NOT NULL
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE day_override');
  }
}
