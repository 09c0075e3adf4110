import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role that a region gives waits for the national agency's word. Several may wait for one person; one holds. */
export class ConfirmAccess1700000001100 implements MigrationInterface {
  name = 'ConfirmAccess1700000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_grant ADD confirmed_at timestamptz');
    await runner.query('UPDATE access_grant SET confirmed_at = given_at');
    await runner.query('DROP INDEX access_grant_one_live');
    await runner.query(
      `CREATE UNIQUE INDEX access_grant_one_live ON access_grant (person_id)
        WHERE withdrawn_at IS NULL AND confirmed_at IS NOT NULL`,
    );
    await runner.query('CREATE INDEX access_grant_person ON access_grant (person_id) WHERE withdrawn_at IS NULL');
    await runner.query('CREATE INDEX access_grant_waiting ON access_grant (id) WHERE confirmed_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX access_grant_waiting, access_grant_person, access_grant_one_live');
    await runner.query('DELETE FROM access_grant WHERE confirmed_at IS NULL');
    await runner.query('ALTER TABLE access_grant DROP confirmed_at');
    await runner.query(
      'CREATE UNIQUE INDEX access_grant_one_live ON access_grant (person_id) WHERE withdrawn_at IS NULL',
    );
  }
}
