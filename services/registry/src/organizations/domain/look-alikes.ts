import { cyrillicLookAlikes, latinLookAlikes } from '@promtour/kernel/look-alikes';

/**
 * A word that mixes the two alphabets by a letter that looks alike («Зaвод» with a Latin a) is a mistake or a trick: names are refused it.
 * Words of one alphabet beside words of the other («Х5 Group», «Tele2») are names.
 * @returns the first such letter; undefined where there is none
 */
export function firstLookAlike(text: string): string | undefined {
  // Invisible characters do not part words: a soft hyphen in the middle hides no mixture.
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

/** Whether a number was written with letters or digits that only look like its own. */
export function hasForeignDigits(text: string): boolean {
  return /[^\x20-\x7e]/.test(text) || /[OoIl]/.test(text);
}
