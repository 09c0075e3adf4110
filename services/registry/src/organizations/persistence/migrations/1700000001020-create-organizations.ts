import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organizations with their search columns: a text vector in Russian and English (the configuration `russian` stems words of Latin letters
 * as English ones) and distances. `search_text` is folded as queries are; its first line is the Russian name, which has more weight than
 * the other lines.
 */
export class CreateOrganizations1700000001020 implements MigrationInterface {
  name = 'CreateOrganizations1700000001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    // «24.10» is found by «24» and by «24.1»: every code is indexed with its prefixes of whole digits.
    await runner.query(`
      CREATE FUNCTION okved_prefixes(codes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(DISTINCT rtrim(left(code, n), '.')), '{}')
          FROM unnest(codes) code, generate_series(2, length(code)) n
      $$`);
    // The haversine formula on a sphere of the Earth's mean radius (IUGG: 6 371 009 m); the error is at most half a percent.
    await runner.query(`
      CREATE FUNCTION metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
        RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT round(2 * 6371009 * asin(sqrt(least(1.0,
          power(sin(radians(lat2 - lat1) / 2), 2)
            + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))))::integer
      $$`);
    await runner.query(`
      CREATE TABLE organization (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name jsonb NOT NULL,
        sort_name text COLLATE "ru-x-icu" NOT NULL,
        legal_name text,
        brands text[] NOT NULL,
        inn text,
        kpp text,
        ogrn text,
        legal_entity text CONSTRAINT organization_legal_entity_once UNIQUE,
        region_code text NOT NULL REFERENCES region,
        okved text[] NOT NULL,
        okved_prefixes text[] NOT NULL GENERATED ALWAYS AS (okved_prefixes(okved)) STORED,
        status text NOT NULL CHECK (status IN ('CANDIDATE', 'ACTIVE', 'SUSPENDED')),
        provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
        provenance_reference text,
        created_at timestamptz NOT NULL,
        search_text text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('russian', split_part(search_text, E'\\n', 1)), 'A')
            || setweight(to_tsvector('russian', search_text), 'B')) STORED
      )`);
    await runner.query('CREATE INDEX organization_name ON organization (sort_name, id)');
    await runner.query('CREATE INDEX organization_region_name ON organization (region_code, sort_name, id)');
    await runner.query('CREATE INDEX organization_region_newest ON organization (region_code, id)');
    await runner.query('CREATE INDEX organization_okved ON organization USING gin (okved_prefixes)');
    await runner.query('CREATE INDEX organization_text ON organization USING gin (search_text gin_trgm_ops)');
    await runner.query('CREATE INDEX organization_search ON organization USING gin (search)');
    await runner.query(`
      CREATE TABLE organization_contact (
        organization_id uuid NOT NULL REFERENCES organization,
        position integer NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('VISITS', 'PRESS', 'PARTNERSHIP', 'HR', 'OTHER')),
        name text NOT NULL,
        email text,
        phone text,
        PRIMARY KEY (organization_id, position),
        CHECK (email IS NOT NULL OR phone IS NOT NULL)
      )`);
    await runner.query(`
      CREATE TABLE organization_change (
        organization_id uuid NOT NULL REFERENCES organization,
        version integer NOT NULL,
        at timestamptz NOT NULL,
        subject text,
        client_id text,
        changes jsonb NOT NULL,
        PRIMARY KEY (organization_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE organization_change, organization_contact, organization');
    await runner.query('DROP FUNCTION metres_between, okved_prefixes');
  }
}
