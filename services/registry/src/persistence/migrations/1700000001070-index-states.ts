import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists that are filtered by a state, and their counts: few are in the states that are looked for, such as UNDER_REVIEW or
 * OVERDUE, and each would be found by going through all.
 */
export class IndexStates1700000001070 implements MigrationInterface {
  name = 'IndexStates1700000001070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX agreement_state ON agreement (state, id)');
    await runner.query('CREATE INDEX agreement_milestone_state ON agreement_milestone (state, agreement_id)');
    await runner.query('CREATE INDEX registry_entry_state_latest ON registry_entry (state, updated_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX agreement_state, agreement_milestone_state, registry_entry_state_latest');
  }
}
