import type { MigrationInterface, QueryRunner } from 'typeorm';
import { russianRegions } from './russian-regions.ts';

/** Inserts every Russian region of ISO 3166-2. */
export class CreateRegions1700000001010 implements MigrationInterface {
  name = 'CreateRegions1700000001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region (
        code text COLLATE "C" PRIMARY KEY,
        name jsonb NOT NULL,
        district text NOT NULL,
        time_zone text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        search_text text NOT NULL,
        search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('russian', search_text)) STORED
      )`);
    const rows = russianRegions.map(({ ru, en, timeZone, searchText, ...region }) => ({
      ...region,
      name: { ru, en },
      time_zone: timeZone,
      search_text: searchText,
    }));
    await runner.query(
      `INSERT INTO region (code, name, district, time_zone, latitude, longitude, search_text)
         SELECT code, name, district, time_zone, latitude, longitude, search_text
           FROM jsonb_populate_recordset(NULL::region, $1)`,
      [JSON.stringify(rows)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE region');
  }
}
