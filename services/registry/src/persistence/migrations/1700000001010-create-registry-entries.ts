import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation's places in the registries of regions. One legal entity stands once in a registry of a region, also where it was
 * entered as two organisations.
 */
export class CreateRegistryEntries1700000001010 implements MigrationInterface {
  name = 'CreateRegistryEntries1700000001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization DROP CONSTRAINT organization_status_check');
    await runner.query(
      `ALTER TABLE organization ADD CONSTRAINT organization_status_check CHECK (status IN ('CANDIDATE', 'ACTIVE', 'SUSPENDED'))`,
    );
    await runner.query(`
      CREATE TABLE registry_entry (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        registry text NOT NULL CHECK (registry IN ('INDUSTRIAL_ENTERPRISE', 'TOUR_OPERATOR', 'EDUCATIONAL', 'INFRASTRUCTURE_PARTNER')),
        region_code text NOT NULL REFERENCES region,
        state text NOT NULL,
        version integer NOT NULL,
        legal_entity text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT registry_entry_organization_once UNIQUE (organization_id, registry, region_code),
        CONSTRAINT registry_entry_legal_entity_once UNIQUE (registry, region_code, legal_entity)
      )`);
    await runner.query('CREATE INDEX registry_entry_region_state ON registry_entry (region_code, registry, state, id)');
    await runner.query(`
      CREATE TABLE registry_entry_transition (
        entry_id uuid NOT NULL REFERENCES registry_entry,
        version integer NOT NULL,
        from_state text,
        to_state text NOT NULL,
        at timestamptz NOT NULL,
        subject text,
        client_id text,
        reason text,
        decision_id uuid,
        PRIMARY KEY (entry_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry_entry_transition, registry_entry');
  }
}
