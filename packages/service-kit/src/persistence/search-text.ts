import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** What a substring search looks at: lower case, ё as е, one line per text so that a match cannot span two of them. */
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
  const pattern = fold(text).replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`);
  query.andWhere(`${column} LIKE :searchPattern`, { searchPattern: `%${pattern}%` });
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('ru').replaceAll('ё', 'е');
}
