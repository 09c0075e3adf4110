import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements are looked for by what of them falls due; what is late, the index of states finds. */
export class MilestonesDue1700000001062 implements MigrationInterface {
  name = 'MilestonesDue1700000001062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX agreement_milestone_due_on ON agreement_milestone (due_on, agreement_id) WHERE state <> 'DONE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX agreement_milestone_due_on');
  }
}
