import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cyrillicLookAlikes, inOneAlphabet, latinLookAlikes } from './look-alikes.ts';

describe('words with mixed alphabets', () => {
  it.each([
    ['бoлт', 'болт'],
    ['зaвoд № 7', 'завод № 7'],
    ['plаnt', 'plant'],
    ['тесhnо', 'techno'],
    // All letters look alike: that of most of them, and Russian where they are as many.
    ['коtеh', 'котен'],
    ['cеvт', 'cevt'],
    // Russian has no letter that looks like i.
    ['iт', 'it'],
    ['нi-tech', 'hi-tech'],
    ['ooо «бoлт» и techno', 'ooo «болт» и techno'],
  ])('%s is read as %s', (mixed, pure) => {
    expect(inOneAlphabet(mixed)).toBe(pure);
  });

  it.each(['болт', 'tele2', '%s is unchanged', 'it-компания', 'bлz', ''])('%s stays', (text) => {
    expect(inOneAlphabet(text)).toBe(text);
  });

  it('a Russian word is the same, whichever of its letters were written in Latin', () => {
    const own = Array.from('бгджзийлпфцчшщъыьэюя');
    const shared = Array.from('авекмнорстух');
    const word = fc.array(fc.constantFrom(...own, ...shared), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(...own),
        fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
        (rest, first, swap) => {
          const letters = [first, ...rest];
          const mixed = letters.map((letter, nth) =>
            swap[nth] === true ? (latinLookAlikes[letter] ?? letter) : letter,
          );
          expect(inOneAlphabet(mixed.join(''))).toBe(letters.join(''));
        },
      ),
      { seed: 20_261_124 },
    );
  });

  it('the two tables are inverse', () => {
    for (const [cyrillic, latin] of Object.entries(latinLookAlikes))
      expect(cyrillicLookAlikes.get(latin)).toBe(cyrillic);
  });
});
