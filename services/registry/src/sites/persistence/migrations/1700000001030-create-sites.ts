import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSites1700000001030 implements MigrationInterface {
  name = 'CreateSites1700000001030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE site (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        name jsonb NOT NULL,
        sort_name text COLLATE "ru-x-icu" NOT NULL GENERATED ALWAYS AS (name ->> 'ru') STORED,
        address text,
        region_code text NOT NULL REFERENCES region,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        time_zone text NOT NULL,
        hazard_class text CHECK (hazard_class IN ('I', 'II', 'III', 'IV', 'NONE')),
        pass_regime text CHECK (pass_regime IN ('OPEN', 'NAME_LIST', 'DOCUMENT', 'PRIOR_APPROVAL')),
        provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
        provenance_reference text,
        version integer NOT NULL DEFAULT 1,
        added_at timestamptz NOT NULL,
        search_text text NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('russian', split_part(search_text, E'\\n', 1)), 'A')
            || setweight(to_tsvector('russian', search_text), 'B')) STORED,
        CHECK ((latitude IS NULL) = (longitude IS NULL))
      )`);
    await runner.query('CREATE INDEX site_organization ON site (organization_id, id)');
    await runner.query('CREATE INDEX site_name ON site (sort_name, id)');
    await runner.query('CREATE INDEX site_region_name ON site (region_code, sort_name, id)');
    await runner.query('CREATE INDEX site_text ON site USING gin (search_text gin_trgm_ops)');
    await runner.query('CREATE INDEX site_search ON site USING gin (search)');
    await runner.query('CREATE INDEX site_region_newest ON site (region_code, id)');
    await runner.query('CREATE INDEX site_point ON site (latitude, longitude) WHERE latitude IS NOT NULL');
    await runner.query(
      'CREATE INDEX site_hazard ON site (hazard_class, organization_id) WHERE hazard_class IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX site_pass_regime ON site (pass_regime, sort_name, id) WHERE pass_regime IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE site_change (
        site_id uuid NOT NULL REFERENCES site,
        version integer NOT NULL,
        at timestamptz NOT NULL,
        subject text,
        client_id text,
        changes jsonb NOT NULL,
        PRIMARY KEY (site_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE site_change, site');
  }
}
