import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { siteUpdated } from '@promtour/events/catalogue/site';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import { createReturningOrganizations } from '../src/cohorts/application/returning-organizations.ts';
import { cohortGrains, type CohortGrain } from '../src/cohorts/domain/cohort-cells.ts';
import type { Cohort } from '../src/cohorts/domain/cohorts.ts';
import { cohorts } from '../src/cohorts/persistence/cohorts.projection.ts';
import { createCohortReader } from '../src/cohorts/persistence/cohorts.reader.ts';
import { periodsOf } from '../src/dimensions/domain/calendar.ts';
import type { Filter, Period } from '../src/dimensions/domain/question.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { bookingEventsOf, placeAt, scheduled, story, type Place, type Story } from './support/booking-stories.ts';
import { mixed, regions } from './support/booking-world.ts';
import { historyEvent } from './support/history-event.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { siteData } from './support/visit-world.ts';

const everything: Reach = { kind: 'EVERYTHING' };
const seed = 20_261_129;
let database: ProjectionDatabase;

beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, cohorts]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

const twoYears = { from: '2025-01-01', to: '2026-12-31' };

function ask(filter: Filter = {}, reach = everything, period: Period = twoYears, grain: CohortGrain = 'QUARTER') {
  return createReturningOrganizations(createCohortReader(database.dataSource), reach)
    .ask({ periods: unwrap(periodsOf(period, grain)), grain, filter })
    .then(unwrap);
}

// A small universe: sessions of two years and a half in three regions, five organizations that visit.
const places: readonly Place[] = Array.from({ length: 18 }, (_, nth) => {
  const date = new Date(Date.UTC(2024, 6 + Math.floor(nth * 1.7), 1 + nth)).toISOString().slice(0, 10);
  return placeAt(date, { regionCode: regions[nth % 3] ?? 'RU-SMO' });
});
const visitors = Array.from({ length: 5 }, () => randomUUID());

const visit: fc.Arbitrary<Story> = fc
  .record({
    place: fc.constantFrom(...places),
    visitingOrganizationId: fc.constantFrom(...visitors),
    attended: fc.constantFrom(0, 3, 5, 20),
    corrected: fc.option(fc.constantFrom(0, 4, 12), { nil: undefined }),
  })
  .map(({ place, visitingOrganizationId, attended, corrected }) => {
    const at = '2026-12-31T09:00:00Z';
    return story(
      { place, seats: 20 },
      [
        { step: 'ATTENDED', at, item: 0, attended },
        ...(corrected === undefined
          ? []
          : [{ step: 'CORRECTED' as const, at, item: 0, attended: corrected, before: attended }]),
      ],
      { visitingOrganizationId },
    );
  });
const visits = fc.array(visit, { minLength: 1, maxLength: 30 });

function site(place: Place, regionCode: string): CloudEvent {
  return historyEvent(siteUpdated, '2026-01-01T06:00:00Z', place.siteId, siteData({ ...place, regionCode }));
}

/** The events of sites, sessions and bookings, each aggregate's in their order. */
function queuesOf(stories: readonly Story[]): readonly (readonly CloudEvent[])[] {
  return [
    ...places.map((place, nth) => [site(place, 'RU-MOW'), ...(nth % 2 === 0 ? [site(place, place.regionCode)] : [])]),
    ...places.map((place) => [scheduled({ ...place, startsAt: '2024-01-01T09:00:00Z' }), scheduled(place)]),
    ...stories.map(bookingEventsOf),
  ];
}

describe('any visits', () => {
  it('leave the same tables in any order of arrival, in any batches, and if they arrive again', async () => {
    await fc.assert(
      fc.asyncProperty(
        visits,
        fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 }),
        fc.integer({ min: 1, max: 30 }),
        async (some, rolls, batch) => {
          const tables: unknown[] = [];
          for (const order of [[0], rolls]) {
            await database.empty();
            const events = mixed(queuesOf(some), order);
            for (let start = 0; start < events.length; start += batch) {
              const together = events.slice(start, start + batch);
              await database.apply(together);
              if (order === rolls) await database.apply(together.slice(-1));
            }
            tables.push(await database.contents());
          }
          expect(tables[1]).toEqual(tables[0]);
        },
      ),
      { seed, numRuns: 25 },
    );
  });

  it('yield the same cohorts from rollups as from visits', async () => {
    // A condition on all purposes limits nothing, but no rollup has it.
    const purposes = { PURPOSE: ['CONSUMER'] };
    const questions: readonly (readonly [Filter, Reach])[] = [
      [{}, everything],
      [{ REGION: ['RU-SMO'] }, everything],
      [{ DISTRICT: ['CENTRAL'] }, everything],
      [{}, { kind: 'REGIONS', regions: ['RU-KAM'] }],
      [{}, { kind: 'REGIONS', regions: ['RU-KAM', 'RU-SMO'] }],
      [{ REGION: ['RU-SMO'] }, { kind: 'REGIONS', regions: ['RU-KAM', 'RU-SMO'] }],
    ];
    await fc.assert(
      fc.asyncProperty(visits, async (some) => {
        await database.empty();
        await database.apply(queuesOf(some).flat());
        for (const [filter, reach] of questions)
          for (const grain of cohortGrains) {
            const ofVisits = await ask({ ...filter, ...purposes }, reach, twoYears, grain);
            expect({ filter, grain, cohorts: await ask(filter, reach, twoYears, grain) }).toEqual({
              filter,
              grain,
              cohorts: ofVisits,
            });
          }
      }),
      { seed, numRuns: 15 },
    );
  });
});

const sizes = (all: readonly Cohort[]) => all.map(({ organizations }) => organizations);

it('takes visits along when a site changes its region, and knows districts and industries', async () => {
  const place = placeAt('2025-02-03');
  const other = placeAt('2025-05-05', { regionCode: 'RU-TUL' });
  const step = { step: 'ATTENDED', at: '2025-12-31T09:00:00Z', item: 0, attended: 9 } as const;
  const [school = ''] = visitors;
  const booked = [place, other].flatMap((one) => [
    scheduled(one),
    ...bookingEventsOf(story({ place: one, seats: 9 }, [step], { visitingOrganizationId: school })),
  ]);
  await database.apply(booked);
  const year = { from: '2025-01-01', to: '2025-12-31' };
  const inYear = async (filter: Filter) => sizes(await ask(filter, everything, year));
  expect(await inYear({ REGION: ['RU-SMO'] })).toEqual([1, 0, 0, 0]);
  expect(await inYear({ DISTRICT: ['CENTRAL'] })).toEqual([1, 0, 0, 0]);

  await database.apply([site(place, 'RU-KAM')]);
  expect(await inYear({ REGION: ['RU-SMO'] })).toEqual([0, 0, 0, 0]);
  // The first visit in the district is that of May now.
  expect(await inYear({ DISTRICT: ['CENTRAL'] })).toEqual([0, 1, 0, 0]);
  expect(await inYear({ DISTRICT: ['FAR_EASTERN'] })).toEqual([1, 0, 0, 0]);
  expect(await inYear({ DISTRICT: ['FAR_EASTERN', 'CENTRAL'] })).toEqual([1, 0, 0, 0]);
  expect(await inYear({ INDUSTRY: ['24'] })).toEqual([0, 0, 0, 0]);
  // A part of a year counts visits by their dates.
  const part = { from: '2025-02-04', to: '2025-12-31' };
  expect(sizes(await ask({ DISTRICT: ['FAR_EASTERN'] }, everything, part))).toEqual([0, 0, 0, 0]);
  expect(sizes(await ask({ DISTRICT: ['CENTRAL'] }, everything, part))).toEqual([0, 1, 0, 0]);
});
