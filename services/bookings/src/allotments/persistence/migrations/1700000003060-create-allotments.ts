import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAllotments1700000003060 implements MigrationInterface {
  name = 'CreateAllotments1700000003060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE allotment');
  }
}

const statements = [
  `CREATE TABLE allotment (
     id uuid PRIMARY KEY,
     version integer NOT NULL,
     session_id uuid NOT NULL,
     excursion_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     agency_id uuid NOT NULL,
     seats integer NOT NULL CHECK (seats > 0),
     used integer NOT NULL,
     release_at timestamptz NOT NULL,
     released_at timestamptz,
     created_at timestamptz NOT NULL,
     updated_at timestamptz NOT NULL,
     CONSTRAINT allotment_used_of_seats CHECK (used BETWEEN 0 AND seats),
     CONSTRAINT allotment_not_to_the_host CHECK (agency_id <> organization_id)
   ) WITH (fillfactor = 80)`,
  // An agency draws from one allotment of a session.
  'CREATE UNIQUE INDEX allotment_live ON allotment (session_id, agency_id) WHERE released_at IS NULL',
  'CREATE INDEX allotment_due ON allotment (release_at) WHERE released_at IS NULL',
  // One per party that sees it, in the order of the list.
  'CREATE INDEX allotment_organization ON allotment (organization_id, id)',
  'CREATE INDEX allotment_agency ON allotment (agency_id, id)',
  'CREATE INDEX allotment_region ON allotment (region_code, id)',
  'CREATE INDEX allotment_session ON allotment (session_id, id)',
  'CREATE INDEX allotment_excursion ON allotment (excursion_id, id)',
];
