import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExcursions1700000002030 implements MigrationInterface {
  name = 'CreateExcursions1700000002030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION excursions_resembling');
    await runner.query('DROP TABLE excursion_version, excursion');
  }
}

const statements = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  // The columns from title on copy what the published version, or before it the one under preparation, is searched and sorted by.
  // price_group puts roubles first and sorts other currencies among themselves: amounts of two currencies do not compare.
  `CREATE TABLE excursion (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL REFERENCES site_replica,
     region_code text NOT NULL,
     time_zone text NOT NULL,
     version integer NOT NULL CHECK (version > 0),
     sale text NOT NULL CHECK (sale IN ('NONE', 'PUBLISHED', 'SUSPENDED', 'ARCHIVED')),
     published_at timestamptz,
     portals uuid[],
     provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
     provenance_reference text,
     created_at timestamptz NOT NULL,
     title jsonb NOT NULL,
     sort_title text COLLATE "ru-x-icu" NOT NULL,
     search_title text NOT NULL,
     search_text text NOT NULL,
     -- The configuration stems words of Latin letters as English ones. The first line is the Russian title, which has more weight.
     search tsvector NOT NULL GENERATED ALWAYS AS (
       setweight(to_tsvector('russian', split_part(search_text, E'\\n', 1)), 'A')
         || setweight(to_tsvector('russian', search_text), 'B')) STORED,
     price_amount bigint NOT NULL CHECK (price_amount >= 0),
     price_currency text NOT NULL,
     price_group text COLLATE "C" NOT NULL
       GENERATED ALWAYS AS (CASE WHEN price_currency = 'RUB' THEN '' ELSE price_currency END) STORED,
     duration_minutes integer NOT NULL CHECK (duration_minutes > 0),
     age_limit integer NOT NULL CHECK (age_limit >= 0),
     group_min integer NOT NULL CHECK (group_min > 0),
     group_max integer NOT NULL CHECK (group_max >= group_min),
     format text NOT NULL,
     languages text[] NOT NULL,
     segments text[] NOT NULL,
     accessibility text[] NOT NULL,
     CHECK ((published_at IS NULL) = (sale = 'NONE'))
   )`,
  `CREATE TABLE excursion_version (
     excursion_id uuid NOT NULL REFERENCES excursion,
     number integer NOT NULL CHECK (number > 0),
     status text NOT NULL
       CHECK (status IN ('DRAFT', 'SELF_ASSESSED', 'INSPECTION', 'RETURNED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED')),
     content jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     published_at timestamptz,
     superseded_at timestamptz,
     inspection_reasons text[] NOT NULL,
     inspection_approved boolean,
     inspection_note text,
     inspected_at timestamptz,
     PRIMARY KEY (excursion_id, number),
     CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
     CHECK ((superseded_at IS NULL) = (status <> 'SUPERSEDED')),
     CHECK ((inspection_approved IS NULL) = (inspected_at IS NULL))
   )`,
  // One version on offer and one under preparation.
  `CREATE UNIQUE INDEX excursion_version_published ON excursion_version (excursion_id) WHERE status = 'PUBLISHED'`,
  `CREATE UNIQUE INDEX excursion_version_working ON excursion_version (excursion_id)
     WHERE status NOT IN ('PUBLISHED', 'SUPERSEDED')`,
  // Lists show excursions on sale only: an index for each order, over all and under each kind of parent by title.
  `CREATE INDEX excursion_title ON excursion (sort_title, id) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_price ON excursion (price_group, price_amount, id) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_newest ON excursion (published_at, id) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_region ON excursion (region_code, sort_title, id) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_organization ON excursion (organization_id, sort_title, id) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_site ON excursion (site_id, sort_title, id) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_text ON excursion USING gin (search_text gin_trgm_ops) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_similar ON excursion USING gin (search_title gin_trgm_ops) WHERE sale = 'PUBLISHED'`,
  `CREATE INDEX excursion_search ON excursion USING gin (search) WHERE sale = 'PUBLISHED'`,
  // Comparing the spelling of one title takes as long as reading a dozen rows, which the planner does not know: it would compare all.
  `CREATE FUNCTION excursions_resembling(words text) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 100 SET enable_seqscan = off AS $$
     SELECT id FROM excursion WHERE sale = 'PUBLISHED' AND words <% search_title
   $$`,
  // All of a site's, drafts included: the registry says something else of the site.
  'CREATE INDEX excursion_at_site ON excursion (site_id)',
];
