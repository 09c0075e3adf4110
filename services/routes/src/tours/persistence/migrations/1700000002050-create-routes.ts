import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRoutes1700000002050 implements MigrationInterface {
  name = 'CreateRoutes1700000002050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE route_approval, route');
  }
}

const statements = [
  // Stops are read and written as a whole; what routes are searched by is copied from them.
  `CREATE TABLE route (
     id uuid PRIMARY KEY,
     version integer NOT NULL,
     stops_version integer NOT NULL,
     status text NOT NULL
       CHECK (status IN ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'SUSPENDED', 'ARCHIVED')),
     region_code text NOT NULL,
     operator_id uuid,
     title jsonb NOT NULL,
     sort_title text COLLATE "ru-x-icu" NOT NULL,
     summary jsonb,
     themes text[] NOT NULL,
     languages text[] NOT NULL,
     stops jsonb NOT NULL,
     days integer NOT NULL,
     kind text NOT NULL CHECK (kind IN ('LOCAL', 'REGIONAL', 'INTERREGIONAL', 'NATIONAL')),
     region_codes text[] NOT NULL,
     excursion_ids uuid[] NOT NULL,
     lodging boolean NOT NULL,
     portal_ids uuid[],
     published_at timestamptz,
     provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
     provenance_reference text,
     created_at timestamptz NOT NULL,
     search_title text NOT NULL,
     search_text text NOT NULL,
     search tsvector NOT NULL GENERATED ALWAYS AS (
       setweight(to_tsvector('russian', split_part(search_text, E'\\n', 1)), 'A')
         || setweight(to_tsvector('russian', search_text), 'B')) STORED,
     CHECK (status NOT IN ('PUBLISHED', 'SUSPENDED') OR published_at IS NOT NULL)
   )`,
  `CREATE INDEX route_title ON route (sort_title, id) WHERE status = 'PUBLISHED'`,
  `CREATE INDEX route_newest ON route (id) WHERE status = 'PUBLISHED'`,
  `CREATE INDEX route_operator ON route (operator_id, sort_title, id)`,
  'CREATE INDEX route_region ON route USING gin (region_codes)',
  'CREATE INDEX route_excursion ON route USING gin (excursion_ids)',
  'CREATE INDEX route_text ON route USING gin (search_text gin_trgm_ops)',
  'CREATE INDEX route_similar ON route USING gin (search_title gin_trgm_ops)',
  'CREATE INDEX route_search ON route USING gin (search)',
  // A region's decision about one version of the stops.
  `CREATE TABLE route_approval (
     route_id uuid NOT NULL REFERENCES route,
     stops_version integer NOT NULL,
     region_code text NOT NULL,
     approved boolean NOT NULL,
     note text,
     decided_at timestamptz NOT NULL,
     PRIMARY KEY (route_id, stops_version, region_code)
   )`,
];
