import { describe, expect, it } from '@jest/globals';
import { minAge } from './age-rule.ts';
import { checkAgeLimit, checkExcursion, type ExcursionDraft } from './excursion.ts';

const draft: ExcursionDraft = {
  title: { ru: 'Как варят сталь' },
  summary: null,
  durationMinutes: 90,
  ageLimit: 12,
  groupMin: 2,
  groupMax: 20,
  price: { amount: 80_000, currency: 'RUB' },
  languages: ['ru'],
  provenance: null,
};

describe('a new excursion', () => {
  it('is accepted, with its texts trimmed and its languages in canonical case', () => {
    const checked = checkExcursion({ ...draft, title: { ru: '  Сталь ' }, languages: ['RU', 'zh-hans'] });
    expect(checked).toEqual({ ok: true, value: { ...draft, title: { ru: 'Сталь' }, languages: ['ru', 'zh-Hans'] } });
  });

  it.each<[string, Partial<ExcursionDraft>]>([
    ['the shortest', { durationMinutes: 5 }],
    ['the longest', { durationMinutes: 1440 }],
    ['for everybody', { ageLimit: 0 }],
    ['for the very old', { ageLimit: 99 }],
    ['for exactly one', { groupMin: 1, groupMax: 1 }],
    ['for the largest group', { groupMin: 500, groupMax: 500 }],
    ['free of charge', { price: { amount: 0, currency: 'RUB' } }],
    ['in yen', { price: { amount: Number.MAX_SAFE_INTEGER, currency: 'JPY' } }],
    ['with a title of 300 characters', { title: { ru: 'я'.repeat(300) } }],
    ['with a summary of 4000 characters', { summary: { ru: 'я'.repeat(4000) } }],
  ])('may be one %s', (_, about) => {
    expect(checkExcursion({ ...draft, ...about }).ok).toBe(true);
  });

  it.each<[string, Partial<ExcursionDraft>, string[]]>([
    ['no Russian title', { title: { en: 'Steel' } }, ['title']],
    ['a blank title', { title: { ru: ' \n ' } }, ['title', 'ru']],
    ['a title of 301 characters', { title: { ru: 'я'.repeat(301) } }, ['title', 'ru']],
    ['a title with a NUL', { title: { ru: 'a\u0000b' } }, ['title', 'ru']],
    ['a title in no language', { title: { ru: 'Сталь', 'no language': 'x' } }, ['title', 'no language']],
    ['a summary of 4001 characters', { summary: { ru: 'я'.repeat(4001) } }, ['summary', 'ru']],
    ['4 minutes', { durationMinutes: 4 }, ['durationMinutes']],
    ['1441 minutes', { durationMinutes: 1441 }, ['durationMinutes']],
    ['half a minute', { durationMinutes: 5.5 }, ['durationMinutes']],
    ['an age of −1', { ageLimit: -1 }, ['ageLimit']],
    ['an age of 100', { ageLimit: 100 }, ['ageLimit']],
    ['no places', { groupMin: 0, groupMax: 0 }, ['groupMax']],
    ['501 places', { groupMax: 501 }, ['groupMax']],
    ['a smallest group over the largest', { groupMin: 21 }, ['groupMin']],
    ['a smallest group of 0', { groupMin: 0 }, ['groupMin']],
    ['a negative price', { price: { amount: -1, currency: 'RUB' } }, ['price', 'amount']],
    ['a price with a fraction', { price: { amount: 0.5, currency: 'RUB' } }, ['price', 'amount']],
    ['an unknown currency', { price: { amount: 1, currency: 'XXZ' } }, ['price', 'currency']],
    ['no language', { languages: [] }, ['languages']],
    ['21 languages', { languages: Array.from({ length: 21 }, (_, n) => `x-${n}`) }, ['languages']],
    ['a language twice', { languages: ['ru', 'RU'] }, ['languages']],
    ['no such language', { languages: ['по-русски'] }, ['languages', '0']],
    [
      'a blank reference of its source',
      { provenance: { source: 'IMPORT', reference: ' ' } },
      ['provenance', 'reference'],
    ],
  ])('with %s is refused', (_, about, path) => {
    expect(checkExcursion({ ...draft, ...about })).toMatchObject({
      ok: false,
      error: { code: 'INPUT.INVALID', issues: expect.arrayContaining([expect.objectContaining({ path })]) as unknown },
    });
  });
});

describe('the age rule', () => {
  it.each([
    [['11.01'], 18],
    [['11.05.1'], 18],
    [['11.06'], 0],
    [['11.07'], 0],
    [['11'], 18],
    [['11.0'], 18],
    [['12'], 18],
    [['12.00'], 18],
    [['12.00.1'], 18],
    [['24.10', '12.00'], 18],
    [['10.82'], 0],
    [['11.08'], 0],
    [['01.12'], 0],
    [['24.11'], 0],
    [[], 0],
  ])('for OKVED %j is %d', (okved, age) => {
    expect(minAge(okved)).toBe(age);
  });

  it('refuses a lower limit and accepts an equal or a higher one', () => {
    expect(checkAgeLimit(17, ['11.05'])).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: ['ageLimit'] }] });
    expect(checkAgeLimit(18, ['11.05'])).toBeUndefined();
    expect(checkAgeLimit(21, ['11.05'])).toBeUndefined();
    expect(checkAgeLimit(0, ['24'])).toBeUndefined();
  });
});
