import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements with milestones, their due times as columns, and the facts of a region that keep promises. */
export class CreateAgreements1700000001031 implements MigrationInterface {
  name = 'CreateAgreements1700000001031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        region_code text NOT NULL REFERENCES region,
        title jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('DRAFT', 'SIGNED', 'EXPIRING', 'EXPIRED', 'TERMINATED')),
        version integer NOT NULL,
        measures text[] NOT NULL,
        signed_on date,
        valid_until date NOT NULL,
        decision_id uuid REFERENCES council_decision,
        illustrative text[] NOT NULL,
        terminated_reason text,
        created_at timestamptz NOT NULL,
        due_at timestamptz,
        CHECK ((state = 'DRAFT') = (signed_on IS NULL))
      )`);
    await runner.query('CREATE INDEX agreement_region ON agreement (region_code, id)');
    await runner.query('CREATE INDEX agreement_due ON agreement (due_at) WHERE due_at IS NOT NULL');
    await runner.query(`
      CREATE TABLE agreement_milestone (
        agreement_id uuid NOT NULL REFERENCES agreement,
        region_code text NOT NULL REFERENCES region,
        measure text NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('PLANNED', 'ON_TRACK', 'OVERDUE', 'DONE')),
        done_on date,
        evidence_id uuid,
        evidence_type text,
        evidence_subject text,
        evidence_time timestamptz,
        due_at timestamptz,
        PRIMARY KEY (agreement_id, measure),
        CHECK ((state = 'DONE') = (done_on IS NOT NULL AND evidence_id IS NOT NULL))
      )`);
    await runner.query(
      "CREATE INDEX agreement_milestone_open ON agreement_milestone (region_code, measure) WHERE state <> 'DONE'",
    );
    await runner.query('CREATE INDEX agreement_milestone_due ON agreement_milestone (due_at) WHERE due_at IS NOT NULL');
    await runner.query(`
      CREATE TABLE programme_fact (
        region_code text NOT NULL REFERENCES region,
        measure text NOT NULL,
        evidence_id uuid NOT NULL,
        evidence_type text NOT NULL,
        evidence_subject text NOT NULL,
        evidence_time timestamptz NOT NULL,
        PRIMARY KEY (region_code, measure, evidence_time, evidence_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE programme_fact, agreement_milestone, agreement');
  }
}
