import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { organizationUpdated } from '@promtour/events/catalogue/organization';
import { siteUpdated } from '@promtour/events/catalogue/site';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import {
  createBookingFunnels,
  type BookingFunnel,
  type BookingFunnels,
} from '../src/booking-funnel/application/booking-funnel.ts';
import type { FunnelQuestion } from '../src/booking-funnel/application/ports.ts';
import type { Histograms } from '../src/booking-funnel/domain/lead-time.ts';
import { bookingFunnel } from '../src/booking-funnel/persistence/booking-funnel.projection.ts';
import { createFunnelReader } from '../src/booking-funnel/persistence/funnel.reader.ts';
import { readItemsOf } from '../src/booking-funnel/persistence/item-rows.ts';
import { followItems } from '../src/booking-funnel/persistence/rollups.ts';
import type { Dimension, Filter } from '../src/dimensions/domain/question.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { createPlaces } from '../src/dimensions/persistence/places.reader.ts';
import { bookingEventsOf, placeAt, scheduled, story, type Place, type Step } from './support/booking-stories.ts';
import { channels, mixed, places, queuesOf, siteEvents, stepsTo, storyOf } from './support/booking-world.ts';
import { historyEvent } from './support/history-event.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { siteData } from './support/visit-world.ts';

const everything: Reach = { kind: 'EVERYTHING' };
const november = { from: '2026-11-01', to: '2026-11-30' };
const schema = 'booking_funnel_g1';
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
  return createBookingFunnels(createFunnelReader(database.dataSource), createPlaces(database.dataSource), reach);
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

const bothMonths = { from: '2026-11-01', to: '2026-12-31' };

const stories = fc.array(storyOf, { minLength: 1, maxLength: 20 });
const dice = fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 });
const hosts = [...new Map(places.map((place) => [place.organizationId, place])).values()];

describe('any bookings', () => {
  it('are the same to their host in any order of arrival, in any batches, and if they arrive again', async () => {
    await fc.assert(
      fc.asyncProperty(stories, dice, fc.integer({ min: 1, max: 30 }), async (some, rolls, batch) => {
        const queues = [...siteEvents, ...queuesOf(some)];
        const tables: unknown[] = [];
        for (const order of [[0], rolls]) {
          await database.empty();
          const events = mixed(queues, order);
          for (let start = 0; start < events.length; start += batch) {
            const together = events.slice(start, start + batch);
            await apply(together);
            if (order === rolls) await apply(together.slice(-1));
          }
          tables.push(await database.contents());
        }
        expect(tables[1]).toEqual(tables[0]);
        for (const host of hosts) {
          const own = some.filter(({ items }) => items[0]?.place.organizationId === host.organizationId);
          const { total } = await ask({ period: bothMonths }, asHost(host));
          expect(total.held).toEqual({
            bookings: own.length,
            seats: own.reduce((seats, { items }) => seats + (items[0]?.seats ?? 0), 0),
          });
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  it('leave the same tables if they are built in bulk, wherever loading ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        stories,
        dice,
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (some, rolls, batch, share) => {
          const queues = [...siteEvents, ...queuesOf(some)];
          await database.empty();
          await apply(queues.flat());
          const applied = await database.contents();
          await database.empty();
          // Each event comes twice, as to a consumer that forgets.
          const twice = mixed(
            queues.map((queue) => queue.flatMap((event) => [event, event])),
            rolls,
          );
          const batches: CloudEvent[][] = [];
          for (let start = 0; start < twice.length; start += batch) batches.push(twice.slice(start, start + batch));
          const loaded = Math.round(batches.length * share);
          await database.build(batches.slice(0, loaded), batches.slice(loaded));
          expect(await database.contents()).toEqual(applied);
        },
      ),
      { seed, numRuns: 20 },
    );
  });

  it('leave nothing in the rollups once they are gone', async () => {
    const [some = []] = fc.sample(fc.array(storyOf, { minLength: 20, maxLength: 20 }), { seed, numRuns: 1 });
    await apply(queuesOf(some).flat());
    const items = await readItemsOf(database.dataSource.manager, schema, 'true', []);
    await database.dataSource.transaction((tx) => followItems(tx, schema, items, []));
    const left = await database.contents();
    const rollups = ['place_month', 'cell', 'small_group'].map((table) => left[`${schema}.${table}`]);
    expect(rollups).toEqual([[], [], []]);
  });

  it('yield the same from rollups as from items', async () => {
    // Conditions on all purposes and channels limit nothing, but no rollup has both.
    const filter = { PURPOSE: ['CONSUMER', 'PARTNER'], CHANNEL: channels };
    const reader = createFunnelReader(database.dataSource);
    const whole = { period: bothMonths, fine: false };
    const cut = { period: { from: '2026-11-10', to: '2026-12-31' }, fine: true };
    await fc.assert(
      fc.asyncProperty(stories, async (some) => {
        await database.empty();
        await apply([...siteEvents, ...queuesOf(some)].flat());
        for (const { by, fine } of groupings)
          for (const range of [whole, cut]) {
            const question = { period: range.period, by };
            const times = async (condition: Filter) =>
              withBookings(await reader.leadTimes(everything, { ...question, filter: condition }));
            expect({ by, times: await times({}) }).toEqual({ by, times: await times(filter) });
            // Coarse answers about whole months include small groups that finer ones lack.
            if (!fine && !range.fine) continue;
            const rows = inOrder((await ask(question)).rows);
            expect({ by, rows }).toEqual({ by, rows: inOrder((await ask({ ...question, filter })).rows) });
          }
      }),
      { seed, numRuns: 12 },
    );
  });
});

const groupings: readonly { readonly by: readonly Dimension[]; readonly fine: boolean }[] = [
  { by: ['REGION'], fine: false },
  { by: ['DISTRICT'], fine: false },
  { by: ['ORGANIZATION', 'REGION'], fine: false },
  { by: ['SITE', 'EXCURSION'], fine: true },
  { by: ['INDUSTRY'], fine: true },
  { by: ['PURPOSE'], fine: true },
  { by: ['SEGMENT', 'PURPOSE'], fine: true },
  { by: ['CHANNEL'], fine: true },
  { by: ['ORIGIN_REGION'], fine: true },
  { by: ['ROUTE'], fine: true },
];

function withBookings(times: ReadonlyMap<string, Histograms>): ReadonlyMap<string, Histograms> {
  return new Map([...times].filter(([, histograms]) => Object.values(histograms).some(({ size }) => size > 0)));
}

function inOrder(rows: BookingFunnel['rows']): readonly unknown[] {
  return rows.toSorted((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));
}

it('takes the past of a site along when its region changes', async () => {
  const [first, second] = [placeAt('2026-12-01'), placeAt('2026-12-01', { regionCode: 'RU-TUL' })];
  const held: Step = { step: 'HELD', at: '2026-11-02T06:00:00Z' };
  const site = (place: Place, regionCode: string) =>
    historyEvent(siteUpdated, '2026-11-20T06:00:00Z', place.siteId, siteData({ ...place, regionCode }));
  const booked = (place: Place, seats: number) => bookingEventsOf(story({ place, seats }, [held]));
  await apply([scheduled(first), scheduled(second), ...booked(first, 20), ...booked(first, 3), ...booked(second, 4)]);
  const heldBy = async (by: readonly Dimension[]) =>
    new Map((await ask({ by })).rows.map(({ keys, figures }) => [keys.join(), figures.held.seats]));
  expect(await heldBy(['REGION'])).toEqual(new Map([['RU-SMO', 20]]));
  expect((await ask()).total.held.seats).toBe(27);

  await apply([site(first, 'RU-KAM'), site(second, 'RU-KAM')]);
  // Both small groups are in one region now, which shows them together.
  expect(await heldBy(['REGION'])).toEqual(new Map([['RU-KAM', 27]]));
  expect(await heldBy(['DISTRICT'])).toEqual(new Map([['FAR_EASTERN', 27]]));
  expect(await heldBy(['DISTRICT', 'ORGANIZATION'])).toEqual(new Map([[`FAR_EASTERN,${first.organizationId}`, 20]]));
  // A booking that is made with the old region counts where the site is.
  await apply(booked(first, 6));
  expect(await heldBy(['REGION'])).toEqual(new Map([['RU-KAM', 33]]));
});

it('is asked by the industry of the excursion, or else of the host', async () => {
  const [steel, cars] = [placeAt('2026-12-01'), placeAt('2026-12-02')];
  const held: Step = { step: 'HELD', at: '2026-11-02T06:00:00Z' };
  const host = (place: Place, okved: string[]) =>
    historyEvent(organizationUpdated, '2026-11-01T06:00:00Z', place.organizationId, {
      organizationId: place.organizationId,
      kind: 'ENTERPRISE',
      regionCode: 'RU-SMO',
      okved,
    });
  await apply([
    ...[steel, cars].flatMap((place) => [scheduled(place), ...bookingEventsOf(story({ place, seats: 9 }, [held]))]),
    host(steel, ['24.10.2']),
    host(cars, ['29.10']),
  ]);
  const byIndustry = async () =>
    (await ask({ by: ['INDUSTRY'] })).rows.map(({ keys, figures }) => [keys[0], figures.held.seats]);
  expect(await byIndustry()).toEqual([
    ['24', 9],
    ['29', 9],
  ]);
  expect((await ask({ filter: { INDUSTRY: ['24'] } })).total.held.seats).toBe(9);
  expect((await ask({ filter: { INDUSTRY: ['24'], CHANNEL: ['DIRECT'] } })).total.held.seats).toBe(9);
  // An industry that changes takes the past along.
  await apply([host(cars, ['24.20'])]);
  expect(await byIndustry()).toEqual([['24', 18]]);
});

describe('small groups, by hand', () => {
  const [first, second, third] = [
    placeAt('2026-12-01'),
    placeAt('2026-12-01'),
    placeAt('2026-12-01', { regionCode: 'RU-TUL' }),
  ];
  const held: Step = { step: 'HELD', at: '2026-11-02T06:00:00Z' };
  const bookings = (place: Place, ...seats: readonly number[]) =>
    seats.flatMap((one) => bookingEventsOf(story({ place, seats: one }, [held])));
  const seatsOf = (answer: BookingFunnel) => ({
    rows: answer.rows.map(({ figures }) => figures.held.seats),
    withheld: answer.withheld?.held.seats ?? 0,
    total: answer.total.held.seats,
  });

  it('are in the answers in which they are enough', async () => {
    await apply([
      ...[first, second, third].map((place) => scheduled(place)),
      // By host: 6 people in small groups, then 5, then 2. The last 3 expired, an outcome of its own: no answer has them.
      ...bookings(first, 10, 3, 3),
      ...bookings(second, 4, 1),
      ...bookings(third, 2),
      ...bookingEventsOf(story({ place: third, seats: 3 }, [held, { step: 'EXPIRED', at: '2026-11-02T06:30:00Z' }])),
    ]);
    expect(seatsOf(await ask({ by: ['ORGANIZATION'] }))).toEqual({ rows: [16, 5], withheld: 0, total: 21 });
    expect(seatsOf(await ask({ by: ['REGION'] }))).toEqual({ rows: [21], withheld: 0, total: 21 });
    expect(seatsOf(await ask({ by: ['CHANNEL'] }))).toEqual({ rows: [10], withheld: 11, total: 21 });
    // Three more people at the third host: with its two, the region shows them.
    await apply(bookings(third, 3));
    expect(seatsOf(await ask({ by: ['REGION'] }))).toEqual({ rows: [21, 5], withheld: 0, total: 26 });
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
