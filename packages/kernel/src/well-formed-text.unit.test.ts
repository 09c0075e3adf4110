import { describe, expect, it } from '@jest/globals';
import { localizedText } from './localized-text.ts';
import { isPlainText } from './text-rules.ts';
import { isBlank, isWellFormed } from './well-formed-text.ts';

describe('well-formed text', () => {
  it.each([
    ['a letter', 'Я', true],
    ['a pair of surrogates', '𝕡', true],
    ['half a pair', 'a\ud83d', false],
    ['the other half', '\ude00b', false],
    ['NUL', '24\u0000', false],
  ])('%s: %p is %p', (_, text, wellFormed) => {
    expect(isWellFormed(text)).toBe(wellFormed);
  });

  it.each([
    ['blanks', ' \u00a0\u3000\t'],
    ['zero-width characters', '\u200b\u200c\u2060\ufeff'],
    ['fillers', '\u3164\u115f\u2800'],
    ['a combining mark without a letter', '\u0301'],
    ['nothing', ''],
  ])('%s are blank', (_, text) => {
    expect(isBlank(text)).toBe(true);
    expect(isPlainText(text, 100)).toBe(false);
    expect(localizedText({ ru: text }, 100)).toMatchObject({ ok: false, error: [{ reason: 'BLANK' }] });
  });

  it.each([
    ['an override of direction', 'Завод \u202eтсеркорП'],
    ['an isolate', '\u2066Завод\u2069'],
    ['a mark of direction', 'Завод\u200f'],
    ['a control character', 'За\u0007вод'],
    ['half a surrogate pair', 'Завод\ud83d'],
  ])('a name with %s is refused', (_, text) => {
    expect(isPlainText(text, 100)).toBe(false);
    expect(localizedText({ ru: text }, 100)).toMatchObject({ ok: false, error: [{ reason: 'CONTROL_CHARACTER' }] });
  });

  it('lines are allowed in descriptions, not in names', () => {
    expect(isPlainText('Цех\n1', 100)).toBe(false);
    expect(localizedText({ ru: 'Цех\n1' }, 100)).toMatchObject({ ok: true });
  });

  it('an emoji, a soft hyphen and joiners inside a word are valid', () => {
    expect(isPlainText('Завод 👩‍🔬 кера\u00adмика', 100)).toBe(true);
  });
});
