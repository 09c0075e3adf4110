import { cyrillicLookAlikes, latinLookAlikes } from '@promtour/kernel/look-alikes';

/**
 * Names with a word that mixes look-alike letters of both alphabets («Зaвод» with a Latin a) are rejected: it is a mistake or a spoof.
 * Latin words next to Cyrillic words («Х5 Group», «Tele2») are valid.
 * @returns the first such letter; undefined if there is none
 */
export function firstLookAlike(text: string): string | undefined {
  // Invisible characters do not separate words: a soft hyphen inside a word must not hide a mixture.
  for (const word of text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').split(/[^\p{L}\p{N}]+/u)) {
    const letters = Array.from(word).filter((character) => /\p{L}/u.test(character));
    const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
    if (cyrillic.length === 0 || latin.length === 0) continue;
    const few = cyrillic.length < latin.length ? cyrillic : latin;
    const found = few.find((letter) => isLookAlike(letter.toLowerCase()));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isLookAlike(letter: string): boolean {
  return letter in latinLookAlikes || cyrillicLookAlikes.has(letter);
}

/** Whether a number contains letters or digits that only look like ASCII digits. */
export function hasForeignDigits(text: string): boolean {
  return /[^\x20-\x7e]/.test(text) || /[OoIl]/.test(text);
}
