import { createOkvedPrefixes } from '@promtour/service-kit/persistence/okved-prefixes';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegistry1700000001001 implements MigrationInterface {
  name = 'CreateRegistry1700000001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`
      CREATE TABLE region (
        code text COLLATE "C" PRIMARY KEY,
        name jsonb NOT NULL,
        district text NOT NULL,
        time_zone text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        search_text text NOT NULL
      )`);
    await createOkvedPrefixes(runner);
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
        status text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED')),
        illustrative text[] NOT NULL,
        registered_at timestamptz NOT NULL,
        search_text text NOT NULL
      )`);
    await runner.query('CREATE INDEX organization_name ON organization (sort_name, id)');
    await runner.query('CREATE INDEX organization_region_name ON organization (region_code, sort_name, id)');
    await runner.query('CREATE INDEX organization_okved ON organization USING gin (okved_prefixes)');
    await runner.query('CREATE INDEX organization_text ON organization USING gin (search_text gin_trgm_ops)');
    await runner.query(`
      CREATE TABLE site (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        name jsonb NOT NULL,
        address text,
        region_code text NOT NULL REFERENCES region,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        time_zone text NOT NULL,
        illustrative text[] NOT NULL,
        added_at timestamptz NOT NULL,
        CHECK ((latitude IS NULL) = (longitude IS NULL))
      )`);
    await runner.query('CREATE INDEX site_organization ON site (organization_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE site, organization, region');
    await runner.query('DROP FUNCTION okved_prefixes');
  }
}
