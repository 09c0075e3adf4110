/** Letters of Cyrillic and Latin that look the same, in capitals or in small. */
export const latinLookAlikes: Readonly<Record<string, string>> = {
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

export const cyrillicLookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(latinLookAlikes).map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** Of those, what Russian writes: a word is not made Russian by letters that Russian has not. */
const notRussian = /[ѕіј]/;

/**
 * The text with every word that mixes the two alphabets written in one, where its letters allow it: «бoлт» with a Latin o becomes «болт»,
 * “tесhnо” with Cyrillic letters “techno”. Where both are possible, the alphabet of most of its letters, and Russian where they are
 * as many. Words of one alphabet stay, also beside words of the other; so do those that cannot be of one.
 * @param text in lower case
 */
export function inOneAlphabet(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => {
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (cyrillic === 0 || latin === 0) return word;
    const russian = rewritten(word, /\p{Script=Latin}/u, (letter) => cyrillicLookAlikes.get(letter), notRussian);
    const english = rewritten(word, /\p{Script=Cyrillic}/u, (letter) => latinLookAlikes[letter]);
    return (cyrillic >= latin ? (russian ?? english) : (english ?? russian)) ?? word;
  });
}

/** Undefined where a letter of the other alphabet has none that looks like it. */
function rewritten(
  word: string,
  other: RegExp,
  lookAlike: (letter: string) => string | undefined,
  unwanted?: RegExp,
): string | undefined {
  const letters = Array.from(word, (letter) => (other.test(letter) ? lookAlike(letter) : letter));
  const whole = letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;
  return whole !== undefined && unwanted?.test(whole) === true ? undefined : whole;
}
