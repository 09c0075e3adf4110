import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './search-text.ts';

describe('normalized search text', () => {
  it.each([
    [
      'a dash, a blank or nothing between letters and digits',
      ['ЖБК-1', 'ЖБК 1', 'жбк1', 'ЖБК‑1', 'ЖБК–1', 'ЖБК—1', 'ЖБК−1'],
      'жбк 1',
    ],
    ['blanks of all kinds', ['Завод «Прогресс»', 'завод прогресс', ' завод\u2009"Прогресс" '], 'завод прогресс'],
    ['characters that show nothing', ['кера\u00adмика', 'керамика\u200b', '\ufeffкера\u200dмика'], 'керамика'],
    ['stress marks and ё', ['за́вод Ёлка', 'завод елка'], 'завод елка'],
    ['composed and decomposed letters', ['Йод', 'И\u0306од'], 'йод'],
    ['full-width letters', ['Ｔｅｌｅ２', 'tele-2'], 'tele 2'],
    ['a letter of the other alphabet', ['Бoлт', 'БОЛТ'], 'болт'],
    ['nothing but signs', ['-'.repeat(33), '«»', '\u200b', ''], ''],
    ['operators of a query language', ['-азот', '"азот', 'азот*', '(азот)'], 'азот'],
  ])('does not distinguish %s', (_, spellings, folded) => {
    for (const spelling of spellings) expect(foldText(spelling)).toBe(folded);
  });

  it.each([
    ['школа 16', 'школа 1'],
    ['1С', '1'],
    ['азот', 'газот'],
  ])('distinguishes «%s» from «%s»', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('consists of words of letters or digits, separated by one space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(foldText(text)).toMatch(/^$|^(?:[\p{L}\p{M}]+|[\p{N}\p{M}]+)(?: (?:[\p{L}\p{M}]+|[\p{N}\p{M}]+))*$/u);
      }),
      { seed: 20_261_128, numRuns: 500 },
    );
  });

  it('is idempotent', () => {
    const written = fc.stringMatching(/^[А-Яа-яЁёA-Za-z0-9 «»"'.,()№–—-]{0,30}$/u);
    fc.assert(
      fc.property(written, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { seed: 20_261_128, numRuns: 500 },
    );
  });
});
