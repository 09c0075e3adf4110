import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCheckIns1700000003055 implements MigrationInterface {
  name = 'CreateCheckIns1700000003055';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX booking_item_unrecorded');
    await runner.query('DROP TABLE check_in, briefing');
  }
}

const statements = [
  // One row per scan, with the outcome that follows from all scans of its item. Number and serial name the voucher; of a code that was not
  // valid, nothing is kept.
  `CREATE TABLE check_in (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     session_id uuid NOT NULL,
     item_id uuid REFERENCES booking_item,
     device text NOT NULL,
     nonce text NOT NULL,
     number integer NOT NULL,
     serial integer NOT NULL,
     people integer CHECK (people > 0),
     scanned_at timestamptz NOT NULL,
     offline boolean NOT NULL,
     refusal text,
     admitted integer NOT NULL CHECK (admitted >= 0),
     recorded_at timestamptz NOT NULL,
     recorded_by text,
     CONSTRAINT check_in_device_nonce UNIQUE (organization_id, device, nonce),
     CONSTRAINT check_in_admits_or_refuses CHECK ((refusal IS NULL) = (admitted > 0)),
     CONSTRAINT check_in_of_unknown_code CHECK (item_id IS NOT NULL OR refusal = 'INVALID')
   )`,
  // The signatures stay on the plant's paper; the item's briefed_at repeats the time, because attendance depends on it.
  `CREATE TABLE briefing (
     item_id uuid PRIMARY KEY REFERENCES booking_item,
     people integer NOT NULL CHECK (people > 0),
     language text NOT NULL,
     signed_at timestamptz NOT NULL,
     recorded_by text
   )`,
  // What the job that closes attendance looks through.
  'CREATE INDEX booking_item_unrecorded ON booking_item (ends_at) WHERE attended IS NULL',
  'CREATE INDEX check_in_item ON check_in (item_id, scanned_at) WHERE item_id IS NOT NULL',
];
