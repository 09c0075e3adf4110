import { inOneAlphabet } from './look-alikes.ts';

/**
 * Folds a text for search and comparison: removes differences in spelling that matter to the keyboard and not to the reader. Texts and
 * queries use this same function, so that they match.
 *
 * Compatibility forms are unified (NFKC: no-break space, full-width letters), invisible characters and stress marks dropped, letters lower
 * case, ё as е, each word in one alphabet ({@link inOneAlphabet}); every run of other characters (dashes of all kinds, quotes, blanks) is
 * one space, and letters are separated from digits: «ЖБК‑1», «ЖБК 1» and «жбк1» are all `жбк 1`.
 * @returns words of letters or of digits with one space between them; empty if the text has neither
 */
export function foldText(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\u0300\u0301]/gu, '')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е');
  return inOneAlphabet(folded)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replaceAll(/(?<=\p{L}\p{M}*)(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .trim();
}
