import { describe, expect, it } from '@jest/globals';
import type { InputRule } from './failure.ts';
import { checkAll, checkDistinct, checkEach, checkLength, checkParsed, checkRule, checkRules } from './input-check.ts';
import { checkLocalizedText, checkPlainText } from './text-rules.ts';

const wording = { ru: 'Неверно', en: 'Wrong' };
const wrong: InputRule = { code: 'OUT_OF_RANGE', ...wording };

describe('an input', () => {
  it('with faults in three places lists the three, those of nested lists and texts included', () => {
    const checked = checkAll({
      name: checkLocalizedText(['name'], { ru: ' ', 'no tag': 'x' }, 10),
      seats: checkRule(false, ['seats'], wrong),
      contacts: checkEach(['a', 'b'], (text, index) =>
        checkParsed(text === 'a' ? text : undefined, ['contacts', String(index)], wrong),
      ),
      url: checkRule(true, ['url'], wrong),
    });

    expect(checked).toMatchObject({
      ok: false,
      error: {
        code: 'INPUT.INVALID',
        message: { en: 'The text is blank; A language is a BCP 47 tag; Wrong' },
        issues: [
          { path: ['name', 'ru'], code: 'REQUIRED' },
          { path: ['name', 'no tag'], code: 'MALFORMED' },
          { path: ['seats'], code: 'OUT_OF_RANGE' },
          { path: ['contacts', '1'], code: 'OUT_OF_RANGE' },
        ],
      },
    });
  });

  it('without faults returns the values by name', () => {
    expect(
      checkAll({ first: checkParsed(1, [], wrong), all: checkEach([2, 3], (n) => checkParsed(n, [], wrong)) }),
    ).toEqual({ ok: true, value: { first: 1, all: [2, 3] } });
  });

  it('reports for each field the first violated rule', () => {
    const rules = (['a', 'a', 'b'] as const).map((path, nth) => ({
      path,
      broken: (draft: { a: number; b: number }) => draft[path] > 0,
      rule: { ...wrong, ru: String(nth), en: String(nth) },
    }));
    expect(checkRules({ a: 1, b: 1 }, rules)).toMatchObject({
      error: { issues: [{ path: ['a'], message: { en: '0' } }, { path: ['b'] }] },
    });
    expect(checkRules({ a: 0, b: 0 }, rules)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['no text', checkPlainText(['x'], null, 3, wording), undefined],
    ['a text', checkPlainText(['x'], 'abc', 3, wording), undefined],
    ['a blank text', checkPlainText(['x'], ' ', 3, wording), 'REQUIRED'],
    ['a long text', checkPlainText(['x'], 'abcd', 3, wording), 'TOO_LONG'],
    ['a text of two lines', checkPlainText(['x'], 'a\nb', 3, wording), 'MALFORMED'],
    ['an empty list', checkLength(['x'], [], { min: 1, max: 2 }, wording), 'REQUIRED'],
    ['a long list', checkLength(['x'], [1, 1, 1], { min: 1, max: 2 }, wording), 'TOO_LONG'],
    ['a list that repeats', checkLength(['x'], [1, 1], { min: 1, max: 2 }, wording), undefined],
    ['a list that must not repeat', checkDistinct(['x'], [1, 1], { min: 1, max: 2 }, wording), 'DUPLICATE'],
    ['a list of others', checkDistinct(['x'], [1, 2], { min: 1, max: 2 }, wording), undefined],
  ])('names what is wrong with %s', (_, checked, code) => {
    expect(checked).toMatchObject(code === undefined ? { ok: true } : { error: { issues: [{ path: ['x'], code }] } });
  });
});
