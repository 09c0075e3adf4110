import { inOneAlphabet } from '@promtour/kernel/look-alikes';
import { rowsOf, type SqlExecutor } from '@promtour/messaging/sql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** What a substring search looks at: folded, one line per text so that a match cannot span two of them. */
export function searchable(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map(fold)
    .join('\n');
}

/** Adds «the column contains this text», answered by a trigram index where the text has three letters or more. */
export function whereContains<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  text: string,
): void {
  query.andWhere(`${column} LIKE :searchPattern`, { searchPattern: patternOf(text) });
}

function patternOf(text: string): string {
  return `%${fold(text).replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%`;
}

/**
 * Adds «this text is meant»: by its words in any form (a `tsvector` column `search` of configuration `russian`, which stems English
 * words too), by a part of a word (`search_text`), or by words that are spelt almost so (trigrams). All three have an index. A text with
 * digits is not forgiven its spelling: «школа 16» is no misspelt «школа 1».
 * The query's parameter `words` is the folded text.
 */
export function whereText<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  alias: string,
  text: string,
): void {
  const almost = /\p{Nd}/u.test(text) ? '' : `OR :words <% ${alias}.search_text`;
  query.andWhere(
    `(${alias}.search @@ websearch_to_tsquery('russian', :words) OR ${alias}.search_text LIKE :searchPattern ${almost})`,
    { words: fold(text), searchPattern: patternOf(text) },
  );
}

/** A text as it is kept and looked for: lower case, ё as е, each word in one alphabet where letters of the other only look like its own. */
export function foldText(text: string): string {
  return fold(text);
}

/**
 * Folds the column `search_text` of a table with `id` anew, for a migration: words that mix alphabets were kept as they were written
 * before they were folded too, and nobody would find them any more.
 */
export async function refoldMixedWords(executor: SqlExecutor, table: string): Promise<void> {
  const mixed = await rowsOf<{ id: string; text: string }>(
    executor,
    `SELECT id, search_text AS text FROM ${table} WHERE search_text ~ '[a-z][0-9]*[а-я]|[а-я][0-9]*[a-z]'`,
  );
  for (const { id, text } of mixed)
    await executor.query(`UPDATE ${table} SET search_text = $2 WHERE id = $1`, [id, fold(text)]);
}

function fold(text: string): string {
  return inOneAlphabet(text.normalize('NFC').toLocaleLowerCase('ru').replaceAll('ё', 'е'));
}
