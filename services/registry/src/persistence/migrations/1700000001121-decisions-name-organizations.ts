import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = { council_decision_organization: {} };

/** The organisations that a council's decision is about: it is used once for each. And one agreement rests on a decision. */
export class DecisionsNameOrganizations1700000001121 implements MigrationInterface {
  name = 'DecisionsNameOrganizations1700000001121';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE council_decision_organization (
        decision_id uuid NOT NULL REFERENCES council_decision,
        organization_id uuid NOT NULL REFERENCES organization,
        region_code text NOT NULL REFERENCES region,
        used_at timestamptz,
        PRIMARY KEY (decision_id, organization_id)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX agreement_decision_once ON agreement (decision_id) WHERE decision_id IS NOT NULL',
    );
    await auditTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, tables);
    await runner.query('DROP INDEX agreement_decision_once');
    await runner.query('DROP TABLE council_decision_organization');
  }
}
