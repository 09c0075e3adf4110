import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCooperationLeads1700000001040 implements MigrationInterface {
  name = 'CreateCooperationLeads1700000001040';

  async up(runner: QueryRunner): Promise<void> {
    // One booking can lead to one cooperation of a kind, however many events tell of it (docs/adr/0086).
    await runner.query(`
      CREATE TABLE cooperation_lead (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        source text NOT NULL,
        booking_id uuid NOT NULL,
        host_organization_id uuid NOT NULL REFERENCES organization,
        visiting_organization_id uuid REFERENCES organization,
        region_code text NOT NULL REFERENCES region,
        state text NOT NULL,
        value_amount bigint,
        value_currency text,
        version integer NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT cooperation_lead_once UNIQUE (booking_id, purpose),
        CHECK (host_organization_id <> visiting_organization_id),
        CHECK ((value_amount IS NULL) = (value_currency IS NULL))
      )`);
    for (const [name, columns] of Object.entries(indexes))
      await runner.query(`CREATE INDEX cooperation_lead_${name} ON cooperation_lead (${columns}opened_at, id)`);
    await runner.query(`
      CREATE TABLE cooperation_lead_transition (
        lead_id uuid NOT NULL REFERENCES cooperation_lead,
        version integer NOT NULL,
        from_state text,
        to_state text NOT NULL,
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

/** What the list is read by, besides its order. */
const indexes = {
  newest: '',
  host: 'host_organization_id, ',
  visitor: 'visiting_organization_id, ',
  region: 'region_code, ',
  state: 'state, ',
} as const;
