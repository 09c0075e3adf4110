import { refoldMixedWords } from '@promtour/service-kit/persistence/search-text';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts are looked for with their look-alike letters folded, so they are kept so. */
export class FoldLookAlikes1700000002004 implements MigrationInterface {
  name = 'FoldLookAlikes1700000002004';

  async up(runner: QueryRunner): Promise<void> {
    await refoldMixedWords(runner, 'excursion');
  }

  async down(): Promise<void> {
    // How a word was written once, its record still says: nothing of the text that is looked at need come back.
  }
}
