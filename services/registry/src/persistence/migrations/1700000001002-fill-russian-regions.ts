import { searchable } from '@promtour/service-kit/persistence/search-text';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { russianRegions } from '../../regions/persistence/migrations/russian-regions.ts';

/** Every Russian region of ISO 3166-2 is there from the start. */
export class FillRussianRegions1700000001002 implements MigrationInterface {
  name = 'FillRussianRegions1700000001002';

  async up(runner: QueryRunner): Promise<void> {
    const rows = russianRegions.map((region) => ({
      code: region.code,
      name: { ru: region.ru, en: region.en },
      district: region.district,
      time_zone: region.timeZone,
      latitude: region.latitude,
      longitude: region.longitude,
      search_text: searchable([region.ru, region.en, region.code]),
    }));
    await runner.query('INSERT INTO region SELECT * FROM jsonb_populate_recordset(NULL::region, $1)', [
      JSON.stringify(rows),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM region WHERE code = ANY($1)', [russianRegions.map(({ code }) => code)]);
  }
}
