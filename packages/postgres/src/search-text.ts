import { foldText } from '@promtour/kernel/search-text';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { rowsOf, type SqlExecutor } from './sql.ts';

/** The text that a search matches: folded, one line per text so that a match cannot span two of them. */
export function searchable(texts: readonly string[]): string {
  return texts
    .map(foldText)
    .filter((text) => text !== '')
    .join('\n');
}

/** Minimum number of letters and digits of a search: a single one is in every text. */
const minLength = 2;

/** Adds the condition that the column contains this text; a trigram index serves it for three letters or more. */
export function whereContains<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  text: string,
): void {
  const words = foldText(text);
  if (words.length < minLength) query.andWhere('FALSE');
  else query.andWhere(`${column} LIKE :searchPattern`, { searchPattern: `%${words}%` });
}

/** The words of `:words` as a query of PostgreSQL's text search: all of them, in any form; they cannot contain operators. */
const wordsQuery = `plainto_tsquery('russian', :words)`;

/**
 * How well a text matches that {@link whereText} found, in thousandths: an integer, so that a cursor holds it exactly. A misspelled word
 * counts less than an exact one.
 * @param similar the column with which the spelling is compared
 */
export function relevance(alias: string, similar = 'search_text'): string {
  return `round((ts_rank(${alias}.search, ${wordsQuery}) + word_similarity(:words, ${alias}.${similar})) * 1000)::bigint`;
}

/** A single letter beside a number («1С», «школа 16 Б»): text search drops letters that are also stop words. */
const letterBesideNumber = /(?<![\p{L}\p{N}])(?:\p{L} \p{N}+|\p{N}+ \p{L})(?![\p{L}\p{N}])/gu;

/**
 * Adds the condition that the text matches: by its words in any form (a `tsvector` column `search` of configuration `russian`, which stems
 * English words too), by a part of a word (`search_text`), or by similarly spelt words (trigrams). All three have an index. A text with
 * digits must match exactly: «школа 16» is not a misspelt «школа 1».
 * The query's parameter `words` is the folded text. A text without letters or digits finds nothing.
 * @param resembles the condition that a text has similarly spelt words
 */
export function whereText<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  alias: string,
  text: string,
  resembles = `:words <% ${alias}.search_text`,
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
  const almost = /\p{N}/u.test(words) ? '' : `OR ${resembles}`;
  query.andWhere(`(${byWords.join(' AND ')} OR ${alias}.search_text LIKE :searchPattern ${almost})`, {
    ...joints,
    searchPattern: `%${words}%`,
  });
}

/**
 * Recomputes the column `search_text` of a table, for a migration after a change of {@link foldText}: texts with the old folding would no
 * longer be found.
 */
export async function refoldSearchTexts(executor: SqlExecutor, table: string): Promise<void> {
  const current = await rowsOf<{ text: string }>(executor, `SELECT DISTINCT search_text AS text FROM ${table}`);
  const changed = current
    .map(({ text }) => ({ text, folded: searchable(text.split('\n')) }))
    .filter(({ text, folded }) => folded !== text);
  await executor.query(
    `UPDATE ${table} SET search_text = changed.folded
       FROM unnest($1::text[], $2::text[]) AS changed (current, folded) WHERE ${table}.search_text = changed.current`,
    [changed.map(({ text }) => text), changed.map(({ folded }) => folded)],
  );
}
