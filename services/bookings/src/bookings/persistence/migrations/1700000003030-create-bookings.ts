import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBookings1700000003030 implements MigrationInterface {
  name = 'CreateBookings1700000003030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION on_hold(text, uuid, timestamptz, integer, integer, integer, boolean)');
    await runner.query('DROP TABLE attendance_correction, booking_contact, booking');
  }
}

const statements = [
  // No foreign key to the session: its check would lock the session's row a second time, from each hold's first statement to
  // its commit. The statement that takes the seats finds the session or nothing is committed.
  `CREATE TABLE booking (
     id uuid PRIMARY KEY,
     session_id uuid NOT NULL,
     excursion_id uuid NOT NULL,
     excursion_version integer CHECK (excursion_version > 0),
     organization_id uuid NOT NULL,
     seats integer NOT NULL CHECK (seats > 0),
     purpose text NOT NULL CHECK (purpose IN ('CONSUMER', 'PARTNER', 'SUPPLIER', 'INVESTOR')),
     origin_region text NOT NULL,
     reseller_reference text,
     status text NOT NULL CHECK (status IN ('ON_HOLD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'REDEEMED', 'NO_SHOW')),
     expires_at timestamptz,
     attended integer,
     created_at timestamptz NOT NULL,
     updated_at timestamptz NOT NULL,
     region_code text,
     made_by text,
     portal_id uuid,
     reseller_organization_id uuid,
     visiting_organization_id uuid,
     starts_at timestamptz NOT NULL,
     CONSTRAINT booking_expires_while_held CHECK ((status = 'ON_HOLD') = (expires_at IS NOT NULL)),
     CONSTRAINT booking_held_until_start CHECK (expires_at <= starts_at),
     CONSTRAINT booking_attended_once_recorded CHECK ((status IN ('REDEEMED', 'NO_SHOW')) = (attended IS NOT NULL)),
     CONSTRAINT booking_attended_of_seats CHECK (attended BETWEEN 0 AND seats),
     CONSTRAINT booking_nobody_came CHECK ((status = 'NO_SHOW') = (attended IS NOT NULL AND attended = 0))
   ) WITH (fillfactor = 80)`,
  // Ids sort by creation: each index also gives its list in order, newest first.
  'CREATE INDEX booking_session ON booking (session_id, id)',
  'CREATE INDEX booking_excursion ON booking (excursion_id, id)',
  'CREATE INDEX booking_organization ON booking (organization_id, id)',
  `CREATE INDEX booking_due ON booking (expires_at) WHERE status = 'ON_HOLD'`,
  // One per party that a booking belongs to, in the list's order; most bookings have one portal or one reseller.
  'CREATE INDEX booking_region ON booking (region_code, id)',
  'CREATE INDEX booking_made_by ON booking (made_by, id)',
  'CREATE INDEX booking_portal ON booking (portal_id, id) WHERE portal_id IS NOT NULL',
  `CREATE INDEX booking_reseller ON booking (reseller_organization_id, id)
     WHERE reseller_organization_id IS NOT NULL`,

  // Personal data in its own table, so that it can be deleted alone and is never read by accident.
  `CREATE TABLE booking_contact (
     booking_id uuid PRIMARY KEY REFERENCES booking ON DELETE CASCADE,
     name text NOT NULL,
     email text,
     phone text,
     CHECK (email IS NOT NULL OR phone IS NOT NULL)
   )`,

  `CREATE TABLE attendance_correction (
     id uuid PRIMARY KEY,
     booking_id uuid NOT NULL REFERENCES booking,
     attended_before integer NOT NULL CHECK (attended_before >= 0),
     attended_after integer NOT NULL CHECK (attended_after >= 0),
     reason text NOT NULL,
     corrected_by text,
     corrected_at timestamptz NOT NULL
   )`,
  'CREATE INDEX attendance_correction_booking ON attendance_correction (booking_id, id)',

  `CREATE INDEX booking_on_hold ON booking (made_by) INCLUDE (session_id, seats, expires_at) WHERE status = 'ON_HOLD'`,
  // Volatile: inside another statement it sees rows committed before its call, not only those committed before the statement began. The count
  // is in PL/pgSQL, which caches its plan until the table is analyzed.
  // 7268104 is the first half of an advisory lock on a client's holds, beside those of sale.repositories.ts.
  // Far from its limits, a client's holds run concurrently under a shared lock: at most half is used, and no hold takes more than a
  // 128th, so 64 concurrent transactions that do not see each other stay within the limits. Near the limits, its holds run one after
  // another. The caller passes "near" in a new transaction: two that exchanged the shared lock for the exclusive one would deadlock.
  `CREATE FUNCTION on_hold(client text, in_session uuid, at timestamptz, own_seats integer, most_holds integer, most_seats integer,
                           near boolean)
     RETURNS integer[] VOLATILE LANGUAGE plpgsql AS $body$
   DECLARE
     shared boolean := NOT near AND most_holds >= 128 AND own_seats <= most_seats / 128
       AND pg_try_advisory_xact_lock_shared(7268104, hashtext(client));
     counted integer[];
   BEGIN
     IF NOT shared THEN
       PERFORM pg_advisory_xact_lock(7268104, hashtext(client));
     END IF;
     counted := (SELECT ARRAY[count(*), coalesce(sum(seats), 0), count(*) FILTER (WHERE session_id = in_session),
                              coalesce(sum(seats) FILTER (WHERE session_id = in_session), 0)]::integer[]
                   FROM booking WHERE made_by = client AND status = 'ON_HOLD' AND expires_at > at);
     IF shared AND (counted[1] > most_holds / 2 OR counted[2] > most_seats / 2) THEN
       RAISE EXCEPTION 'The client is near its limits'
         USING ERRCODE = 'serialization_failure', CONSTRAINT = 'hold_quota_near';
     END IF;
     RETURN counted;
   END $body$`,
];
