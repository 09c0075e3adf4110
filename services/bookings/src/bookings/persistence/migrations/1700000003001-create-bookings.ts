import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBookings1700000003001 implements MigrationInterface {
  name = 'CreateBookings1700000003001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE booking_contact, booking, session_inventory, excursion, organization');
  }
}

const statements = [
  // What other services' events said, kept until the sessions that they concern come, and after.
  'CREATE TABLE excursion (id uuid PRIMARY KEY, published boolean NOT NULL)',
  'CREATE TABLE organization (id uuid PRIMARY KEY, suspended boolean NOT NULL)',

  // One row answers whether seats may be sold and takes them. Half of each page stays free, so that an update finds room
  // beside the row it replaces and touches no index.
  `CREATE TABLE session_inventory (
     session_id uuid PRIMARY KEY,
     excursion_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     starts_at timestamptz NOT NULL,
     capacity integer NOT NULL CHECK (capacity > 0),
     held integer NOT NULL DEFAULT 0,
     confirmed integer NOT NULL DEFAULT 0,
     published boolean NOT NULL,
     suspended boolean NOT NULL,
     CONSTRAINT session_inventory_never_oversold CHECK (held >= 0 AND confirmed >= 0 AND held + confirmed <= capacity)
   ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`,
  'CREATE INDEX session_inventory_excursion ON session_inventory (excursion_id)',
  'CREATE INDEX session_inventory_organization ON session_inventory (organization_id)',

  // No foreign key to the session: its check would lock the session's row a second time, from each hold's first statement to
  // its commit. The statement that takes the seats finds the session or nothing is committed.
  `CREATE TABLE booking (
     id uuid PRIMARY KEY,
     session_id uuid NOT NULL,
     excursion_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     seats integer NOT NULL CHECK (seats > 0),
     purpose text NOT NULL CHECK (purpose IN ('CONSUMER', 'PARTNER', 'SUPPLIER', 'INVESTOR')),
     origin_region text NOT NULL,
     reseller_reference text,
     status text NOT NULL CHECK (status IN ('ON_HOLD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'REDEEMED')),
     expires_at timestamptz,
     attended integer,
     created_at timestamptz NOT NULL,
     updated_at timestamptz NOT NULL,
     CONSTRAINT booking_expires_while_held CHECK ((status = 'ON_HOLD') = (expires_at IS NOT NULL)),
     CONSTRAINT booking_attended_once_redeemed CHECK ((status = 'REDEEMED') = (attended IS NOT NULL)),
     CONSTRAINT booking_attended_of_seats CHECK (attended BETWEEN 1 AND seats)
   ) WITH (fillfactor = 80)`,
  // Ids sort by creation: each index also gives its list in order, newest first.
  'CREATE INDEX booking_session ON booking (session_id, id)',
  'CREATE INDEX booking_excursion ON booking (excursion_id, id)',
  'CREATE INDEX booking_organization ON booking (organization_id, id)',
  `CREATE INDEX booking_due ON booking (expires_at) WHERE status = 'ON_HOLD'`,

  // Personal data apart from everything else, so that it can be destroyed by itself and is read by nothing by accident.
  `CREATE TABLE booking_contact (
     booking_id uuid PRIMARY KEY REFERENCES booking ON DELETE CASCADE,
     name text NOT NULL,
     email text,
     phone text,
     CHECK (email IS NOT NULL OR phone IS NOT NULL)
   )`,
];
