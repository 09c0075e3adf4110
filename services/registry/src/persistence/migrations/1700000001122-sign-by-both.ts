import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = { agreement_signature: {}, agreement_extension: {} };

/**
 * The signatures of both parties of an agreement, and a later end that one of them has signed; and the days on which an agreement binds each of its measures: no two agreements of
 * a region bind one measure on one day. An agreement that was signed before this has no signatures and binds no day.
 */
export class SignByBoth1700000001122 implements MigrationInterface {
  name = 'SignByBoth1700000001122';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement_signature (
        agreement_id uuid NOT NULL REFERENCES agreement,
        party text NOT NULL CHECK (party IN ('REGION', 'AGENCY')),
        region_code text NOT NULL REFERENCES region,
        signed_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        subject text,
        PRIMARY KEY (agreement_id, party)
      )`);
    await runner.query(`
      CREATE TABLE agreement_extension (
        agreement_id uuid PRIMARY KEY REFERENCES agreement,
        region_code text NOT NULL REFERENCES region,
        party text NOT NULL CHECK (party IN ('REGION', 'AGENCY')),
        valid_until date NOT NULL,
        proposed_at timestamptz NOT NULL,
        subject text
      )`);
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query('ALTER TABLE agreement_milestone ADD COLUMN term daterange');
    await runner.query(`
      ALTER TABLE agreement_milestone ADD CONSTRAINT agreement_measure_once
        EXCLUDE USING gist (region_code WITH =, measure WITH =, term WITH &&)`);
    await auditTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, tables);
    await runner.query('ALTER TABLE agreement_milestone DROP COLUMN term');
    await runner.query('DROP TABLE agreement_extension, agreement_signature');
  }
}
