import { describe, expect, it } from '@jest/globals';
import { checkContent } from './content.ts';
import { anExcursionContent as content } from './example-content.ts';

const rub = (amount: number) => ({ amount, currency: 'RUB' });
const period = (from: string, to: string) => ({ retail: rub(50_000), net: null, dates: { from, to } });
const base = { retail: rub(80_000), net: null, dates: null };
const [option] = content.options;
const perUnit = (...prices: object[]) => ({
  options: [{ ...option, units: [{ type: 'ADULT', minAge: null, maxAge: null, prices }] }],
});

describe('the content of an excursion', () => {
  it('is taken with trimmed texts, canonical languages and sorted cancellation terms', () => {
    const checked = checkContent({
      ...content,
      title: { ru: '  Сталь ' },
      languages: ['RU', 'zh-hans'],
      cancellationTerms: [
        { hoursBefore: 24, refundPercent: 50 },
        { hoursBefore: 72, refundPercent: 100 },
      ],
    });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        title: { ru: 'Сталь' },
        languages: ['ru', 'zh-Hans'],
        cancellationTerms: [{ hoursBefore: 72 }, { hoursBefore: 24 }],
      },
    });
  });

  it.each<[string, object]>([
    ['of the shortest duration', { durationMinutes: 5, stops: [{ ...content.stops[0], durationMinutes: 5 }] }],
    ['of the longest duration', { durationMinutes: 1440 }],
    ['for exactly one visitor', { admission: { ...content.admission, groupMin: 1, groupMax: 1 } }],
    ['for the largest group', { admission: { ...content.admission, groupMin: 500, groupMax: 500 } }],
    ['free of charge', perUnit({ ...base, retail: rub(0) })],
    [
      'with adjacent price periods',
      perUnit(base, period('2026-12-01', '2026-12-31'), period('2027-01-01', '2027-01-08')),
    ],
    ['with a net price equal to the retail price', perUnit({ ...base, net: rub(80_000) })],
    ['without pictures and terms', { pictures: [], cancellationTerms: [] }],
    [
      'priced per group',
      {
        options: [
          {
            ...option,
            pricingPer: 'GROUP',
            groupPrices: [base],
            units: [{ type: 'ADULT', minAge: null, maxAge: null, prices: [] }],
          },
        ],
      },
    ],
  ])('may be one %s', (_, change) => {
    expect(checkContent({ ...content, ...change })).toMatchObject({ ok: true });
  });

  it.each<[string, object, string]>([
    ['no Russian title', { title: { en: 'Steel' } }, 'title'],
    ['a title of 301 characters', { title: { ru: 'я'.repeat(301) } }, 'title.ru'],
    ['a summary of 4001 characters', { summary: { ru: 'я'.repeat(4001) } }, 'summary.ru'],
    ['4 minutes', { durationMinutes: 4 }, 'durationMinutes'],
    ['half a minute', { durationMinutes: 90.5 }, 'durationMinutes'],
    ['a segment twice', { segments: ['FAMILY', 'FAMILY'] }, 'segments'],
    ['no language', { languages: [] }, 'languages'],
    ['a language twice', { languages: ['ru', 'RU'] }, 'languages'],
    ['an unknown language', { languages: ['по-русски'] }, 'languages'],
    ['no stops', { stops: [] }, 'stops'],
    ['a stop of no time', { stops: [{ ...content.stops[0], durationMinutes: 0 }] }, 'stops.0.durationMinutes'],
    ['a stop without a title', { stops: [{ ...content.stops[0], title: {} }] }, 'stops.0.title'],
    ['stops longer than itself', { durationMinutes: 60 }, 'stops'],
    ['no options', { options: [] }, 'options'],
    ['an option twice', { options: [option, option] }, 'options'],
    ['an option’s code in capitals', { options: [{ ...option, code: 'FULL' }] }, 'options.0.code'],
    ['no base price', perUnit(period('2026-12-01', '2026-12-31')), 'options.0.units.0.prices'],
    ['two base prices', perUnit(base, base), 'options.0.units.0.prices'],
    [
      'overlapping price periods',
      perUnit(base, period('2026-12-01', '2026-12-31'), period('2026-12-31', '2027-01-08')),
      'options.0.units.0.prices',
    ],
    [
      'a price period that ends before it begins',
      perUnit(base, period('2026-12-02', '2026-12-01')),
      'options.0.units.0.prices.1.dates',
    ],
    ['a negative price', perUnit({ ...base, retail: rub(-1) }), 'options.0.units.0.prices.0.retail.amount'],
    [
      'an unknown currency',
      perUnit({ ...base, retail: { amount: 1, currency: 'XXZ' } }),
      'options.0.units.0.prices.0.retail.currency',
    ],
    ['a net price above the retail price', perUnit({ ...base, net: rub(80_001) }), 'options.0.units.0.prices.0.net'],
    [
      'prices in two currencies',
      perUnit(base, { ...period('2026-12-01', '2026-12-02'), retail: { amount: 1, currency: 'CNY' } }),
      'options',
    ],
    [
      'a unit’s price beside a group’s',
      {
        options: [
          {
            ...option,
            pricingPer: 'GROUP',
            groupPrices: [base],
            units: [{ type: 'ADULT', minAge: null, maxAge: null, prices: [base] }],
          },
        ],
      },
      'options.0.units.0.prices',
    ],
    [
      'a group’s price beside those of units',
      { options: [{ ...option, groupPrices: [base] }] },
      'options.0.groupPrices',
    ],
    [
      'ages that are reversed',
      {
        options: [{ ...option, units: [{ type: 'CHILD', minAge: 14, maxAge: 7, prices: [base] }] }],
      },
      'options.0.units.0.maxAge',
    ],
    [
      'a refund that rises',
      {
        cancellationTerms: [
          { hoursBefore: 72, refundPercent: 50 },
          { hoursBefore: 24, refundPercent: 100 },
        ],
      },
      'cancellationTerms',
    ],
    [
      'two refunds at one time',
      {
        cancellationTerms: [
          { hoursBefore: 24, refundPercent: 50 },
          { hoursBefore: 24, refundPercent: 50 },
        ],
      },
      'cancellationTerms',
    ],
    [
      'a refund of 101 percent',
      { cancellationTerms: [{ hoursBefore: 24, refundPercent: 101 }] },
      'cancellationTerms.0.refundPercent',
    ],
    ['an age limit of 100', { admission: { ...content.admission, ageLimit: 100 } }, 'admission.ageLimit'],
    ['no places', { admission: { ...content.admission, groupMin: 0, groupMax: 0 } }, 'admission.groupMax'],
    [
      'a smallest group above the largest',
      { admission: { ...content.admission, groupMin: 21, groupMax: 20 } },
      'admission.groupMin',
    ],
    ['no child per adult', { admission: { ...content.admission, childrenPerAdult: 0 } }, 'admission.childrenPerAdult'],
    [
      'a lead time of 91 days',
      { admission: { ...content.admission, leadTime: { days: 91, unit: 'CALENDAR_DAYS' } } },
      'admission.leadTime',
    ],
    [
      'a helmet twice',
      { admission: { ...content.admission, protectiveEquipment: ['HELMET', 'HELMET'] } },
      'admission.protectiveEquipment',
    ],
    [
      'a picture by http',
      { pictures: [{ ...content.pictures[0], url: 'http://example.org/a.jpg' }] },
      'pictures.0.url',
    ],
    [
      'a picture’s address with a password',
      { pictures: [{ ...content.pictures[0], url: 'https://a:b@example.org/' }] },
      'pictures.0.url',
    ],
    ['a picture without a license', { pictures: [{ ...content.pictures[0], license: ' ' }] }, 'pictures.0.license'],
    ['a picture without a credit', { pictures: [{ ...content.pictures[0], credit: '' }] }, 'pictures.0.credit'],
  ])('with %s is invalid at its field', (_, change, path) => {
    const checked = checkContent({ ...content, ...change });
    const paths = checked.ok ? [] : checked.error.issues.map((issue) => issue.path.join('.'));
    expect(paths).toContain(path);
  });

  it('reports all its faults at once', () => {
    const checked = checkContent({
      ...content,
      title: { en: 'Steel' },
      durationMinutes: 0,
      pictures: [{ url: 'x', license: '', credit: '', alt: null }],
    });
    expect(checked.ok ? [] : checked.error.issues.map(({ path }) => path.join('.'))).toEqual([
      'title',
      'durationMinutes',
      'pictures.0.url',
      'pictures.0.license',
      'pictures.0.credit',
    ]);
  });
});
