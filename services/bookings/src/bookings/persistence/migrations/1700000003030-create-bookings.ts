import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBookings1700000003030 implements MigrationInterface {
  name = 'CreateBookings1700000003030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION on_hold(text, uuid, timestamptz, integer, integer, integer, boolean)');
    await runner.query('DROP TABLE attendance_correction, booking_item, booking');
  }
}

const statements = [
  `CREATE TABLE booking (
     id uuid PRIMARY KEY,
     code text NOT NULL,
     status text NOT NULL CHECK (status IN
       ('ON_HOLD', 'PENDING', 'CONFIRMED', 'EXPIRED', 'REJECTED', 'CANCELLED', 'REDEEMED', 'NO_SHOW')),
     expires_at timestamptz,
     answer_by timestamptz,
     rejection text,
     ended_by text CHECK (ended_by IN ('BOOKER', 'HOST', 'AGENCY', 'SYSTEM')),
     made_by text,
     portal_id uuid,
     reseller_organization_id uuid,
     visiting_organization_id uuid,
     route_id uuid,
     purpose text NOT NULL CHECK (purpose IN ('CONSUMER', 'PARTNER', 'SUPPLIER', 'INVESTOR')),
     segment text,
     language text,
     origin_region text NOT NULL,
     foreign_citizens integer NOT NULL CHECK (foreign_citizens >= 0),
     accessibility text[] NOT NULL,
     reseller_reference text,
     supplier_reference text,
     created_at timestamptz NOT NULL,
     confirmed_at timestamptz,
     updated_at timestamptz NOT NULL,
     seats integer NOT NULL CHECK (seats > 0),
     session_ids uuid[] NOT NULL,
     session_seats integer[] NOT NULL,
     starts_at timestamptz NOT NULL,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     CONSTRAINT booking_expires_while_held CHECK ((status = 'ON_HOLD') = (expires_at IS NOT NULL)),
     CONSTRAINT booking_awaits_answer CHECK ((status = 'PENDING') = (answer_by IS NOT NULL)),
     CONSTRAINT booking_rejected_for_reason CHECK ((status = 'REJECTED') = (rejection IS NOT NULL)),
     CONSTRAINT booking_ended_by_someone CHECK ((status IN ('REJECTED', 'CANCELLED')) = (ended_by IS NOT NULL)),
     CONSTRAINT booking_held_until_start CHECK (expires_at <= starts_at AND answer_by <= starts_at)
   ) WITH (fillfactor = 80)`,
  'CREATE UNIQUE INDEX booking_code ON booking (code)',
  `CREATE INDEX booking_due ON booking (coalesce(expires_at, answer_by)) WHERE status IN ('ON_HOLD', 'PENDING')`,
  'CREATE INDEX booking_updated ON booking (updated_at)',
  // One per party that a booking belongs to, in the order of the list, newest first: ids sort by creation.
  'CREATE INDEX booking_made_by ON booking (made_by, id)',
  'CREATE INDEX booking_portal ON booking (portal_id, id) WHERE portal_id IS NOT NULL',
  `CREATE INDEX booking_reseller ON booking (reseller_organization_id, id) WHERE reseller_organization_id IS NOT NULL`,
  `CREATE INDEX booking_reseller_reference ON booking (reseller_reference) WHERE reseller_reference IS NOT NULL`,
  `CREATE INDEX booking_visitor ON booking (visiting_organization_id, id) WHERE visiting_organization_id IS NOT NULL`,

  // No foreign key to the session: its check would lock the session's row a second time, from each hold's first statement to
  // its commit. The statement that takes the seats finds the session or nothing is committed.
  `CREATE TABLE booking_item (
     id uuid PRIMARY KEY,
     booking_id uuid NOT NULL REFERENCES booking,
     position integer NOT NULL CHECK (position >= 0),
     session_id uuid NOT NULL,
     excursion_id uuid NOT NULL,
     excursion_version integer NOT NULL CHECK (excursion_version > 0),
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL,
     region_code text NOT NULL,
     time_zone text NOT NULL,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL,
     option text NOT NULL,
     units jsonb NOT NULL,
     seats integer NOT NULL CHECK (seats > 0),
     allotted integer NOT NULL DEFAULT 0 CHECK (allotted BETWEEN 0 AND seats),
     allotment_id uuid,
     currency text NOT NULL,
     retail bigint NOT NULL CHECK (retail >= 0),
     net bigint NOT NULL CHECK (net >= 0),
     refund bigint CHECK (refund >= 0),
     answer text CHECK (answer IN ('PENDING', 'ACCEPTED')),
     admission text NOT NULL CHECK (admission IN ('NOT_REQUIRED', 'LIST_PENDING', 'LIST_SUBMITTED', 'PASSES_ISSUED', 'REFUSED')),
     passes integer CHECK (passes BETWEEN 0 AND seats),
     briefed_at timestamptz,
     attended integer,
     CONSTRAINT booking_item_allotment CHECK ((allotted > 0) = (allotment_id IS NOT NULL)),
     CONSTRAINT booking_item_attended_of_seats CHECK (attended BETWEEN 0 AND seats),
     CONSTRAINT booking_item_briefed CHECK (attended = 0 OR attended IS NULL OR briefed_at IS NOT NULL),
     CONSTRAINT booking_item_attended_with_passes CHECK (admission = 'NOT_REQUIRED' OR attended <= coalesce(passes, 0))
   ) WITH (fillfactor = 80)`,
  'CREATE UNIQUE INDEX booking_item_position ON booking_item (booking_id, position)',
  'CREATE INDEX booking_item_session ON booking_item (session_id, booking_id)',
  'CREATE INDEX booking_item_excursion ON booking_item (excursion_id, booking_id)',
  'CREATE INDEX booking_item_organization ON booking_item (organization_id, booking_id)',
  'CREATE INDEX booking_item_region ON booking_item (region_code, booking_id)',

  `CREATE TABLE attendance_correction (
     id uuid PRIMARY KEY,
     item_id uuid NOT NULL REFERENCES booking_item,
     attended_before integer NOT NULL CHECK (attended_before >= 0),
     attended_after integer NOT NULL CHECK (attended_after >= 0),
     reason text NOT NULL,
     corrected_by text,
     corrected_at timestamptz NOT NULL
   )`,
  'CREATE INDEX attendance_correction_item ON attendance_correction (item_id, id)',

  `CREATE INDEX booking_on_hold ON booking (made_by) INCLUDE (session_ids, session_seats, seats, expires_at)
     WHERE status = 'ON_HOLD'`,
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
     counted := (SELECT ARRAY[count(*), coalesce(sum(seats), 0), count(*) FILTER (WHERE in_session = ANY(session_ids)),
                              coalesce(sum(session_seats[array_position(session_ids, in_session)]), 0)]::integer[]
                   FROM booking WHERE made_by = client AND status = 'ON_HOLD' AND expires_at > at);
     IF shared AND (counted[1] > most_holds / 2 OR counted[2] > most_seats / 2) THEN
       RAISE EXCEPTION 'The client is near its limits'
         USING ERRCODE = 'serialization_failure', CONSTRAINT = 'hold_quota_near';
     END IF;
     RETURN counted;
   END $body$`,
];
