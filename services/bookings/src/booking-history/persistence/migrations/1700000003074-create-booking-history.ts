import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBookingHistory1700000003074 implements MigrationInterface {
  name = 'CreateBookingHistory1700000003074';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW booking_history');
    await runner.query('DROP TRIGGER recorded ON booking');
    await runner.query('DROP TRIGGER recorded ON booking_item');
    await runner.query('DROP FUNCTION record_booking_event(), record_booking_item_event()');
    await runner.query('DROP TABLE booking_event');
    await runner.query('DROP FUNCTION instant_text(timestamptz), units_text(jsonb)');
  }
}

/** The caller that the service states in each transaction, without its signature: see `signedCaller` of the audit log. */
const caller = `(SELECT (CASE WHEN s.setting LIKE '{%' THEN s.setting ELSE substr(s.setting, 65) END)::jsonb
                   FROM nullif(current_setting('promtour.caller', true), '') AS s (setting))`;
const actor = `coalesce(caller ->> 'actor', 'UNKNOWN'), caller ->> 'subject', (caller ->> 'organization')::uuid,
              (caller ->> 'portal')::uuid`;

/** A transaction for several callers names each by the booking. */
const callerOf = (booking: string): string => `caller := coalesce(caller -> 'each' -> ${booking}::text, caller);`;

const statements = [
  `CREATE FUNCTION instant_text(at timestamptz) RETURNS text IMMUTABLE LANGUAGE sql
     RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  `CREATE TABLE booking_event (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     booking_id uuid NOT NULL,
     item_id uuid,
     item_host_id uuid,
     item_region_code text,
     field text NOT NULL,
     before text,
     after text,
     at timestamptz NOT NULL,
     actor text NOT NULL,
     subject text,
     organization_id uuid,
     portal_id uuid
   )`,
  // Changes of one booking wait for its lock, so their ids have the order of the changes.
  'CREATE INDEX booking_event_booking ON booking_event (booking_id, id)',
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON booking_event
     FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()`,
  `CREATE FUNCTION units_text(units jsonb) RETURNS text IMMUTABLE LANGUAGE sql
     RETURN (SELECT string_agg((u ->> 'count') || ' ' || (u ->> 'type'), ', ' ORDER BY n)
               FROM jsonb_array_elements(units) WITH ORDINALITY AS each (u, n))`,
  `CREATE FUNCTION record_booking_event() RETURNS trigger LANGUAGE plpgsql AS $body$
   DECLARE
     caller jsonb := ${caller};
   BEGIN
     ${callerOf('NEW.id')}
     INSERT INTO booking_event (booking_id, field, before, after, at, actor, subject, organization_id, portal_id)
     SELECT NEW.id, c.field, c.before, c.after, now(), ${actor}
       FROM (VALUES ('STATUS', OLD.status, NEW.status),
                    ('EXPIRES_AT', instant_text(OLD.expires_at), instant_text(NEW.expires_at)),
                    ('ANSWER_BY', instant_text(OLD.answer_by), instant_text(NEW.answer_by)))
              AS c (field, before, after)
      WHERE c.before IS DISTINCT FROM c.after AND (c.field = 'STATUS' OR OLD.status = NEW.status);
     RETURN NULL;
   END $body$`,
  `CREATE FUNCTION record_booking_item_event() RETURNS trigger LANGUAGE plpgsql AS $body$
   DECLARE
     caller jsonb := ${caller};
   BEGIN
     ${callerOf('NEW.booking_id')}
     INSERT INTO booking_event (booking_id, item_id, item_host_id, item_region_code, field, before, after, at, actor, subject,
                                organization_id, portal_id)
     SELECT NEW.booking_id, NEW.id, NEW.organization_id, NEW.region_code, c.field, c.before, c.after, now(), ${actor}
       FROM (VALUES ('SESSION', OLD.session_id::text, NEW.session_id::text),
                    ('STARTS_AT', instant_text(OLD.starts_at), instant_text(NEW.starts_at)),
                    ('OPTION', OLD.option, NEW.option),
                    ('UNITS', units_text(OLD.units), units_text(NEW.units)),
                    ('ANSWER', OLD.answer, NEW.answer),
                    ('ADMISSION', OLD.admission, NEW.admission),
                    ('PASSES', OLD.passes::text, NEW.passes::text),
                    ('BRIEFED_AT', instant_text(OLD.briefed_at), instant_text(NEW.briefed_at)),
                    ('ATTENDED', OLD.attended::text, NEW.attended::text)) AS c (field, before, after)
      WHERE c.before IS DISTINCT FROM c.after;
     RETURN NULL;
   END $body$`,
  // Holds are not updates, and expiry is left out: both are in the booking's row, and neither pays for its history.
  `CREATE TRIGGER recorded AFTER UPDATE ON booking FOR EACH ROW
     WHEN ((OLD.status IS DISTINCT FROM NEW.status OR OLD.expires_at IS DISTINCT FROM NEW.expires_at
            OR OLD.answer_by IS DISTINCT FROM NEW.answer_by) AND NEW.status <> 'EXPIRED')
     EXECUTE FUNCTION record_booking_event()`,
  `CREATE TRIGGER recorded AFTER UPDATE ON booking_item FOR EACH ROW
     WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION record_booking_item_event()`,
  `CREATE VIEW booking_history AS
   SELECT e.*, b.made_by AS booker_subject, b.reseller_organization_id AS booker_organization_id, b.portal_id AS booker_portal_id
     FROM (SELECT id, booking_id, item_id, item_host_id, item_region_code, field, before, after, at, actor, subject, organization_id,
                  portal_id
             FROM booking_event
           UNION ALL
           SELECT 0 AS id, id AS booking_id, NULL::uuid AS item_id, NULL::uuid AS item_host_id, NULL::text AS item_region_code,
                  'STATUS'::text AS field, NULL::text AS before, 'ON_HOLD'::text AS after, created_at AS at,
                  CASE WHEN made_by LIKE 'client:%' THEN 'CLIENT' ELSE 'PERSON' END AS actor, made_by AS subject,
                  reseller_organization_id AS organization_id, portal_id
             FROM booking
           UNION ALL
           -- A booking that has expired never changes again: this is its last entry.
           SELECT 999999999999999999 AS id, id AS booking_id, NULL::uuid AS item_id, NULL::uuid AS item_host_id,
                  NULL::text AS item_region_code, 'STATUS'::text AS field, 'ON_HOLD'::text AS before, 'EXPIRED'::text AS after,
                  updated_at AS at, 'SYSTEM'::text AS actor, NULL::text AS subject, NULL::uuid AS organization_id, NULL::uuid AS portal_id
             FROM booking WHERE status = 'EXPIRED') e
     JOIN booking b ON b.id = e.booking_id`,
];
