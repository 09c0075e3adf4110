import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audited-tables.ts';

/**
 * The clock of bookings (each knows its session's start), attendance of 0 with its corrections, the smallest group of an excursion, and the
 * count of what a client has on hold.
 */
export class RecordAttendanceAndLimitHolds1700000003010 implements MigrationInterface {
  name = 'RecordAttendanceAndLimitHolds1700000003010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await auditTables(runner, auditedTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedTables);
    await runner.query('DROP FUNCTION on_hold(text, uuid, timestamptz, integer, integer, integer)');
    await runner.query('DROP FUNCTION count_on_hold(text, uuid, timestamptz)');
    await runner.query('DROP TABLE attendance_correction');
    await runner.query('ALTER TABLE booking DROP COLUMN starts_at');
    await runner.query('ALTER TABLE excursion DROP COLUMN group_min');
    await runner.query('ALTER TABLE session_inventory DROP COLUMN group_min');
  }
}

/** The first half of an advisory lock on a client's holds, beside those of `sale.repository.ts`. */
const clientLock = 7_268_104;

const statements = [
  'ALTER TABLE excursion ADD COLUMN group_min integer CHECK (group_min > 0)',
  'ALTER TABLE session_inventory ADD COLUMN group_min integer CHECK (group_min > 0)',

  // A filled column is no change of a booking: nothing of it for the audit log.
  'ALTER TABLE booking ADD COLUMN starts_at timestamptz, DISABLE TRIGGER USER',
  'UPDATE booking b SET starts_at = i.starts_at FROM session_inventory i WHERE i.session_id = b.session_id',
  `UPDATE booking SET expires_at = starts_at WHERE expires_at > starts_at`,
  `ALTER TABLE booking ENABLE TRIGGER USER,
     ALTER COLUMN starts_at SET NOT NULL,
     DROP CONSTRAINT booking_status_check,
     ADD CONSTRAINT booking_status_check
       CHECK (status IN ('ON_HOLD', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'REDEEMED', 'NO_SHOW')),
     DROP CONSTRAINT booking_attended_once_redeemed,
     ADD CONSTRAINT booking_attended_once_recorded CHECK ((status IN ('REDEEMED', 'NO_SHOW')) = (attended IS NOT NULL)),
     DROP CONSTRAINT booking_attended_of_seats,
     ADD CONSTRAINT booking_attended_of_seats CHECK (attended BETWEEN 0 AND seats),
     ADD CONSTRAINT booking_nobody_came CHECK ((status = 'NO_SHOW') = (attended IS NOT NULL AND attended = 0)),
     ADD CONSTRAINT booking_held_until_start CHECK (expires_at <= starts_at)`,

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
  // Volatile: inside another statement it sees what was committed by the time it is called, not by the time that statement began.
  `CREATE FUNCTION count_on_hold(client text, in_session uuid, at timestamptz) RETURNS integer[] VOLATILE LANGUAGE sql AS $body$
     SELECT ARRAY[count(*), coalesce(sum(seats), 0), count(*) FILTER (WHERE session_id = in_session),
                  coalesce(sum(seats) FILTER (WHERE session_id = in_session), 0)]::integer[]
       FROM booking WHERE made_by = client AND status = 'ON_HOLD' AND expires_at > at
   $body$`,
  // Far from its limits a client's holds go on side by side under a shared lock: at most half is used, and no hold takes more than a
  // 128th, so that 64 transactions at once, unseen by each other, stay within. Near them, its holds count one after another.
  `CREATE FUNCTION on_hold(client text, in_session uuid, at timestamptz, own_seats integer, most_holds integer, most_seats integer)
     RETURNS integer[] VOLATILE LANGUAGE plpgsql AS $body$
   DECLARE
     counted integer[] := count_on_hold(client, in_session, at);
   BEGIN
     IF most_holds >= 128 AND own_seats <= most_seats / 128 AND counted[1] <= most_holds / 2 AND counted[2] <= most_seats / 2
       AND pg_try_advisory_xact_lock_shared(${clientLock}, hashtext(client)) THEN
       counted := count_on_hold(client, in_session, at);
       IF counted[1] > most_holds / 2 OR counted[2] > most_seats / 2 THEN
         -- The shared lock is not exchanged for the other one: two that did so would wait for each other.
         RAISE EXCEPTION 'The holds of a client came near its limits meanwhile' USING ERRCODE = 'serialization_failure';
       END IF;
       RETURN counted;
     END IF;
     PERFORM pg_advisory_xact_lock(${clientLock}, hashtext(client));
     RETURN count_on_hold(client, in_session, at);
   END $body$`,
];
