import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExcursions1700000002030 implements MigrationInterface {
  name = 'CreateExcursions1700000002030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE excursion');
  }
}

const statements = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  // price_group puts roubles first and sorts other currencies among themselves: amounts of two currencies do not compare.
  `CREATE TABLE excursion (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL REFERENCES site_replica,
     region_code text NOT NULL,
     time_zone text NOT NULL,
     title jsonb NOT NULL,
     sort_title text COLLATE "ru-x-icu" NOT NULL,
     summary jsonb,
     duration_minutes integer NOT NULL CHECK (duration_minutes > 0),
     age_limit integer NOT NULL CHECK (age_limit >= 0),
     group_min integer NOT NULL CHECK (group_min > 0),
     group_max integer NOT NULL CHECK (group_max >= group_min),
     price_amount bigint NOT NULL CHECK (price_amount >= 0),
     price_currency text NOT NULL,
     price_group text COLLATE "C" NOT NULL
       GENERATED ALWAYS AS (CASE WHEN price_currency = 'RUB' THEN '' ELSE price_currency END) STORED,
     languages text[] NOT NULL,
     provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
     provenance_reference text,
     created_at timestamptz NOT NULL,
     published_at timestamptz,
     search_text text NOT NULL
   )`,
  // Lists show published excursions only: an index for each order, over all and under each kind of parent by title.
  'CREATE INDEX excursion_title ON excursion (sort_title, id) WHERE published_at IS NOT NULL',
  'CREATE INDEX excursion_price ON excursion (price_group, price_amount, id) WHERE published_at IS NOT NULL',
  'CREATE INDEX excursion_newest ON excursion (published_at, id) WHERE published_at IS NOT NULL',
  'CREATE INDEX excursion_region ON excursion (region_code, sort_title, id) WHERE published_at IS NOT NULL',
  'CREATE INDEX excursion_organization ON excursion (organization_id, sort_title, id) WHERE published_at IS NOT NULL',
  'CREATE INDEX excursion_site ON excursion (site_id, sort_title, id) WHERE published_at IS NOT NULL',
  'CREATE INDEX excursion_text ON excursion USING gin (search_text gin_trgm_ops) WHERE published_at IS NOT NULL',
  // All of a site's, drafts included: the registry says something else of the site.
  'CREATE INDEX excursion_at_site ON excursion (site_id)',
];
