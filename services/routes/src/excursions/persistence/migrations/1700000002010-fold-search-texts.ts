import { refoldSearchTexts } from '@promtour/service-kit/persistence/search-text';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts are kept as they are looked for: one fold for texts and queries. */
export class FoldSearchTexts1700000002010 implements MigrationInterface {
  name = 'FoldSearchTexts1700000002010';

  async up(runner: QueryRunner): Promise<void> {
    await refoldSearchTexts(runner, 'excursion');
  }

  async down(): Promise<void> {
    // The records themselves say how each text was written; folding is not undone.
  }
}
