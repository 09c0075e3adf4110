import { createOkvedPrefixes } from '@promtour/service-kit/persistence/okved-prefixes';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRoutes1700000002001 implements MigrationInterface {
  name = 'CreateRoutes1700000002001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await createOkvedPrefixes(runner);
    for (const statement of [...projections, ...excursions, ...sessions]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session, excursion, known_site, known_organization');
    await runner.query('DROP FUNCTION okved_prefixes');
  }
}

const projections = [
  `CREATE TABLE known_organization (
     id uuid PRIMARY KEY,
     region_code text NOT NULL,
     okved text[] NOT NULL,
     okved_prefixes text[] NOT NULL GENERATED ALWAYS AS (okved_prefixes(okved)) STORED,
     status text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED'))
   )`,
  'CREATE INDEX known_organization_okved ON known_organization USING gin (okved_prefixes)',

  // No foreign key to known_organization: the two arrive by different topics, in any order.
  `CREATE TABLE known_site (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     time_zone text NOT NULL
   )`,
];

const excursions = [
  // price_group puts roubles first and sorts other currencies among themselves: amounts of two currencies do not compare.
  `CREATE TABLE excursion (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL REFERENCES known_site,
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
     illustrative text[] NOT NULL,
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
];

const sessions = [
  // taken is the bookings' projection: no index holds it, so that a booking's event rewrites no index (HOT).
  `CREATE TABLE session (
     id uuid PRIMARY KEY,
     excursion_id uuid NOT NULL REFERENCES excursion,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
     time_zone text NOT NULL,
     local_date date NOT NULL,
     capacity integer NOT NULL CHECK (capacity > 0),
     taken integer NOT NULL DEFAULT 0
   ) WITH (fillfactor = 85)`,
  'CREATE UNIQUE INDEX session_excursion_start ON session (excursion_id, starts_at)',
  // For «which excursions have a session on these dates», from an excursion and from the dates.
  'CREATE INDEX session_excursion_date ON session (excursion_id, local_date, starts_at)',
  'CREATE INDEX session_date ON session (local_date, excursion_id)',
];
