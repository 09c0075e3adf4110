import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What search needs: a text vector in Russian and English (the configuration `russian` stems words of Latin letters as English ones),
 * a name above everything else that is said of an organisation; points by latitude; distances. And what an organisation and a site
 * say of themselves besides.
 */
export class SearchOrganizations1700000001050 implements MigrationInterface {
  name = 'SearchOrganizations1700000001050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization ADD COLUMN version integer NOT NULL DEFAULT 1');
    await runner.query(`
      ALTER TABLE organization ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('russian', translate(lower(sort_name), 'ё', 'е')), 'A')
          || setweight(to_tsvector('russian', search_text), 'B')) STORED`);
    await runner.query('CREATE INDEX organization_search ON organization USING gin (search)');
    await runner.query('CREATE INDEX organization_region_newest ON organization (region_code, id)');
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
    await runner.query(`
      ALTER TABLE site
        ADD COLUMN hazard_class text CHECK (hazard_class IN ('I', 'II', 'III', 'IV', 'NONE')),
        ADD COLUMN pass_regime text CHECK (pass_regime IN ('OPEN', 'NAME_LIST', 'DOCUMENT', 'PRIOR_APPROVAL'))`);
    await runner.query('CREATE INDEX site_point ON site (latitude, longitude) WHERE latitude IS NOT NULL');
    await runner.query(
      'CREATE INDEX site_hazard ON site (hazard_class, organization_id) WHERE hazard_class IS NOT NULL',
    );
    // The haversine formula on a sphere of the Earth's mean radius (IUGG: 6 371 009 m): off by half a per cent at most.
    await runner.query(`
      CREATE FUNCTION metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
        RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT round(2 * 6371009 * asin(sqrt(least(1.0,
          power(sin(radians(lat2 - lat1) / 2), 2)
            + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))))::integer
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION metres_between');
    await runner.query('DROP TABLE organization_change, organization_contact');
    await runner.query('ALTER TABLE site DROP COLUMN hazard_class, DROP COLUMN pass_regime');
    await runner.query('ALTER TABLE organization DROP COLUMN search, DROP COLUMN version');
  }
}
