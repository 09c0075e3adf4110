import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodsOf } from '../src/dimensions/domain/calendar.ts';
import { dimensions as all, grains, type Dimension, type Question } from '../src/dimensions/domain/question.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import { createVisitSource } from '../src/visits/persistence/visits.reader.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { factsOf, inOrder, modelRows, type Fact } from './support/visit-facts.ts';
import { arrival, excursions, origins, portals, routes, sites, streamsOf, world } from './support/visit-world.ts';

const seed = 20_261_129;
let database: ProjectionDatabase;

beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, visits]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

const values: Readonly<Record<Dimension, readonly string[]>> = {
  REGION: ['RU-SMO', 'RU-KAM', 'RU-KGD'],
  DISTRICT: ['CENTRAL', 'FAR_EASTERN'],
  ORGANIZATION: [...new Set(sites.map(({ organizationId }) => organizationId))],
  SITE: sites.map(({ siteId }) => siteId),
  EXCURSION: excursions.map(({ excursionId }) => excursionId),
  ROUTE: routes,
  INDUSTRY: ['24'],
  SEGMENT: ['FAMILY', 'SCHOOL_CAREER'],
  PURPOSE: ['CONSUMER', 'PARTNER'],
  CHANNEL: ['DIRECT', ...portals.map((id) => `PORTAL:${id}`)],
  ORIGIN_REGION: origins,
};

const question: fc.Arbitrary<Question> = fc
  .record({
    range: fc.constantFrom(
      ['2026-10-01', '2027-01-31'],
      ['2026-01-01', '2027-12-31'],
      ['2026-11-30', '2027-01-10'],
      ['2026-12-01', '2026-12-31'],
    ),
    grain: fc.constantFrom(...grains),
    by: fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 }),
    filtered: fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 }),
    rolls: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ range: [from = '', to = ''], grain, by, filtered, rolls }) => {
    const periods = periodsOf({ from, to }, grain);
    return {
      periods: periods.ok ? periods.value : [{ from, to }],
      by,
      filter: Object.fromEntries(
        filtered.map((dimension, nth) => {
          const found = values[dimension];
          const roll = rolls[nth] ?? 0;
          return [
            dimension,
            roll === 7 ? [] : found.slice(roll % found.length, (roll % found.length) + 1 + (roll % 2)),
          ];
        }),
      ),
    };
  });

async function feed(events: ReturnType<typeof arrival>, batch: number): Promise<void> {
  for (let start = 0; start < events.length; start += batch) await database.apply(events.slice(start, start + batch));
}

function ownFacts(facts: readonly Fact[], organization: string): readonly Fact[] {
  return facts.filter(({ keys }) => keys.ORGANIZATION === organization);
}

describe('any world, whose events arrive in any order', () => {
  it('yields the figures of the model to their owner', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        fc.array(question, { minLength: 12, maxLength: 12 }),
        async (some, order, batch, questions) => {
          await database.empty();
          await feed(arrival(streamsOf(some), order), batch);
          const facts = factsOf(some);
          const source = createVisitSource(database.dataSource);
          for (const asked of questions)
            for (const organization of values.ORGANIZATION) {
              const rows = await source.sums({ kind: 'ORGANIZATION', organization }, asked);
              expect({ asked, rows: inOrder(rows) }).toEqual({
                asked,
                rows: modelRows(ownFacts(facts, organization), asked),
              });
            }
        },
      ),
      { seed, numRuns: 40 },
    );
  });

  it('leaves the same tables', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.nat(), fc.nat(), async (some, one, other) => {
        await database.empty();
        await feed(arrival(streamsOf(some), one), 1_000);
        const first = await database.contents();
        await database.empty();
        // Each event comes twice, as to a consumer that forgets.
        await feed(
          arrival(
            streamsOf(some).map((stream) => stream.flatMap((event) => [event, event])),
            other,
          ),
          7,
        );
        expect(await database.contents()).toEqual(first);
      }),
      { seed, numRuns: 25 },
    );
  });
});
