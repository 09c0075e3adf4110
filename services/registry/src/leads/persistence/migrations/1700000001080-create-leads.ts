import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLeads1700000001080 implements MigrationInterface {
  name = 'CreateLeads1700000001080';

  async up(runner: QueryRunner): Promise<void> {
    // A booking opens at most one lead per host and purpose, however many events report it (docs/adr/0086).
    await runner.query(`
      CREATE TABLE cooperation_lead (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        source text NOT NULL,
        booking_id uuid NOT NULL,
        host_organization_id uuid NOT NULL REFERENCES organization,
        visiting_organization_id uuid REFERENCES organization,
        region_code text NOT NULL REFERENCES region,
        status text NOT NULL,
        value_amount bigint,
        value_currency text,
        version integer NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT cooperation_lead_once UNIQUE (booking_id, host_organization_id, purpose),
        CHECK (host_organization_id <> visiting_organization_id),
        CHECK ((value_amount IS NULL) = (value_currency IS NULL))
      )`);
    await runner.query('CREATE INDEX cooperation_lead_newest ON cooperation_lead (opened_at, id)');
    await runner.query('CREATE INDEX cooperation_lead_host ON cooperation_lead (host_organization_id, opened_at, id)');
    await runner.query(
      'CREATE INDEX cooperation_lead_visitor ON cooperation_lead (visiting_organization_id, opened_at, id)',
    );
    await runner.query('CREATE INDEX cooperation_lead_region ON cooperation_lead (region_code, opened_at, id)');
    await runner.query('CREATE INDEX cooperation_lead_status ON cooperation_lead (status, opened_at, id)');
    await runner.query(`
      CREATE TABLE cooperation_lead_transition (
        lead_id uuid NOT NULL REFERENCES cooperation_lead,
        version integer NOT NULL,
        from_status text,
        to_status text NOT NULL,
        at timestamptz NOT NULL,
        subject text,
        organization_id uuid,
        note text,
        PRIMARY KEY (lead_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cooperation_lead_transition, cooperation_lead');
  }
}
