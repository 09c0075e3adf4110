import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateParticipants1700000003045 implements MigrationInterface {
  name = 'CreateParticipants1700000003045';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE participant, participant_list');
  }
}

const statements = [
  `CREATE TABLE participant_list (
     item_id uuid PRIMARY KEY REFERENCES booking_item ON DELETE CASCADE,
     booking_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     submitted_at timestamptz NOT NULL,
     finalized_at timestamptz,
     foreigners_approved_at timestamptz
   )`,
  // Without personal data, which is sealed in personal_data_subject under the same id.
  `CREATE TABLE participant (
     id uuid PRIMARY KEY,
     item_id uuid NOT NULL REFERENCES participant_list ON DELETE CASCADE,
     booking_id uuid NOT NULL,
     position integer NOT NULL CHECK (position >= 0),
     minor boolean,
     "foreign" boolean,
     consent_version text NOT NULL,
     guardian_consent_version text,
     consented_at timestamptz NOT NULL,
     pass text NOT NULL CHECK (pass IN ('PENDING', 'ISSUED', 'REFUSED')),
     refusal text CHECK (refusal IN ('DOCUMENT_INVALID', 'SECURITY', 'AGE', 'CITIZENSHIP', 'DUPLICATE', 'OTHER')),
     decided_by text,
     decided_at timestamptz,
     CONSTRAINT participant_once UNIQUE (item_id, position),
     CONSTRAINT participant_refused_for_reason CHECK ((pass = 'REFUSED') = (refusal IS NOT NULL)),
     CONSTRAINT participant_decided CHECK ((pass = 'PENDING') = (decided_at IS NULL)),
     CONSTRAINT participant_guardian_of_minor CHECK (guardian_consent_version IS NULL OR minor)
   )`,
];
