import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHosts1700000002020 implements MigrationInterface {
  name = 'CreateHosts1700000002020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portal_replica, site_replica, organization_replica');
    await runner.query('DROP FUNCTION okved_prefixes, metres_between');
  }
}

const statements = [
  // «24.10» is found by «24» and by «24.1», by codes only: every code with its prefixes of whole digits.
  `
    CREATE FUNCTION okved_prefixes(codes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT coalesce(array_agg(DISTINCT rtrim(left(code, n), '.')), '{}')
        FROM unnest(codes) code, generate_series(2, length(code)) n
    $$`,
  `CREATE TABLE organization_replica (
     id uuid PRIMARY KEY,
     kind text NOT NULL,
     region_code text NOT NULL,
     okved text[] NOT NULL,
     okved_prefixes text[] NOT NULL GENERATED ALWAYS AS (okved_prefixes(okved)) STORED,
     status text NOT NULL CHECK (status IN ('CANDIDATE', 'ACTIVE', 'SUSPENDED'))
   )`,
  'CREATE INDEX organization_replica_okved ON organization_replica USING gin (okved_prefixes)',

  // No foreign key to organization_replica: the two arrive by different topics, in any order.
  `CREATE TABLE site_replica (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     time_zone text NOT NULL,
     latitude double precision,
     longitude double precision,
     ready_until timestamptz,
     CHECK ((latitude IS NULL) = (longitude IS NULL))
   )`,
  'CREATE INDEX site_replica_point ON site_replica (latitude, longitude) WHERE latitude IS NOT NULL',
  'CREATE TABLE portal_replica (id uuid PRIMARY KEY, region_codes text[] NOT NULL)',
  // The haversine formula on a sphere of the Earth's mean radius (IUGG: 6 371 009 m); the error is at most half a percent.
  `CREATE FUNCTION metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
     RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
     SELECT round(2 * 6371009 * asin(sqrt(least(1.0,
       power(sin(radians(lat2 - lat1) / 2), 2)
         + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))))::integer
   $$`,
];
