import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import { levelOf, levels, levelsOf, type AnswerLevels } from './answer-levels.ts';
import { isDetractor, isPromoter, type Answer } from './answer.ts';

function answer(some: Partial<Answer> = {}): Answer {
  return {
    feedbackId: 'f',
    visitedOn: '2026-11-02',
    excursionId: 'e1',
    organizationId: 'o1',
    siteId: 's1',
    regionCode: 'RU-SMO',
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    nps: 8,
    ratings: { route: null, guide: null, safety: null, comfort: null, content: null },
    intents: [],
    ...some,
  };
}

const times = (count: number, some: Partial<Answer> = {}) => Array.from({ length: count }, () => answer(some));
const found = (answers: readonly Answer[]) => levelsOf(answers).map(({ answers }) => answers);

describe('answers are shown', () => {
  it('in detail from five on', () => {
    expect(found(times(5))).toEqual(Array(5).fill(levels.DETAILS));
    expect(found(times(4))).toEqual(Array(4).fill(levels.HIDDEN));
  });

  it.each([
    ['the month', { visitedOn: '2026-11-03' }, levels.PURPOSE],
    ['the excursion', { purpose: 'PARTNER' }, levels.EXCURSION],
    ['the site', { excursionId: 'e2' }, levels.SITE],
    ['the region', { siteId: 's2', excursionId: 'e2' }, levels.REGION],
    ['the year', { visitedOn: '2026-03-03' }, levels.YEAR],
  ] as const)('together with others of %s', (_, other, level) => {
    expect(found([...times(3), ...times(2, other)])).toEqual(Array(5).fill(level));
  });

  it('with the smallest group that is large enough if they are too few themselves', () => {
    const shown = found([...times(6), ...times(9, { excursionId: 'e2' }), ...times(1, { excursionId: 'e3' })]);
    expect(shown.slice(0, 6)).toEqual(Array(6).fill(levels.SITE));
    expect(shown.slice(6, 15)).toEqual(Array(9).fill(levels.DETAILS));
    expect(shown[15]).toBe(levels.SITE);
  });
});

describe('a share is shown', () => {
  it('only where each part of it is none or five', () => {
    const [one] = levelsOf([...times(6, { nps: 10 }), ...times(6, { nps: 3 })]);
    expect(one).toMatchObject({ answers: levels.DETAILS, nps: levels.DETAILS, career: levels.DETAILS });
    const [few] = levelsOf([...times(6, { nps: 10 }), ...times(2, { nps: 3, intents: ['CAREER'] })]);
    expect(few).toMatchObject({ answers: levels.DETAILS, nps: levels.HIDDEN, career: levels.HIDDEN });
  });

  it('together with groups whose parts are enough', () => {
    const all = levelsOf([
      ...times(5, { nps: 10, intents: ['CAREER'] }),
      ...times(2, { nps: 10, visitedOn: '2026-11-03' }),
      ...times(5, { nps: 9, visitedOn: '2026-11-03' }),
      ...times(3, { nps: 0 }),
      ...times(2, { nps: 0, visitedOn: '2026-11-03' }),
    ]);
    expect(new Set(all.map(({ nps }) => nps))).toEqual(new Set([levels.PURPOSE]));
  });
});

it.each<[Dimension[], Period, number]>([
  [[], { from: '2026-01-01', to: '2026-12-31' }, levels.YEAR],
  [['REGION', 'DISTRICT'], { from: '2026-01-01', to: '2027-12-31' }, levels.YEAR],
  [['REGION'], { from: '2026-01-01', to: '2026-11-30' }, levels.REGION],
  [['ORGANIZATION'], { from: '2026-01-01', to: '2026-12-31' }, levels.SITE],
  [['INDUSTRY'], { from: '2026-02-01', to: '2026-02-28' }, levels.EXCURSION],
  [['PURPOSE', 'REGION'], { from: '2024-02-01', to: '2024-02-29' }, levels.PURPOSE],
  [['REGION'], { from: '2024-02-01', to: '2024-02-28' }, levels.DETAILS],
  [['ORIGIN_REGION'], { from: '2026-01-01', to: '2026-12-31' }, levels.DETAILS],
])('an answer by %j for %j is of level %i', (dimensions, period, level) => {
  expect(levelOf(new Set(dimensions), period)).toBe(level);
});

/**
 * An attack: everything that anyone but the host may ask of a small world, and for each two answers of which one counts part of the other,
 * the difference.
 */
describe('no two answers differ by one to four people', () => {
  const small: fc.Arbitrary<Answer[]> = fc
    .array(
      fc.record({
        story: fc.record({
          visitedOn: fc.constantFrom('2026-11-02', '2026-11-03', '2026-12-02'),
          excursionId: fc.constantFrom('e1', 'e2', 'e3'),
          purpose: fc.constantFrom('CONSUMER' as const, 'PARTNER' as const),
          originRegion: fc.constantFrom('RU-MOW', 'RU-TUL'),
          nps: fc.constantFrom(3, 8, 10),
          intents: fc.constantFrom<readonly string[]>([], [], ['CAREER'], ['PURCHASE', 'CAREER']),
          ratings: fc.constantFrom<Answer['ratings']>(
            { route: 5, guide: null, safety: 4, comfort: null, content: null },
            { route: null, guide: null, safety: 2, comfort: null, content: 3 },
          ),
        }),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((groups) =>
      groups
        .flatMap(({ story, count }) => times(count, { ...story, siteId: story.excursionId === 'e3' ? 's2' : 's1' }))
        .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
    );

  const periods: readonly Period[] = [
    { from: '2026-11-02', to: '2026-11-02' },
    { from: '2026-11-03', to: '2026-11-03' },
    { from: '2026-11-02', to: '2026-12-31' },
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2026-12-01', to: '2026-12-31' },
    { from: '2026-11-01', to: '2026-12-31' },
    { from: '2026-01-01', to: '2026-12-31' },
  ];
  const values: readonly (readonly [Dimension, (answer: Answer) => string | null])[] = [
    ['SITE', ({ siteId }) => siteId],
    ['EXCURSION', ({ excursionId }) => excursionId],
    ['PURPOSE', ({ purpose }) => purpose],
    ['ORIGIN_REGION', ({ originRegion }) => originRegion],
  ];
  const figures: Readonly<Record<keyof AnswerLevels, readonly ((answer: Answer) => boolean)[]>> = {
    answers: [() => true],
    nps: [() => true, isPromoter, isDetractor, ({ nps }) => nps === 8],
    career: [() => true, ({ intents }) => intents.includes('CAREER'), ({ intents }) => !intents.includes('CAREER')],
    intents: [({ intents }) => intents.includes('PURCHASE'), ({ intents }) => !intents.includes('PURCHASE')],
    ratings: [({ ratings }) => ratings.route !== null, ({ ratings }) => ratings.content !== null],
  };

  /** What answers count: indexes of the answers, by what is shown of them. */
  function shown(
    answers: readonly Answer[],
    found: readonly AnswerLevels[],
    column: keyof AnswerLevels,
  ): Set<number>[] {
    const sets = new Map<string, Set<number>>();
    const subsets = Array.from({ length: 2 ** values.length }, (_, bits) =>
      values.filter((__, nth) => bits & (1 << nth)),
    );
    for (const period of periods)
      for (const by of subsets) {
        const level = levelOf(new Set(by.map(([dimension]) => dimension)), period);
        const counted = [...answers.keys()].filter((index) => {
          const date = answers[index]?.visitedOn ?? '';
          return (found[index]?.[column] ?? levels.HIDDEN) <= level && date >= period.from && date <= period.to;
        });
        const cells = Map.groupBy(counted, (index) => {
          const one = answers[index];
          return by.map(([, value]) => (one === undefined ? '' : value(one))).join();
        });
        for (const members of cells.values()) sets.set(members.join(), new Set(members));
      }
    return [new Set(), ...sets.values()];
  }

  function leaks(answers: readonly Answer[], found: readonly AnswerLevels[]): string[] {
    const suspects: string[] = [];
    for (const column of Object.keys(figures) as (keyof AnswerLevels)[]) {
      const sets = shown(answers, found, column);
      // The number of answers may be set against each share, too.
      const wholes = column === 'answers' ? sets : [...sets, ...shown(answers, found, 'answers')];
      for (const whole of wholes)
        for (const part of sets) {
          if (part.size >= whole.size || ![...part].every((index) => whole.has(index))) continue;
          const rest = [...whole].filter((index) => !part.has(index)).map((index) => answers[index]);
          const counts = wholes.indexOf(whole) < sets.length ? figures[column] : [() => true];
          for (const counts_ of counts) {
            const difference = rest.filter((one) => one !== undefined && counts_(one)).length;
            if (difference > 0 && difference < minPeople) suspects.push(`${column}: ${difference}`);
          }
        }
    }
    return suspects;
  }

  it('in any world', () => {
    fc.assert(
      fc.property(small, (answers) => {
        expect(leaks(answers, levelsOf(answers))).toEqual([]);
      }),
      { seed: 20_261_129, numRuns: 150 },
    );
  });

  it('and the attack finds them if everything is shown', () => {
    const open = { answers: 0, nps: 0, career: 0, intents: 0, ratings: 0 };
    const answers = [...times(7, { nps: 10 }), answer({ visitedOn: '2026-11-03', nps: 3 })];
    expect(
      leaks(
        answers,
        answers.map(() => open),
      ).length,
    ).toBeGreaterThan(0);
  });
});

function keyOf({ visitedOn, excursionId, purpose, originRegion, nps, intents, ratings }: Answer): string {
  return JSON.stringify([visitedOn, excursionId, purpose, originRegion, nps, intents, ratings]);
}
