import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePersonalData1700000003037 implements MigrationInterface {
  name = 'CreatePersonalData1700000003037';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE personal_data_destruction, personal_data_access, personal_data_subject');
    await runner.query('DROP FUNCTION refuse_change()');
  }
}

const statements = [
  // No reference to the booking: a contact's row is written in one statement with the booking's.
  `CREATE TABLE personal_data_subject (
     id uuid PRIMARY KEY,
     field_set text NOT NULL CHECK (field_set IN ('CONTACT', 'PARTICIPANT')),
     booking_id uuid NOT NULL,
     organization_id uuid,
     key_id uuid NOT NULL UNIQUE,
     sealed bytea NOT NULL,
     email_index bytea CHECK (octet_length(email_index) = 32),
     phone_index bytea CHECK (octet_length(phone_index) = 32)
   )`,
  'CREATE INDEX personal_data_subject_booking ON personal_data_subject (booking_id)',
  'CREATE INDEX personal_data_subject_email ON personal_data_subject (email_index) WHERE email_index IS NOT NULL',
  'CREATE INDEX personal_data_subject_phone ON personal_data_subject (phone_index) WHERE phone_index IS NOT NULL',

  `CREATE TABLE personal_data_access (
     id uuid PRIMARY KEY,
     subject_id uuid NOT NULL,
     booking_id uuid NOT NULL,
     field_set text NOT NULL,
     organization_id uuid,
     read_by text NOT NULL,
     purpose text NOT NULL CHECK (purpose IN ('PASS_OFFICE', 'ORGANIZER', 'CONTACT', 'ERASURE')),
     read_at timestamptz NOT NULL
   )`,
  'CREATE INDEX personal_data_access_organization ON personal_data_access (organization_id, id)',
  'CREATE INDEX personal_data_access_booking ON personal_data_access (booking_id, id)',

  `CREATE TABLE personal_data_destruction (
     id uuid PRIMARY KEY,
     booking_id uuid NOT NULL,
     subjects uuid[] NOT NULL CHECK (cardinality(subjects) > 0),
     categories text[] NOT NULL CHECK (cardinality(categories) > 0),
     ground text NOT NULL CHECK (ground IN ('RETENTION', 'REQUEST', 'REPLACED')),
     request_reference text,
     destroyed_by text NOT NULL,
     destroyed_at timestamptz NOT NULL
   )`,
  'CREATE INDEX personal_data_destruction_booking ON personal_data_destruction (booking_id, id)',

  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
   BEGIN
     RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
   END $body$`,
  ...['personal_data_access', 'personal_data_destruction'].map(
    (table) =>
      `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION refuse_change()`,
  ),
];
