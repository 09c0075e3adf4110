import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose a booking is, and until when a session's site may be visited. What was there before says neither: such bookings are their
 * hosts' and the agency's, and such sessions are for sale as they were.
 */
export class KeepOwnersAndReadiness1700000003002 implements MigrationInterface {
  name = 'KeepOwnersAndReadiness1700000003002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE booking DROP COLUMN region_code, DROP COLUMN made_by, DROP COLUMN portal_id,
      DROP COLUMN reseller_organization_id, DROP COLUMN visiting_organization_id`);
    await runner.query(`ALTER TABLE session_inventory DROP COLUMN site_id, DROP COLUMN region_code,
      DROP COLUMN site_ready_until`);
    await runner.query('DROP TABLE site');
  }
}

const statements = [
  // As of excursions and organisations: kept until the sessions that it concerns come, and after.
  'CREATE TABLE site (id uuid PRIMARY KEY, ready_until timestamptz NOT NULL)',
  `ALTER TABLE session_inventory ADD COLUMN site_id uuid, ADD COLUMN region_code text,
     ADD COLUMN site_ready_until timestamptz`,
  'CREATE INDEX session_inventory_site ON session_inventory (site_id)',
  `ALTER TABLE booking ADD COLUMN region_code text, ADD COLUMN made_by text, ADD COLUMN portal_id uuid,
     ADD COLUMN reseller_organization_id uuid, ADD COLUMN visiting_organization_id uuid`,
  // One for each way in which a booking is somebody's, in the list's order; most bookings have one portal or one reseller.
  'CREATE INDEX booking_region ON booking (region_code, id)',
  'CREATE INDEX booking_made_by ON booking (made_by, id)',
  'CREATE INDEX booking_portal ON booking (portal_id, id) WHERE portal_id IS NOT NULL',
  `CREATE INDEX booking_reseller ON booking (reseller_organization_id, id)
     WHERE reseller_organization_id IS NOT NULL`,
];
