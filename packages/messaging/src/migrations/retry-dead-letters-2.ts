import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dead letters that are tried again by themselves, that are not believed, and that an operator discarded. */
export class RetryDeadLetters1790000000010 implements MigrationInterface {
  readonly name = 'RetryDeadLetters1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  'ALTER TABLE messaging.dead_letter DROP CONSTRAINT dead_letter_reason_check',
  // What could not be read as an event at all stops nobody any more.
  `UPDATE messaging.dead_letter SET reason = 'REJECTED' WHERE reason = 'UNREADABLE' AND cause !~ '^BAD_DATA'`,
  `ALTER TABLE messaging.dead_letter
     ADD CONSTRAINT dead_letter_reason_check CHECK (reason IN ('FAILED', 'RETRYING', 'UNREADABLE', 'PARKED', 'REJECTED')),
     ADD COLUMN next_attempt_at timestamptz`,

  // Who gave up which event, when and why. Kept when the letter itself is forgotten; services put it under their audit trail.
  `CREATE TABLE messaging.discarded_event (
     dead_letter_id bigint PRIMARY KEY,
     subscription text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     key text,
     event_id uuid,
     event_type text,
     dead_letter_reason text NOT NULL,
     cause text NOT NULL,
     discarded_at timestamptz NOT NULL DEFAULT now(),
     discarded_by text NOT NULL CHECK (length(discarded_by) BETWEEN 1 AND 200),
     discard_reason text NOT NULL CHECK (length(discard_reason) BETWEEN 1 AND 1000)
   )`,
];

const down = [
  'DROP TABLE messaging.discarded_event',
  'ALTER TABLE messaging.dead_letter DROP CONSTRAINT dead_letter_reason_check',
  `UPDATE messaging.dead_letter SET reason = 'FAILED' WHERE reason = 'RETRYING'`,
  `UPDATE messaging.dead_letter SET reason = 'UNREADABLE' WHERE reason = 'REJECTED'`,
  `ALTER TABLE messaging.dead_letter
     ADD CONSTRAINT dead_letter_reason_check CHECK (reason IN ('FAILED', 'UNREADABLE', 'PARKED')),
     DROP COLUMN next_attempt_at`,
];
