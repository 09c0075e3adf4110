import { refoldSearchTexts } from '@promtour/service-kit/persistence/search-text';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts are kept as they are looked for: one fold for texts and queries, dashes, invisible characters and letter-number joints
 * included. The Russian name, which weighs more, is the first line of `search_text`, so that the text vector reads folded words too.
 */
export class FoldSearchTexts1700000001140 implements MigrationInterface {
  name = 'FoldSearchTexts1700000001140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization DROP COLUMN search');
    for (const table of ['organization', 'region']) await refoldSearchTexts(runner, table);
    await runner.query(`
      ALTER TABLE organization ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('russian', split_part(search_text, E'\\n', 1)), 'A')
          || setweight(to_tsvector('russian', search_text), 'B')) STORED`);
    await runner.query('CREATE INDEX organization_search ON organization USING gin (search)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization DROP COLUMN search');
    await runner.query(`
      ALTER TABLE organization ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('russian', translate(lower(sort_name), 'ё', 'е')), 'A')
          || setweight(to_tsvector('russian', search_text), 'B')) STORED`);
    await runner.query('CREATE INDEX organization_search ON organization USING gin (search)');
  }
}
