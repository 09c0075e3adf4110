import { describe, expect, it } from '@jest/globals';
import { checkAll, checkEach, checkParsed, checkRule, checkRules } from './input-check.ts';
import { checkLocalizedText } from './text-rules.ts';

const wrong = { ru: 'Неверно', en: 'Wrong' };

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
          { path: ['name', 'ru'], code: 'BLANK' },
          { path: ['name', 'no tag'], code: 'NOT_A_LANGUAGE' },
          { path: ['seats'], code: 'INVALID_VALUE' },
          { path: ['contacts', '1'], code: 'INVALID_VALUE' },
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
      message: { ru: String(nth), en: String(nth) },
    }));
    expect(checkRules({ a: 1, b: 1 }, rules)).toMatchObject({
      error: { issues: [{ path: ['a'], message: { en: '0' } }, { path: ['b'] }] },
    });
    expect(checkRules({ a: 0, b: 0 }, rules)).toEqual({ ok: true, value: undefined });
  });
});
