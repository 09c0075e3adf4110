import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries of organizations in regional registries, unique per registry and region for an organization and for a legal entity.
 */
export class CreateEntries1700000001050 implements MigrationInterface {
  name = 'CreateEntries1700000001050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_entry (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        registry text NOT NULL CHECK (registry IN ('INDUSTRIAL_ENTERPRISE', 'TOUR_OPERATOR', 'EDUCATIONAL', 'INFRASTRUCTURE_PARTNER')),
        region_code text NOT NULL REFERENCES region,
        status text NOT NULL,
        -- Who declared the suspension in force. It suspends the organization until the same party or the agency lifts it.
        suspended_by text CHECK (suspended_by IN ('REGION', 'AGENCY')),
        version integer NOT NULL,
        legal_entity text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT registry_entry_organization_once UNIQUE (organization_id, registry, region_code),
        CONSTRAINT registry_entry_legal_entity_once UNIQUE (registry, region_code, legal_entity),
        CONSTRAINT registry_entry_suspension CHECK (
          CASE status WHEN 'SUSPENDED' THEN suspended_by IS NOT NULL WHEN 'EXCLUDED' THEN true ELSE suspended_by IS NULL END)
      )`);
    await runner.query(
      'CREATE INDEX registry_entry_region_status ON registry_entry (region_code, registry, status, id)',
    );
    await runner.query('CREATE INDEX registry_entry_latest ON registry_entry (updated_at, id)');
    await runner.query('CREATE INDEX registry_entry_region_latest ON registry_entry (region_code, updated_at, id)');
    // Few entries are in the statuses that are searched for, such as UNDER_REVIEW.
    await runner.query('CREATE INDEX registry_entry_status_latest ON registry_entry (status, updated_at, id)');
    await runner.query(`
      CREATE TABLE registry_entry_transition (
        entry_id uuid NOT NULL REFERENCES registry_entry,
        version integer NOT NULL,
        from_status text,
        to_status text NOT NULL,
        at timestamptz NOT NULL,
        subject text,
        client_id text,
        reason text,
        decision_id uuid REFERENCES council_decision,
        PRIMARY KEY (entry_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry_entry_transition, registry_entry');
  }
}
