import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CloudEvent } from '@promtour/events/envelope';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import type { Question } from '../src/dimensions/domain/question.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { wholePartsOf } from '../src/dimensions/domain/whole-parts.ts';
import { levelOf, levelsOf } from '../src/feedback/domain/answer-levels.ts';
import type { Answer } from '../src/feedback/domain/answer.ts';
import type { FeedbackSums } from '../src/feedback/domain/feedback-sums.ts';
import { createFeedbackSource } from '../src/feedback/feedback.module.ts';
import { feedbackProjection } from '../src/feedback/persistence/feedback.projection.ts';
import { answer, answers, eventsOfSite, feedbackEvent, type FeedbackStory } from './support/feedback-history.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { eventsOfExcursion, organizationEvent } from './support/program-history.ts';

const everything: Reach = { kind: 'EVERYTHING' };
const november = { from: '2026-11-01', to: '2026-11-30' };

let database: ProjectionDatabase;
beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, feedbackProjection]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

/** The sums of each combination of keys in each period; what is withheld is under `withheld`. */
async function sums(question: Partial<Question>, viewer = everything): Promise<Record<string, FeedbackSums>> {
  const asked = { periods: [november], filter: {}, by: [], ...question };
  const rows = await createFeedbackSource(database.dataSource).sums(viewer, asked);
  return Object.fromEntries(
    rows
      .filter(({ suppressed }) => suppressed?.includes('answers') !== true)
      // A withheld row without sums says only that something is lacking.
      .filter(({ withheld, sums: of }) => !withheld || Object.values(of).some((sum) => sum !== 0))
      .map(({ period, keys, sums, withheld }) => [[period, ...(withheld ? ['withheld'] : keys)].join(' '), sums]),
  );
}

/** The names of the suppressed sums of each combination of keys. */
async function suppressed(question: Partial<Question>): Promise<Record<string, readonly string[] | undefined>> {
  const asked = { periods: [november], filter: {}, by: [], ...question };
  const rows = await createFeedbackSource(database.dataSource).sums(everything, asked);
  return Object.fromEntries(rows.map(({ period, keys, suppressed }) => [[period, ...keys].join(' '), suppressed]));
}

const nothing: FeedbackSums = {
  answers: 0,
  npsAnswers: 0,
  promoters: 0,
  detractors: 0,
  careerAnswers: 0,
  career: 0,
  intentAnswers: 0,
  purchase: 0,
  partner: 0,
  supplier: 0,
  investor: 0,
  routeRated: 0,
  routeRating: 0,
  guideRated: 0,
  guideRating: 0,
  safetyRated: 0,
  safetyRating: 0,
  comfortRated: 0,
  comfortRating: 0,
  contentRated: 0,
  contentRating: 0,
};

const [plant, site, tour] = [randomUUID(), randomUUID(), randomUUID()];
const [shop, branch, visit] = [randomUUID(), randomUUID(), randomUUID()];
const place = { excursionId: tour, organizationId: plant };
const other = { excursionId: visit, organizationId: shop };
const places = [
  organizationEvent(plant, 'RU-SMO', '24.10'),
  organizationEvent(shop, 'RU-SMO', '10.71'),
  ...eventsOfSite(site, plant, 'RU-SMO'),
  ...eventsOfSite(branch, shop, 'RU-SMO'),
  ...eventsOfExcursion({ ...place, siteId: site, regionCode: 'RU-SMO', okved: [] }),
  ...eventsOfExcursion({ ...other, siteId: branch, regionCode: 'RU-SMO', okved: ['56.10', '10.71'] }),
];
const ratings = { route: 5, guide: 4 };
const month: readonly FeedbackStory[] = [
  ...answers(12, '2026-11-03', { ...place, nps: 10, ratings }),
  ...answers(5, '2026-11-10', { ...place, nps: 9, intents: ['CAREER', 'PURCHASE'] }),
  ...answers(6, '2026-11-12', { ...place, nps: 7, purpose: 'PARTNER', intents: ['PARTNER'] }),
  ...answers(5, '2026-11-20', { ...place, nps: 2 }),
  // Too few to be shown for their excursion, which would reveal them in the region.
  ...answers(3, '2026-11-21', { ...other, nps: 6, ratings: { comfort: 1 } }),
  ...answers(9, '2026-12-01', { ...place, nps: 10 }),
];
const history = [...places, ...month.map(feedbackEvent)];

describe('a month by hand', () => {
  beforeEach(() => database.apply(history));

  const ofPlant: FeedbackSums = {
    ...nothing,
    ...{ answers: 28, npsAnswers: 28, promoters: 17, detractors: 5 },
    ...{ careerAnswers: 28, career: 5, intentAnswers: 28, purchase: 5, partner: 6 },
    ...{ routeRated: 12, routeRating: 60, guideRated: 12, guideRating: 48 },
  };

  it('in full for the host', async () => {
    const host: Reach = { kind: 'ORGANIZATION', organization: plant };
    expect(await sums({}, host)).toEqual({ '0': ofPlant });
    expect(await sums({ by: ['PURPOSE'], filter: { INDUSTRY: ['24'] } }, host)).toMatchObject({
      '0 CONSUMER': { answers: 22, promoters: 17, detractors: 5, partner: 0 },
      '0 PARTNER': { answers: 6, npsAnswers: 6, promoters: 0, detractors: 0, partner: 6 },
    });
    expect(await sums({}, { kind: 'ORGANIZATION', organization: shop })).toEqual({
      '0': {
        ...nothing,
        ...{ answers: 3, npsAnswers: 3, detractors: 3, careerAnswers: 3, intentAnswers: 3 },
        ...{ comfortRated: 3, comfortRating: 3 },
      },
    });
    expect(await sums({}, { kind: 'ORGANIZATION', organization: plant, regions: ['RU-TUL'] })).toEqual({});
  });

  it('without groups of fewer than five for everyone else', async () => {
    const region = await sums({ by: ['REGION'] });
    expect(region['0 RU-SMO']).toMatchObject({ answers: 31, npsAnswers: 31, promoters: 17, detractors: 8 });
    // Three rate the comfort: no one else does, so no ratings of the region are withheld but those.
    expect(region['0 RU-SMO']?.comfortRated).toBe(0);
    expect(region['0 RU-SMO']?.routeRated).toBe(12);
    expect(await sums({ by: ['DISTRICT'] })).toMatchObject({ '0 CENTRAL': { answers: 31 } });

    // One of the plant's groups is withheld with the three of the shop, so that the difference does not show them.
    const organizations = await sums({ by: ['ORGANIZATION'] });
    expect(organizations[`0 ${shop}`]).toBeUndefined();
    expect(organizations[`0 ${plant}`]?.answers).toBe(23);
    expect(organizations['0 withheld']?.answers).toBe(8);
    expect(await sums({ by: ['INDUSTRY'] })).toMatchObject({ '0 24': { answers: 23 }, '0 withheld': { answers: 8 } });
    expect(await sums({ filter: { ORGANIZATION: [shop] } })).toEqual({});
    expect(await suppressed({ filter: { ORGANIZATION: [shop] } })).toEqual({ '0': Object.keys(nothing) });
    expect((await suppressed({ by: ['ORGANIZATION'] }))[`0 ${plant}`]).toBeUndefined();
    expect(await sums({ filter: { SITE: [site] } })).toMatchObject({ '0': { answers: 23 } });
    expect(await sums({}, { kind: 'REGIONS', regions: ['RU-SMO'] })).toMatchObject({ '0': { answers: 31 } });
    expect(await sums({}, { kind: 'REGIONS', regions: ['RU-TUL'] })).toEqual({});
  });
});

it('takes the past of a site along when its region changes', async () => {
  await database.apply(history);
  const moved = eventsOfSite(site, plant, 'RU-SMO', 'RU-TUL');
  await database.apply(moved);
  const after = await database.contents();

  expect(await sums({ by: ['REGION'] })).toMatchObject({ '0 RU-TUL': { answers: 28 } });
  // The three of the shop are left alone.
  expect((await sums({ by: ['REGION'] }))['0 RU-SMO']).toBeUndefined();
  await database.empty();
  await database.apply([...moved, ...history.filter(({ subject }) => subject !== site)]);
  expect(await database.contents()).toEqual(after);
});

it('holds the same rows after events that come in any order, in any batches, some of them twice', async () => {
  await database.apply(history);
  const expected = await database.contents();
  const arrivals = fc.tuple(
    fc.shuffledSubarray(history, { minLength: history.length }),
    fc.integer({ min: 1, max: 25 }),
    fc.subarray(history),
  );
  await fc.assert(
    fc.asyncProperty(arrivals, async ([arrival, batch, again]) => {
      await database.empty();
      const all = [...arrival, ...again];
      const batches = Array.from({ length: Math.ceil(all.length / batch) }, (_, nth) =>
        all.slice(nth * batch, (nth + 1) * batch),
      );
      for (const events of batches) await database.apply(events);
      expect(await database.contents()).toEqual(expected);
      // A rebuild records them first and derives levels in the end; some arrive meanwhile.
      await database.empty();
      const loaded = Math.ceil(batches.length * 0.8);
      await database.build(batches.slice(0, loaded), batches.slice(loaded));
      expect(await database.contents()).toEqual(expected);
    }),
    { seed: 20_261_129, numRuns: 10 },
  );
});

it('is fed from several partitions at once', async () => {
  await database.apply(places);
  const stories = Array.from({ length: 60 }, (_, nth) =>
    answer(`2026-11-${String(1 + (nth % 28)).padStart(2, '0')}`, nth % 3 === 0 ? other : place),
  );
  await Promise.all(stories.map((story) => database.apply([feedbackEvent(story)])));
  const concurrently = await database.contents();
  await database.empty();
  await database.apply([...places, ...stories.map(feedbackEvent)]);
  expect(concurrently).toEqual(await database.contents());
});

describe('sums of any history', () => {
  const story: fc.Arbitrary<FeedbackStory> = fc
    .record({
      visitedOn: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-15', '2026-11-30', '2026-12-01'),
      where: fc.constantFrom(place, other),
      purpose: fc.constantFrom('CONSUMER' as const, 'INVESTOR' as const),
      nps: fc.integer({ min: 0, max: 10 }),
      intents: fc.subarray(['CAREER', 'PURCHASE', 'INVESTOR']),
      route: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    })
    .map(({ where, route, visitedOn, ...rest }) => answer(visitedOn, { ...where, ...rest, ratings: { route } }));

  const questions: readonly Partial<Question>[] = [
    {},
    { by: ['REGION'] },
    { by: ['EXCURSION'] },
    { by: ['PURPOSE', 'ORGANIZATION'] },
    { filter: { EXCURSION: [tour] } },
    { filter: { PURPOSE: ['INVESTOR'] }, by: ['SITE'] },
    { periods: [{ from: '2026-10-01', to: '2026-10-31' }, november, { from: '2026-12-01', to: '2026-12-15' }] },
    { periods: [{ from: '2026-01-01', to: '2026-12-31' }], by: ['REGION'] },
    { periods: [{ from: '2026-10-20', to: '2026-12-10' }], by: ['SITE'] },
  ];

  it('are those of the levels, and what is withheld adds up to the total', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 60 }), async (stories) => {
        await database.empty();
        await database.apply([...places, ...stories.map(feedbackEvent)]);
        for (const question of questions) {
          const asked = { periods: [november], filter: {}, by: [], ...question };
          const found = await sums(question);
          const expected = modelAnswers(stories, asked);
          expect(Object.fromEntries(Object.entries(found).map(([key, of]) => [key, of.answers]))).toEqual(expected);
          const total = await sums({ ...question, by: [] });
          for (const period of asked.periods.keys()) {
            const rows = Object.entries(found).filter(([key]) => key.split(' ')[0] === String(period));
            for (const name of Object.keys(nothing) as (keyof FeedbackSums)[])
              expect(rows.reduce((sum, [, of]) => sum + of[name], 0)).toBe(total[String(period)]?.[name] ?? 0);
          }
        }
      }),
      { seed: 20_261_129, numRuns: 25 },
    );
  });
});

/** The number of answers by key, from the levels alone. */
function modelAnswers(stories: readonly FeedbackStory[], { periods, filter, by }: Question): Record<string, number> {
  const all = stories
    .map((one): Answer => {
      const { route = null } = one.ratings;
      const siteId = one.excursionId === tour ? site : branch;
      return { ...one, siteId, ratings: { route, guide: null, safety: null, comfort: null, content: null } };
    })
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const values: Readonly<Record<string, (one: Answer) => string | null>> = {
    REGION: ({ regionCode }) => regionCode,
    ORGANIZATION: ({ organizationId }) => organizationId,
    SITE: ({ siteId }) => siteId,
    EXCURSION: ({ excursionId }) => excursionId,
    PURPOSE: ({ purpose }) => purpose,
  };
  const found = levelsOf(all);
  const counts: Record<string, number> = {};
  const filtered = Object.entries(filter);
  for (const [nth, period] of periods.entries()) {
    const count = (dimensions: readonly string[], keys: (one: Answer) => string) => {
      const asked = new Set([...filtered.map(([name]) => name), ...dimensions] as typeof by);
      const parts = wholePartsOf(period).map((part) => ({ part, level: levelOf(asked, part) }));
      for (const [index, one] of all.entries()) {
        const within = one.visitedOn >= period.from && one.visitedOn <= period.to;
        const matches = filtered.every(([name, wanted]) => wanted.includes(values[name]?.(one) ?? ''));
        const level = parts.find(({ part }) => one.visitedOn <= part.to)?.level ?? 0;
        if (!within || !matches || (found[index]?.answers ?? 9) > level) continue;
        const key = keys(one);
        counts[key] = (counts[key] ?? 0) + 1;
      }
    };
    count(by, (one) => [nth, ...by.map((name) => values[name]?.(one))].join(' '));
    if (by.length === 0) continue;
    const shown = Object.entries(counts).reduce((sum, [key, of]) => sum + (key.startsWith(`${nth} `) ? of : 0), 0);
    count([], () => `${nth} total`);
    const withheld = (counts[`${nth} total`] ?? 0) - shown;
    Reflect.deleteProperty(counts, `${nth} total`);
    if (withheld > 0) counts[`${nth} withheld`] = withheld;
  }
  return counts;
}

function orderOf({ visitedOn, excursionId, purpose, originRegion, feedbackId }: Answer): string {
  return [visitedOn, excursionId, purpose, originRegion, feedbackId].join(' ');
}

it('keeps the region of the answer until the site is known', async () => {
  const events: CloudEvent[] = answers(7, '2026-11-03', { organizationId: plant }).map(feedbackEvent);
  await database.apply(events);
  expect(await sums({ by: ['REGION'] })).toMatchObject({ '0 RU-SMO': { answers: 7 } });
});
