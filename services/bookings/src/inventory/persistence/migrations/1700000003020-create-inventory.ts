import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInventory1700000003020 implements MigrationInterface {
  name = 'CreateInventory1700000003020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session_inventory, excursion, organization, site');
  }
}

const statements = [
  // Replicated facts of other services. They may arrive before the sessions that they concern.
  `CREATE TABLE excursion (
     id uuid PRIMARY KEY,
     published boolean NOT NULL,
     version integer NOT NULL CHECK (version > 0),
     portals uuid[]
   )`,
  'CREATE TABLE organization (id uuid PRIMARY KEY, suspended boolean NOT NULL)',
  'CREATE TABLE site (id uuid PRIMARY KEY, ready_until timestamptz NOT NULL)',

  // One row answers whether seats may be sold and takes them. Half of each page stays free, so that an update finds room
  // beside the row it replaces and touches no index.
  `CREATE TABLE session_inventory (
     session_id uuid PRIMARY KEY,
     excursion_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL,
     time_zone text NOT NULL,
     local_date date NOT NULL,
     capacity integer NOT NULL CHECK (capacity > 0),
     held integer NOT NULL DEFAULT 0,
     confirmed integer NOT NULL DEFAULT 0,
     allotted integer NOT NULL DEFAULT 0,
     blocked integer NOT NULL DEFAULT 0,
     freesale boolean NOT NULL DEFAULT false,
     waitlisted integer NOT NULL DEFAULT 0,
     waitlist_min integer CHECK (waitlist_min > 0),
     published boolean NOT NULL,
     suspended boolean NOT NULL,
     closed boolean NOT NULL,
     site_id uuid NOT NULL,
     region_code text NOT NULL,
     site_ready_until timestamptz,
     portals uuid[],
     excursion_version integer CHECK (excursion_version > 0),
     CONSTRAINT session_inventory_counted CHECK (held >= 0 AND confirmed >= 0 AND allotted >= 0 AND blocked >= 0),
     CONSTRAINT session_inventory_never_oversold CHECK (freesale OR held + confirmed + allotted + blocked <= capacity),
     CONSTRAINT session_inventory_waitlist CHECK ((waitlisted > 0) = (waitlist_min IS NOT NULL) AND waitlist_min <= waitlisted)
   ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`,
  'CREATE INDEX session_inventory_excursion ON session_inventory (excursion_id)',
  'CREATE INDEX session_inventory_organization ON session_inventory (organization_id)',
  'CREATE INDEX session_inventory_site ON session_inventory (site_id)',
  'CREATE INDEX session_inventory_date ON session_inventory (local_date)',
];
