import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import { periodsOf } from '../src/dimensions/domain/calendar.ts';
import type { Dimension, Filter, Grain, Period, Question, SumsRow } from '../src/dimensions/domain/question.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { wholePartsOf } from '../src/dimensions/domain/whole-parts.ts';
import { levelOf, minPeople } from '../src/visits/domain/disclosure.ts';
import type { VisitSums } from '../src/visits/domain/visit-sums.ts';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import { createVisitSource } from '../src/visits/persistence/visits.reader.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { factsOf, inOrder, matches, type Fact } from './support/visit-facts.ts';
import { arrival, excursions, sites, streamsOf, world, type World } from './support/visit-world.ts';

// An attack on the suppression of small groups by someone who may ask everything and owns nothing.
const seed = 20_261_129;
let database: ProjectionDatabase;

beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, visits]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

/** A figure of an answer: which groups it is about, and at what level each of them is read. */
type Figure = {
  readonly name: string;
  readonly facts: bigint;
  readonly levels: readonly (number | undefined)[];
  readonly sums: VisitSums;
};

const groupings: readonly (readonly Dimension[])[] = [
  [],
  ['REGION'],
  ['DISTRICT'],
  ['ORGANIZATION'],
  ['SITE'],
  ['EXCURSION'],
  ['INDUSTRY'],
  ['SEGMENT'],
  ['PURPOSE'],
  ['CHANNEL'],
  ['ROUTE'],
  ['ORIGIN_REGION'],
  ['REGION', 'ORIGIN_REGION'],
  ['EXCURSION', 'PURPOSE'],
  ['PURPOSE', 'SEGMENT'],
  ['SITE', 'SEGMENT', 'CHANNEL'],
];
const filters: readonly Filter[] = [
  {},
  { REGION: ['RU-SMO'] },
  { REGION: ['RU-SMO', 'RU-KAM'] },
  { EXCURSION: excursions.slice(0, 1).map(({ excursionId }) => excursionId) },
  { EXCURSION: excursions.slice(0, 2).map(({ excursionId }) => excursionId) },
  { PURPOSE: ['CONSUMER'] },
  { ORIGIN_REGION: ['RU-MOW'] },
];
const ranges: readonly (readonly [Period, Grain])[] = [
  [{ from: '2026-12-01', to: '2026-12-31' }, 'MONTH'],
  [{ from: '2026-12-01', to: '2026-12-31' }, 'DAY'],
  [{ from: '2026-12-01', to: '2026-12-02' }, 'YEAR'],
  [{ from: '2026-12-01', to: '2026-12-01' }, 'YEAR'],
  [{ from: '2026-01-01', to: '2026-12-31' }, 'YEAR'],
  [{ from: '2026-10-01', to: '2027-01-31' }, 'MONTH'],
  [{ from: '2026-11-30', to: '2027-01-15' }, 'QUARTER'],
  [{ from: '2026-11-30', to: '2027-01-15' }, 'YEAR'],
];

async function attack(facts: readonly Fact[]): Promise<readonly string[]> {
  const source = createVisitSource(database.dataSource);
  const asked = new Map<string, Figure>();
  const found: string[] = [];
  for (const [range, grain] of ranges)
    for (const filter of filters)
      for (const by of groupings) {
        const question: Question = { periods: unwrap(periodsOf(range, grain)), filter, by };
        const rows = await source.sums({ kind: 'EVERYTHING' }, question);
        for (const row of rows) {
          const name = `${range.from}/${range.to} ${grain} ${JSON.stringify({ filter, by, row: [row.period, row.keys, row.withheld] })}`;
          found.push(...small(name, row.sums));
          if (row.withheld) continue;
          const figure = figureOf(name, facts, question, row);
          // Other questions with the same answer add nothing.
          asked.set(`${figure.facts} ${figure.levels.join()} ${JSON.stringify(figure.sums)}`, figure);
        }
      }
  const figures = [...asked.values()];
  // Any two figures of which one is part of the other and is read no less finely.
  for (const whole of figures)
    for (const part of figures) {
      if (part === whole || (part.facts & whole.facts) !== part.facts) continue;
      if (part.levels.some((level, index) => level !== undefined && level > (whole.levels[index] ?? 0))) continue;
      found.push(...small(`${whole.name} − ${part.name}`, difference(whole.sums, part.sums)));
    }
  return found;
}

function figureOf(
  name: string,
  facts: readonly Fact[],
  { periods, filter, by }: Question,
  row: SumsRow<VisitSums>,
): Figure {
  const period = periods[row.period];
  if (period === undefined) throw new RangeError('There is no such period');
  let bits = 0n;
  const asked = new Set([...by, ...(Object.keys(filter) as Dimension[])]);
  const parts = wholePartsOf(period).map((part) => ({ part, level: levelOf(asked, part) }));
  const read: (number | undefined)[] = facts.map(() => undefined);
  for (const [index, fact] of facts.entries())
    if (matches(fact, period, filter) && by.every((dimension, nth) => fact.keys[dimension] === row.keys[nth])) {
      bits |= 1n << BigInt(index);
      read[index] = parts.find(({ part }) => matches(fact, part, {}))?.level;
    }
  return { name, facts: bits, levels: read, sums: row.sums };
}

function difference(a: VisitSums, b: VisitSums): VisitSums {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value - b[key as keyof VisitSums]]),
  ) as VisitSums;
}

/** Counts of people that are 1 to 4: visitors, and those of whom something is known and their complement. */
function small(name: string, sums: VisitSums): string[] {
  const counts: Record<string, number> = {
    attended: sums.attended,
    online: sums.online,
    confirmed: sums.confirmed,
    confirmedBase: sums.confirmedBase,
    foreign: sums.foreign,
    notForeign: sums.foreignBase - sums.foreign,
    minors: sums.minors,
    adults: sums.minorsBase - sums.minors,
    interregional: sums.interregional,
    local: sums.interregionalBase - sums.interregional,
  };
  return Object.entries(counts).flatMap(([count, value]) =>
    value !== 0 && value < minPeople ? [`${count} ${value}: ${name}`] : [],
  );
}

function peopleOf(rows: readonly SumsRow<VisitSums>[]): number {
  return rows.reduce((people, { sums }) => people + sums.attended + sums.online, 0);
}

async function feed(some: World): Promise<readonly Fact[]> {
  await database.empty();
  await database.apply(arrival(streamsOf(some), seed));
  return factsOf(some);
}

describe('answers to those who own nothing', () => {
  it('and their differences are about no group of 1 to 4', async () => {
    for (const some of fc.sample(world, { seed, numRuns: 5 })) {
      expect((await attack(await feed(some))).slice(0, 5)).toEqual([]);
    }
  });

  it('do not tell interregional visits by origin regions', async () => {
    const source = createVisitSource(database.dataSource);
    const periods = unwrap(periodsOf({ from: '2026-10-01', to: '2027-01-31' }, 'MONTH'));
    for (const some of fc.sample(world, { seed: seed + 1, numRuns: 12 })) {
      await feed(some);
      const ask = (by: readonly Dimension[]) => source.sums({ kind: 'EVERYTHING' }, { periods, filter: {}, by });
      const known = new Map<string, number>();
      for (const { period, keys, sums, withheld } of await ask(['REGION', 'ORIGIN_REGION']))
        if (!withheld && keys[1] !== null && keys[0] !== keys[1])
          known.set(`${period} ${keys[0]}`, (known.get(`${period} ${keys[0]}`) ?? 0) + sums.attended);
      for (const { period, keys, sums } of await ask(['REGION'])) {
        const more = sums.interregional - (known.get(`${period} ${keys[0]}`) ?? 0);
        expect(more === 0 || more >= minPeople ? 'safe' : { more, period, keys }).toBe('safe');
      }
    }
  });

  it('lack what is withheld: totals are the sums of rows and of the withheld row', async () => {
    const source = createVisitSource(database.dataSource);
    const periods = unwrap(periodsOf({ from: '2026-10-01', to: '2027-01-31' }, 'MONTH'));
    for (const some of fc.sample(world, { seed: seed + 2, numRuns: 4 })) {
      await feed(some);
      for (const filter of filters)
        for (const by of groupings) {
          const rows = await source.sums({ kind: 'EVERYTHING' }, { periods, filter, by });
          const total = await source.sums({ kind: 'EVERYTHING' }, { periods, filter, by: [] });
          expect({ filter, by, people: peopleOf(rows) }).toEqual({ filter, by, people: peopleOf(total) });
          expect(rows.filter(({ withheld }) => withheld).length).toBeLessThanOrEqual(periods.length);
        }
    }
  });

  it('show of a period what its days, weeks, months and years show, and no less', async () => {
    const source = createVisitSource(database.dataSource);
    const ranges: readonly Period[] = [
      { from: '2026-12-01', to: '2026-12-31' },
      { from: '2026-01-01', to: '2027-12-31' },
      { from: '2026-10-15', to: '2027-01-20' },
    ];
    const ofEachLevel: typeof groupings = [[], ['REGION'], ['SITE'], ['EXCURSION'], ['SEGMENT'], ['ORIGIN_REGION']];
    for (const some of fc.sample(world, { seed: seed + 4, numRuns: 2 })) {
      await feed(some);
      for (const range of ranges)
        for (const filter of filters)
          for (const by of ofEachLevel) {
            const ask = async (periods: readonly Period[], grouping: readonly Dimension[]) =>
              peopleOf(await source.sums({ kind: 'EVERYTHING' }, { periods, filter, by: grouping }));
            const whole = await ask([range], by);
            // Total = Σ rows + withheld.
            expect(whole).toBe(await ask([range], []));
            for (const grain of ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const) {
              const periods = periodsOf(range, grain);
              if (!periods.ok) continue;
              const parts = await ask(periods.value, by);
              expect(parts).toBe(await ask(periods.value, []));
              const unassigned = whole - parts;
              expect(
                unassigned === 0 || unassigned >= minPeople ? 'safe' : { unassigned, range, filter, by, grain },
              ).toBe('safe');
            }
          }
    }
  });

  it('are the same from rollups and from visits', async () => {
    const source = createVisitSource(database.dataSource);
    const periods = unwrap(periodsOf({ from: '2026-10-01', to: '2027-01-31' }, 'MONTH'));
    // A filter by all sites is no condition, but no rollup has sites.
    const everywhere = { SITE: sites.map(({ siteId }) => siteId) };
    const by: readonly (readonly Dimension[])[] = [
      ['PURPOSE'],
      ['SEGMENT', 'REGION'],
      ['SEGMENT', 'PURPOSE'],
      ['CHANNEL'],
      ['ROUTE', 'DISTRICT'],
      ['ORIGIN_REGION', 'REGION'],
    ];
    for (const some of fc.sample(world, { seed: seed + 3, numRuns: 6 })) {
      await feed(some);
      for (const grouping of by)
        for (const filter of [{}, { PURPOSE: ['CONSUMER'] }]) {
          const ask = async (condition: Filter) => {
            const rows = await source.sums({ kind: 'EVERYTHING' }, { periods, filter: condition, by: grouping });
            return inOrder(rows.filter(({ withheld }) => !withheld));
          };
          expect(await ask({ ...filter, ...everywhere })).toEqual(await ask(filter));
        }
    }
  });

  it('are found to disclose groups once everything is shown at the finest level', async () => {
    const [some] = fc.sample(world, { seed, numRuns: 1 });
    if (some === undefined) throw new Error('There is no world');
    const facts = await feed(some);
    const { schema } = await schemaOfVisits();
    await database.dataSource.query(
      `UPDATE "${schema}".visit SET level = 0, foreign_level = 0, minors_level = 0, interregional_level = 0 WHERE level <= 8`,
    );
    expect(await attack(facts)).not.toEqual([]);
  });
});

async function schemaOfVisits(): Promise<{ schema: string }> {
  const [row] = await database.dataSource.query<{ schema: string }[]>(
    `SELECT schema_name AS schema FROM messaging.projection_generation WHERE projection = 'visits' AND state = 'SERVING'`,
  );
  if (row === undefined) throw new Error('The projection was never started');
  return row;
}
