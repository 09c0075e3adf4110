import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalendarFeeds1700000002060 implements MigrationInterface {
  name = 'CreateCalendarFeeds1700000002060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed');
  }
}

const statements = [
  `CREATE TABLE calendar_feed (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     excursion_id uuid REFERENCES excursion,
     guide_id uuid REFERENCES guide,
     name text NOT NULL,
     language text NOT NULL CHECK (language IN ('RU', 'EN')),
     digest bytea NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
     created_at timestamptz NOT NULL,
     revoked_at timestamptz,
     CHECK (excursion_id IS NULL OR guide_id IS NULL)
   )`,
  'CREATE INDEX calendar_feed_organization ON calendar_feed (organization_id, id)',
  'CREATE INDEX calendar_feed_region ON calendar_feed (region_code, id)',
  'CREATE INDEX calendar_feed_excursion ON calendar_feed (excursion_id, id)',
  'CREATE INDEX calendar_feed_guide ON calendar_feed (guide_id, id)',
];
