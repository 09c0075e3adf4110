import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateWaitlist1700000003065 implements MigrationInterface {
  name = 'CreateWaitlist1700000003065';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX session_inventory_waiting');
    await runner.query('DROP TABLE waitlist_entry');
  }
}

const statements = [
  `CREATE TABLE waitlist_entry (
     id uuid PRIMARY KEY,
     -- The order of joining: assigned under the lock of the session's waitlist.
     place bigint GENERATED ALWAYS AS IDENTITY,
     session_id uuid NOT NULL,
     excursion_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     made_by text,
     portal_id uuid,
     reseller_organization_id uuid,
     seats integer NOT NULL CHECK (seats > 0),
     request jsonb NOT NULL,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL,
     status text NOT NULL CHECK (status IN ('WAITING', 'OFFERED', 'FULFILLED', 'LAPSED')),
     booking_id uuid REFERENCES booking CHECK (booking_id = id),
     lapse_reason text,
     -- Whether the contact that was sealed under this id has not been destroyed since the wait ended.
     has_contact boolean NOT NULL DEFAULT true,
     created_at timestamptz NOT NULL,
     updated_at timestamptz NOT NULL,
     CONSTRAINT waitlist_entry_reason CHECK ((status = 'LAPSED') = (lapse_reason IS NOT NULL)),
     CONSTRAINT waitlist_entry_offer CHECK (CASE status WHEN 'WAITING' THEN booking_id IS NULL
       WHEN 'LAPSED' THEN true ELSE booking_id IS NOT NULL END)
   )`,
  `CREATE INDEX waitlist_entry_waiting ON waitlist_entry (session_id, place) INCLUDE (seats) WHERE status = 'WAITING'`,
  `CREATE INDEX waitlist_entry_ends ON waitlist_entry (ends_at) WHERE status = 'WAITING'`,
  `CREATE INDEX waitlist_entry_contact ON waitlist_entry (id) WHERE status = 'LAPSED' AND booking_id IS NULL AND has_contact`,
  `CREATE INDEX waitlist_entry_offered ON waitlist_entry (id) WHERE status = 'OFFERED'`,
  // One per party that sees it, in the order of the list.
  'CREATE INDEX waitlist_entry_session ON waitlist_entry (session_id, id)',
  'CREATE INDEX waitlist_entry_organization ON waitlist_entry (organization_id, id)',
  'CREATE INDEX waitlist_entry_region ON waitlist_entry (region_code, id)',
  'CREATE INDEX waitlist_entry_made_by ON waitlist_entry (made_by, id)',
  'CREATE INDEX waitlist_entry_portal ON waitlist_entry (portal_id, id) WHERE portal_id IS NOT NULL',
  `CREATE INDEX waitlist_entry_reseller ON waitlist_entry (reseller_organization_id, id)
     WHERE reseller_organization_id IS NOT NULL`,

  // The sessions that an offer may be made in: small, and untouched by sales.
  'CREATE INDEX session_inventory_waiting ON session_inventory (session_id) WHERE waitlist_min IS NOT NULL',
];
