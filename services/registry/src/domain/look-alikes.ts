/**
 * Letters of Cyrillic and Latin that look the same. A word that mixes the two alphabets by one of them («Зaвод» with a Latin a) is a
 * mistake or a trick: nobody would find it. Words of one alphabet beside words of the other («Х5 Group», «Tele2») are names.
 */
const latinOf: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
};
const cyrillicOf = new Map(Object.entries(latinOf).map(([cyrillic, latin]) => [latin, cyrillic]));

/** The first letter of another alphabet in a word that is otherwise of one; undefined where there is none. */
export function firstLookAlike(text: string): string | undefined {
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
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
  return letter in latinOf || cyrillicOf.has(letter);
}

/** Whether a number was written with letters or digits that only look like its own. */
export function hasForeignDigits(text: string): boolean {
  return /[^\x20-\x7e]/.test(text) || /[OoIl]/.test(text);
}
