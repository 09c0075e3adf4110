import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements with signatures and milestones, their due times as columns, and the facts that close milestones. */
export class CreateAgreements1700000001070 implements MigrationInterface {
  name = 'CreateAgreements1700000001070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(`
      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        region_code text NOT NULL REFERENCES region,
        title jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('DRAFT', 'SIGNED', 'EXPIRING', 'EXPIRED', 'TERMINATED')),
        version integer NOT NULL,
        measures text[] NOT NULL,
        signed_on date,
        valid_until date NOT NULL,
        decision_id uuid REFERENCES council_decision,
        provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
        provenance_reference text,
        terminated_reason text,
        created_at timestamptz NOT NULL,
        due_at timestamptz,
        CHECK ((status = 'DRAFT') = (signed_on IS NULL))
      )`);
    await runner.query('CREATE INDEX agreement_region ON agreement (region_code, id)');
    await runner.query('CREATE INDEX agreement_due ON agreement (due_at) WHERE due_at IS NOT NULL');
    await runner.query('CREATE INDEX agreement_status ON agreement (status, id)');
    // A decision approves at most one agreement.
    await runner.query(
      'CREATE UNIQUE INDEX agreement_decision_once ON agreement (decision_id) WHERE decision_id IS NOT NULL',
    );
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
    // An extension that only one party has signed.
    await runner.query(`
      CREATE TABLE agreement_extension (
        agreement_id uuid PRIMARY KEY REFERENCES agreement,
        region_code text NOT NULL REFERENCES region,
        party text NOT NULL CHECK (party IN ('REGION', 'AGENCY')),
        valid_until date NOT NULL,
        proposed_at timestamptz NOT NULL,
        subject text
      )`);
    // `term` holds the days on which the agreement covers the measure: no two agreements of a region cover one measure on one day.
    await runner.query(`
      CREATE TABLE agreement_milestone (
        agreement_id uuid NOT NULL REFERENCES agreement,
        region_code text NOT NULL REFERENCES region,
        measure text NOT NULL,
        due_on date NOT NULL,
        status text NOT NULL CHECK (status IN ('PLANNED', 'ON_TRACK', 'OVERDUE', 'DONE')),
        done_on date,
        evidence_id uuid,
        evidence_type text,
        evidence_subject text,
        evidence_time timestamptz,
        due_at timestamptz,
        term daterange,
        PRIMARY KEY (agreement_id, measure),
        CONSTRAINT agreement_measure_once EXCLUDE USING gist (region_code WITH =, measure WITH =, term WITH &&),
        CHECK ((status = 'DONE') = (done_on IS NOT NULL AND evidence_id IS NOT NULL))
      )`);
    await runner.query(
      `CREATE INDEX agreement_milestone_open ON agreement_milestone (region_code, measure) WHERE status <> 'DONE'`,
    );
    await runner.query('CREATE INDEX agreement_milestone_due ON agreement_milestone (due_at) WHERE due_at IS NOT NULL');
    await runner.query(
      `CREATE INDEX agreement_milestone_due_on ON agreement_milestone (due_on, agreement_id) WHERE status <> 'DONE'`,
    );
    await runner.query('CREATE INDEX agreement_milestone_status ON agreement_milestone (status, agreement_id)');
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
    await runner.query(
      'DROP TABLE programme_fact, agreement_milestone, agreement_extension, agreement_signature, agreement',
    );
  }
}
