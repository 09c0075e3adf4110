import { foldText } from '@promtour/kernel/search-text';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** What a text search looks at: folded, one line per text so that a match cannot span two of them. */
export function searchable(texts: readonly string[]): string {
  return texts
    .map(foldText)
    .filter((text) => text !== '')
    .join('\n');
}

/** Fewest letters and digits that a search goes by: one is in every text. */
const minLength = 2;

/** Adds «the column contains this text», answered by a trigram index where the text has three letters or more. */
export function whereContains<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  text: string,
): void {
  const words = foldText(text);
  if (words.length < minLength) query.andWhere('FALSE');
  else query.andWhere(`${column} LIKE :searchPattern`, { searchPattern: `%${words}%` });
}

/** The words of `:words` as a query of PostgreSQL's text search: all of them, in any form; no operator can be written in them. */
export const wordsQuery = `plainto_tsquery('russian', :words)`;

/** A single letter beside a number («1С», «школа 16 Б»): text search drops letters that are also words without meaning. */
const letterBesideNumber = /(?<![\p{L}\p{N}])(?:\p{L} \p{N}+|\p{N}+ \p{L})(?![\p{L}\p{N}])/gu;

/**
 * Adds «this text is meant»: by its words in any form (a `tsvector` column `search` of configuration `russian`, which stems English
 * words too), by a part of a word (`search_text`), or by words that are spelt almost so (trigrams). All three have an index. A text with
 * digits is not forgiven its spelling: «школа 16» is no misspelt «школа 1».
 * The query's parameter `words` is the folded text. A text without letters or digits finds nothing.
 */
export function whereText<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  alias: string,
  text: string,
): void {
  const words = foldText(text);
  query.setParameters({ words });
  if (words.length < minLength) {
    query.andWhere('FALSE');
    return;
  }
  const joints = Object.fromEntries(
    Array.from(words.matchAll(letterBesideNumber), ([joint], index) => [`joint${index}`, `%${joint}%`]),
  );
  const byWords = [
    `${alias}.search @@ ${wordsQuery}`,
    ...Object.keys(joints).map((name) => `${alias}.search_text LIKE :${name}`),
  ];
  const almost = /\p{N}/u.test(words) ? '' : `OR :words <% ${alias}.search_text`;
  query.andWhere(`(${byWords.join(' AND ')} OR ${alias}.search_text LIKE :searchPattern ${almost})`, {
    ...joints,
    searchPattern: `%${words}%`,
  });
}

/**
 * Folds the column `search_text` of a table anew, for a migration after a change of {@link foldText}: texts that were folded
 * otherwise would not be found any more.
 */
export async function refoldSearchTexts(executor: SqlExecutor, table: string): Promise<void> {
  const kept = await rowsOf<{ text: string }>(executor, `SELECT DISTINCT search_text AS text FROM ${table}`);
  const changed = kept
    .map(({ text }) => ({ text, folded: searchable(text.split('\n')) }))
    .filter(({ text, folded }) => folded !== text);
  await executor.query(
    `UPDATE ${table} SET search_text = changed.folded
       FROM unnest($1::text[], $2::text[]) AS changed (kept, folded) WHERE ${table}.search_text = changed.kept`,
    [changed.map(({ text }) => text), changed.map(({ folded }) => folded)],
  );
}
