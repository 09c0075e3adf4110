import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import { createBookingFunnels, type BookingFunnel } from '../src/booking-funnel/application/booking-funnel.ts';
import type { FunnelQuestion } from '../src/booking-funnel/application/ports.ts';
import { sumNames, type Funnel } from '../src/booking-funnel/domain/funnel.ts';
import { bookingFunnel } from '../src/booking-funnel/persistence/booking-funnel.projection.ts';
import { createFunnelReader } from '../src/booking-funnel/persistence/funnel.reader.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { createPlaces } from '../src/dimensions/persistence/places.reader.ts';
import type { Story } from './support/booking-stories.ts';
import { places, queuesOf, regions, storyOf } from './support/booking-world.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';

// An attack on the suppression of small groups by those who may ask everything and own nothing.
const everything: Reach = { kind: 'EVERYTHING' };
const seed = 20_261_129;
let database: ProjectionDatabase;

beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, bookingFunnel]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

function ask(question: Partial<FunnelQuestion> = {}, reach = everything, top = 100): Promise<BookingFunnel> {
  return createBookingFunnels(createFunnelReader(database.dataSource), createPlaces(database.dataSource), reach)
    .ask({ period: month(0), filter: {}, by: [], ...question }, top)
    .then(unwrap);
}

async function feed(stories: readonly Story[]): Promise<void> {
  await database.empty();
  await database.apply(queuesOf(stories).flat());
}

const month = (nth: number) =>
  nth === 0 ? { from: '2026-11-01', to: '2026-11-30' } : { from: '2026-12-01', to: '2026-12-31' };
const bothMonths = { from: '2026-11-01', to: '2026-12-31' };
const districts = [
  ['CENTRAL', ['RU-SMO', 'RU-TUL']],
  ['FAR_EASTERN', ['RU-KAM']],
] as const;
const stages = ['held', 'requested', 'confirmed', 'attended'] as const;

/** Answers that contain one another, as sums of stages. */
async function attack(): Promise<readonly (readonly [string, number])[]> {
  const differences: [string, number][] = [];
  const compare = (name: string, whole: Funnel, parts: readonly (Funnel | null)[]) => {
    for (const stage of stages) {
      const seats = parts.map((part) => part?.[stage].seats ?? 0);
      for (const [nth, part] of seats.entries()) differences.push([`${name} ${stage} part ${nth}`, part]);
      differences.push([`${name} ${stage} rest`, whole[stage].seats - seats.reduce((sum, part) => sum + part, 0)]);
    }
  };
  const periods = [month(0), month(1), bothMonths, { from: '2026-11-05', to: '2026-12-12' }];
  const hosts = [...new Set(places.map(({ organizationId }) => organizationId))];
  for (const period of periods) {
    const whole = await ask({ period });
    for (const by of ['REGION', 'DISTRICT', 'ORGANIZATION', 'SITE', 'EXCURSION', 'PURPOSE'] as const) {
      const answer = await ask({ period, by: [by] });
      compare(
        `by ${by}`,
        whole.total,
        answer.rows.map(({ figures }) => figures),
      );
      compare(`withheld by ${by}`, answer.total, [...answer.rows.map(({ figures }) => figures), answer.withheld]);
      const top = await ask({ period, by: [by] }, everything, 1);
      compare(`top by ${by}`, answer.total, [...top.rows.map(({ figures }) => figures), top.rest, top.withheld]);
    }
    for (const region of regions) {
      const filter = { REGION: [region] };
      const ofRegion = await ask({ period, filter });
      compare('of region', whole.total, [ofRegion.total]);
      compare('to coordinator', ofRegion.total, [
        (await ask({ period }, { kind: 'REGIONS', regions: [region] })).total,
      ]);
      const within = await ask({ period, filter, by: ['ORGANIZATION'] });
      compare(
        'hosts of region',
        ofRegion.total,
        within.rows.map(({ figures }) => figures),
      );
    }
    for (const [district, within] of districts) {
      const ofDistrict = await ask({ period, filter: { DISTRICT: [district] } });
      compare('of district', whole.total, [ofDistrict.total]);
      const ofRegions = await Promise.all(within.map((region) => ask({ period, filter: { REGION: [region] } })));
      compare(
        'regions of district',
        ofDistrict.total,
        ofRegions.map(({ total }) => total),
      );
    }
    for (const host of hosts)
      compare('of host', whole.total, [(await ask({ period, filter: { ORGANIZATION: [host] } })).total]);
  }
  const [november, december, both, inner] = await Promise.all(periods.map((period) => ask({ period })));
  if (november && december && both && inner) {
    compare('months', both.total, [november.total, december.total]);
    compare('days', both.total, [inner.total]);
  }
  return differences;
}

function isDisclosing([, people]: readonly [string, number]): boolean {
  return people !== 0 && people < 5;
}

const worlds = fc.array(storyOf, { minLength: 1, maxLength: 40 });

describe('answers to those who own nothing', () => {
  it('and their differences are about no group of 1 to 4', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (stories) => {
        await feed(stories);
        expect((await attack()).filter(isDisclosing)).toEqual([]);
      }),
      { seed, numRuns: 15 },
    );
  });

  it('are found to disclose groups once regions show every small group', async () => {
    const [stories = []] = fc.sample(fc.array(storyOf, { minLength: 30, maxLength: 40 }), { seed, numRuns: 1 });
    await feed(stories);
    const columns = ['held_bookings', 'held_seats'];
    const zeros = sumNames.length - columns.length;
    await database.dataSource.query(
      `INSERT INTO booking_funnel_g1.cell
       SELECT 'SMALL_OF_REGION', month, region_code, sum(bookings), sum(seats), ${Array.from({ length: zeros }, () => '0').join(', ')}, '\\x000000'
       FROM booking_funnel_g1.small_group WHERE level = 'HOST_AND_MONTH' GROUP BY month, region_code
       ON CONFLICT (dimension, month, key) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    );
    expect((await attack()).filter(isDisclosing)).not.toEqual([]);
  });

  it('lack what is withheld: totals are the sums of rows, the rest and what is withheld', async () => {
    const [stories = []] = fc.sample(fc.array(storyOf, { minLength: 30, maxLength: 40 }), {
      seed: seed + 1,
      numRuns: 1,
    });
    await feed(stories);
    for (const by of [['ORGANIZATION'], ['CHANNEL'], ['DISTRICT', 'PURPOSE'], ['INDUSTRY']] as const) {
      const { total, rows, rest, withheld } = await ask({ period: bothMonths, by }, everything, 2);
      const parts = [...rows.map(({ figures }) => figures), rest, withheld];
      for (const stage of stages)
        for (const count of ['bookings', 'seats'] as const)
          expect(parts.reduce((sum, part) => sum + (part?.[stage][count] ?? 0), 0)).toBe(total[stage][count]);
    }
  });
});
