import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import {
  createBookingFunnels,
  type BookingFunnel,
  type BookingFunnels,
} from '../src/booking-funnel/application/booking-funnel.ts';
import type { FunnelQuestion } from '../src/booking-funnel/application/ports.ts';
import { outcomes, type Outcome } from '../src/booking-funnel/domain/booked-item.ts';
import type { Funnel } from '../src/booking-funnel/domain/funnel.ts';
import { bookingFunnel } from '../src/booking-funnel/persistence/booking-funnel.projection.ts';
import { createFunnelReader } from '../src/booking-funnel/persistence/funnel.reader.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import {
  bookingEventsOf,
  placeAt,
  scheduled,
  story,
  type Place,
  type Step,
  type Story,
} from './support/booking-stories.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';

const everything: Reach = { kind: 'EVERYTHING' };
const november = { from: '2026-11-01', to: '2026-11-30' };
const seed = 20_261_129;
let database: ProjectionDatabase;

beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, bookingFunnel]);
});
afterAll(() => database.close());
beforeEach(() => database.empty());

function apply(events: readonly CloudEvent[]): Promise<void> {
  return database.apply(events);
}

function funnelsOf(reach: Reach): BookingFunnels {
  return createBookingFunnels(createFunnelReader(database.dataSource), reach);
}

function ask(question: Partial<FunnelQuestion> = {}, reach = everything, top = 100): Promise<BookingFunnel> {
  return funnelsOf(reach)
    .ask({ period: november, filter: {}, by: [], ...question }, top)
    .then(unwrap);
}

function asHost(place: Place): Reach {
  return { kind: 'ORGANIZATION', organization: place.organizationId };
}

describe('a month by hand', () => {
  // Four hosts' sessions on 20 November; all holds on 2 November, 9:00 in Moscow.
  const place = placeAt('2026-11-20');
  const at = (time: string, day = '02') => `2026-11-${day}T${time}:00Z`;
  const held: Step = { step: 'HELD', at: at('06:00') };
  const requested: Step = { step: 'REQUESTED', at: at('07:00') };
  const confirmed = (time: string): Step => ({ step: 'CONFIRMED', at: at(time) });
  const stories = [
    story({ place, seats: 10 }, [held]),
    story({ place, seats: 20 }, [held, { step: 'EXPIRED', at: at('06:30') }]),
    story({ place, seats: 30 }, [held, requested, { step: 'REJECTED', at: at('11:00') }]),
    story({ place, seats: 6 }, [held, requested, { step: 'REJECTED', at: at('19:00'), reason: 'NOT_ANSWERED' }]),
    story({ place, seats: 5 }, [held, confirmed('07:00'), { step: 'CANCELLED', at: at('09:00'), from: 'CONFIRMED' }]),
    story({ place, seats: 15 }, [
      held,
      confirmed('08:00'),
      { step: 'ATTENDED', at: at('09:00', '20'), item: 0, attended: 14 },
    ]),
    story({ place, seats: 8 }, [
      held,
      confirmed('09:00'),
      { step: 'ATTENDED', at: at('09:00', '20'), item: 0, attended: 0 },
    ]),
    story({ place, seats: 12 }, [
      ...[held, requested, confirmed('09:00')],
      { step: 'ATTENDED', at: at('09:00', '20'), item: 0, attended: 0 },
      { step: 'CORRECTED', at: at('10:00', '20'), item: 0, attended: 11, before: 0 },
    ]),
  ];

  it('has the stages, rates and lead times of the formulas', async () => {
    await apply([scheduled(place), ...stories.flatMap(bookingEventsOf)]);
    const { total } = await ask();
    expect(total).toEqual({
      held: { bookings: 8, seats: 106 },
      requested: { bookings: 3, seats: 48 },
      confirmed: { bookings: 4, seats: 40 },
      attended: { bookings: 2, seats: 27 },
      conversion: 4 / 8,
      expiryRate: 1 / 8,
      // Two rejected, one accepted.
      refusalRate: 2 / 3,
      cancellationRate: 1 / 4,
    });

    const question = { period: november, filter: {}, by: ['REGION'] } as const;
    const hours = 60;
    const expected = {
      // 1, 2, 3 and 3 hours.
      holdToConfirmation: { bookings: 4, median: 2.5 * hours, p90: 3 * hours },
      // 2 and 4 hours; the request that was not answered is not among them.
      requestToAnswer: { bookings: 2, median: 3 * hours, p90: expect.closeTo(3.8 * hours) },
      // 18 days and 1 hour, and 18 days: both rounded to 4 hours.
      confirmationToVisit: { bookings: 2, median: 18 * 24 * hours, p90: 18 * 24 * hours },
    };
    const own = funnelsOf(asHost(place));
    expect(await own.leadTimes(question)).toEqual(expected);
    expect(await own.leadTimesOf(question, [['RU-SMO']])).toEqual(new Map([['["RU-SMO"]', expected]]));
    // Others do not see the lead times of fewer than 5 bookings.
    const hidden = { bookings: null, median: null, p90: null };
    const nothing = { holdToConfirmation: hidden, requestToAnswer: hidden, confirmationToVisit: hidden };
    expect(await funnelsOf(everything).leadTimes(question)).toEqual(nothing);
  });

  it('is the same whichever of a session and its bookings arrives first', async () => {
    await apply(stories.flatMap(bookingEventsOf));
    expect((await ask()).total.held.bookings).toBe(0);
    await apply([scheduled(place)]);
    expect((await ask()).total.held).toEqual({ bookings: 8, seats: 106 });
  });

  it('is refused where the filter names others', async () => {
    const refused = await funnelsOf({ kind: 'REGIONS', regions: ['RU-TUL'] }).ask(
      { period: november, filter: { REGION: ['RU-SMO'] }, by: [] },
      20,
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });
});

it('dates a hold in the time zone of the site', async () => {
  // 1 December in Kamchatka, 30 November in Kaliningrad.
  const held: Step = { step: 'HELD', at: '2026-11-30T13:00:00Z' };
  const east = placeAt('2026-12-20', { timeZone: 'Asia/Kamchatka' });
  const west = placeAt('2026-12-20', { timeZone: 'Europe/Kaliningrad' });
  await apply(
    [east, west].flatMap((place) => [scheduled(place), ...bookingEventsOf(story({ place, seats: 9 }, [held]))]),
  );
  expect((await ask({}, asHost(west))).total.held.seats).toBe(9);
  expect((await ask({}, asHost(east))).total.held.seats).toBe(0);
  expect((await ask({ period: { from: '2026-12-01', to: '2026-12-01' } }, asHost(east))).total.held.seats).toBe(9);
});

it('counts a changed booking with its current sessions', async () => {
  const [one, other, third] = [placeAt('2026-11-20'), placeAt('2026-11-21'), placeAt('2026-11-22')];
  const changed = story(
    [
      { place: one, seats: 7 },
      { place: other, seats: 7 },
    ],
    [
      { step: 'HELD', at: '2026-11-02T06:00:00Z' },
      { step: 'CONFIRMED', at: '2026-11-02T07:00:00Z' },
      { step: 'CHANGED', at: '2026-11-03T07:00:00Z', items: [{ place: third, seats: 9 }] },
    ],
  );
  await apply([one, other, third].map((place) => scheduled(place)));
  for (const event of bookingEventsOf(changed)) await apply([event]);
  expect((await ask({ by: ['ORGANIZATION'] })).rows).toEqual([
    { keys: [third.organizationId], figures: expect.objectContaining({ confirmed: { bookings: 1, seats: 9 } }) },
  ]);
});

// A small universe: two months, two regions, three hosts with excursions of their own.
const regions = ['RU-SMO', 'RU-TUL'];
const places: readonly Place[] = [0, 1, 2].flatMap((host) => {
  const organizationId = randomUUID();
  return [0, 1].map((nth) => placeAt(`2027-01-0${nth + 1}`, { organizationId, regionCode: regions[host % 2] ?? '' }));
});

const storyOf: fc.Arbitrary<Story> = fc
  .record({
    place: fc.constantFrom(...places),
    seats: fc.integer({ min: 1, max: 8 }),
    day: fc.integer({ min: 0, max: 60 }),
    outcome: fc.constantFrom(...outcomes),
    requested: fc.boolean(),
    purpose: fc.constantFrom('CONSUMER', 'PARTNER'),
  })
  .map(({ place, seats, day, outcome, requested, purpose }) => {
    const at = new Date(Date.parse('2026-11-01T06:00:00Z') + day * 86_400_000).toISOString();
    return story({ place, seats }, stepsTo(outcome, requested, at), { purpose });
  });

function stepsTo(outcome: Outcome, requested: boolean, at: string): readonly Step[] {
  const open: readonly Step[] = [{ step: 'HELD', at }, ...(requested ? [{ step: 'REQUESTED' as const, at }] : [])];
  const confirmed: readonly Step[] = [...open, { step: 'CONFIRMED', at }];
  switch (outcome) {
    case 'HELD':
      return [{ step: 'HELD', at }];
    case 'EXPIRED':
      return [
        { step: 'HELD', at },
        { step: 'EXPIRED', at },
      ];
    case 'WITHDRAWN':
      return [...open, { step: 'CANCELLED', at, from: requested ? 'PENDING' : 'ON_HOLD' }];
    case 'REQUESTED':
      return [
        { step: 'HELD', at },
        { step: 'REQUESTED', at },
      ];
    case 'REJECTED':
      return [
        { step: 'HELD', at },
        { step: 'REQUESTED', at },
        { step: 'REJECTED', at },
      ];
    case 'CONFIRMED':
      return confirmed;
    case 'CANCELLED':
      return [...confirmed, { step: 'CANCELLED', at, from: 'CONFIRMED' }];
    case 'NO_SHOW':
      return [...confirmed, { step: 'ATTENDED', at, item: 0, attended: 0 }];
    case 'ATTENDED':
      return [...confirmed, { step: 'ATTENDED', at, item: 0, attended: 1 }];
  }
}

const month = (nth: number) => (nth === 0 ? november : { from: '2026-12-01', to: '2026-12-31' });
const bothMonths = { from: '2026-11-01', to: '2026-12-31' };
const stages = ['held', 'requested', 'confirmed', 'attended'] as const;

describe('any bookings', () => {
  it('are the same to their host in any order of arrival, and in any batches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(storyOf, { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 }),
        fc.integer({ min: 1, max: 30 }),
        async (stories, dice, batch) => {
          const queues = [...places.map((place) => [scheduled(place)]), ...stories.map(bookingEventsOf)];
          const figures: unknown[] = [];
          for (const rolls of [[0], dice]) {
            await database.empty();
            const events = mixed(queues, rolls);
            for (let start = 0; start < events.length; start += batch) await apply(events.slice(start, start + batch));
            figures.push(await database.contents());
          }
          expect(figures[1]).toEqual(figures[0]);
          for (const place of places.filter((_, nth) => nth % 2 === 0)) {
            const own = stories.filter(({ items }) => items[0]?.place.organizationId === place.organizationId);
            const { total } = await ask({ period: bothMonths }, asHost(place));
            expect(total.held).toEqual({
              bookings: own.length,
              seats: own.reduce((seats, { items }) => seats + (items[0]?.seats ?? 0), 0),
            });
          }
        },
      ),
      { seed, numRuns: 40 },
    );
  });

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
      for (const by of ['REGION', 'ORGANIZATION', 'EXCURSION', 'PURPOSE'] as const) {
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

  it('never tell others a sum or a difference of fewer than 5 people', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(storyOf, { minLength: 1, maxLength: 40 }), async (stories) => {
        await database.empty();
        await apply([...places.map((place) => scheduled(place)), ...stories.flatMap(bookingEventsOf)]);
        expect((await attack()).filter(([, people]) => people !== 0 && people < 5)).toEqual([]);
      }),
      { seed, numRuns: 15 },
    );
  });
});

it('does tell the host of small groups', async () => {
  const [place] = places;
  if (place === undefined) throw new Error('No place');
  await apply([
    scheduled(place),
    ...bookingEventsOf(story({ place, seats: 2 }, stepsTo('CONFIRMED', false, '2026-11-03T06:00:00Z'))),
  ]);
  expect((await ask({}, asHost(place))).total.held.seats).toBe(2);
  expect((await ask()).total.held.seats).toBe(0);
});

/** Each queue in its order, mixed by the dice. */
function mixed(queues: readonly (readonly CloudEvent[])[], dice: readonly number[]): CloudEvent[] {
  const left = queues.map((queue) => [...queue]);
  const events: CloudEvent[] = [];
  for (let turn = 0; left.length > 0; turn++) {
    const nth = (dice[turn % dice.length] ?? 0) % left.length;
    const next = left[nth]?.shift();
    if (next === undefined) left.splice(nth, 1);
    else events.push(next);
  }
  return events;
}
