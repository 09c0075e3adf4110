import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookingRedeemed } from '@promtour/events/catalogue/booking';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import { siteUpdated } from '@promtour/events/catalogue/site';
import fc from 'fast-check';
import { periodsOf } from '../src/dimensions/domain/calendar.ts';
import { dimensions as all, grains, type Dimension, type Question } from '../src/dimensions/domain/question.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { applyChanges } from '../src/visits/persistence/apply-changes.ts';
import { readEvents, type VisitEvent } from '../src/visits/persistence/read-events.ts';
import { createRollups } from '../src/visits/persistence/rollups.ts';
import { createStore } from '../src/visits/persistence/store.ts';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import { createVisitSource } from '../src/visits/persistence/visits.reader.ts';
import { historyEvent } from './support/history-event.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { factsOf, inOrder, modelRows, type Fact } from './support/visit-facts.ts';
import {
  arrival,
  excursionAt,
  excursions,
  origins,
  portals,
  routes,
  siteData,
  sites,
  streamsOf,
  world,
} from './support/visit-world.ts';

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
  for (const some of batchesOf(events, batch)) await database.apply(some);
}

function batchesOf<Event>(events: readonly Event[], size: number): readonly (readonly Event[])[] {
  return Array.from({ length: Math.ceil(events.length / size) }, (_, nth) =>
    events.slice(nth * size, (nth + 1) * size),
  );
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

describe('a generation that is built in bulk', () => {
  it('has the same tables as one that events were applied to, wherever loading ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        async (some, one, other, share, batch) => {
          await database.empty();
          await feed(arrival(streamsOf(some), one), 1_000);
          const applied = await database.contents();
          await database.empty();
          // Each event comes twice, as to a consumer that forgets.
          const streams = streamsOf(some).map((stream) => stream.flatMap((event) => [event, event]));
          const batches = batchesOf(arrival(streams, other), batch);
          const loaded = Math.round(batches.length * share);
          await database.build(batches.slice(0, loaded), batches.slice(loaded));
          expect(await database.contents()).toEqual(applied);
        },
      ),
      { seed: seed + 7, numRuns: 25 },
    );
  });
});

describe('a month that is new', () => {
  const schema = 'visits_g1';

  /** Two batches of different sessions in the same months, of excursions and sites that are known. */
  async function twoBatches(year: string) {
    const worlds = fc.sample(world, { seed: seed + 5, numRuns: 2 });
    const [places, others] = [
      worlds.flatMap((some) => streamsOf(some).flat().filter(isOfPlace)),
      worlds.map((some) =>
        streamsOf(some)
          .flat()
          .filter((event) => !isOfPlace(event)),
      ),
    ];
    await database.apply(places);
    return others.map((events) => events.map((event) => inYear(event, year)));
  }

  async function partitions(): Promise<readonly string[]> {
    const rows = await database.dataSource.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_inherits JOIN pg_class ON oid = inhrelid
       WHERE inhparent = '"${schema}".visit'::regclass ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }

  it('gets its partition once, although two batches are first in it', async () => {
    const batches = await twoBatches('2031');
    await Promise.all(batches.map((events) => database.apply(events)));
    const names = await partitions();
    expect(names).toContain('visit_203112');
    expect(new Set(names).size).toBe(names.length);
  });

  it('fails one of the two batches if the lock of the generation is not taken', async () => {
    const codes: unknown[] = [];
    // Unless one batch happens to end before the other reaches the partition.
    for (let year = 2041; year < 2061 && codes.length === 0; year++) {
      const batches = await twoBatches(String(year));
      const ended = await Promise.allSettled(
        batches.map((events) =>
          database.dataSource.transaction((tx) =>
            applyChanges(createStore(tx, schema), createRollups(tx, schema), readEvents(events as VisitEvent[])),
          ),
        ),
      );
      codes.push(
        ...ended.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code?: unknown }).code] : [])),
      );
    }
    // duplicate_table, unique_violation in the catalogue, or a deadlock.
    expect(['42P07', '23505', '40P01']).toContain(codes[0]);
  });
});

function isOfPlace({ type }: { readonly type: string }): boolean {
  return type.startsWith('promtour.registry.') || type.startsWith('promtour.routes.excursion.');
}

/** The event of a session, some years later. */
function inYear<Event extends ReturnType<typeof arrival>[number]>(event: Event, year: string): Event {
  return JSON.parse(JSON.stringify(event).replaceAll(/"2026-(1[0-2])/g, `"${year}-$1`)) as Event;
}

it('follows a site to another region, with its past', async () => {
  const [site] = sites;
  const some = fc
    .sample(world, { seed: seed + 6, numRuns: 20 })
    .find((one) => factsOf(one).some(({ keys, sums }) => keys.SITE === site.siteId && sums.attended > 0));
  if (some === undefined) throw new Error('There is no world');
  const streams = streamsOf(some);
  const moves = historyEvent(
    siteUpdated,
    '2027-02-01T00:00:00Z',
    site.siteId,
    siteData({ ...site, regionCode: 'RU-TUL' }),
  );
  await feed([...arrival(streams, seed), moves], 9);
  const after = await database.contents();

  await database.empty();
  const first = streams.map((stream) => (stream[0]?.subject === site.siteId ? [...stream, moves] : stream));
  await feed(arrival(first, seed + 1), 1_000);
  expect(await database.contents()).toEqual(after);
  const source = createVisitSource(database.dataSource);
  const periods = [{ from: '2026-01-01', to: '2027-12-31' }];
  const owner = { kind: 'ORGANIZATION', organization: site.organizationId } as const;
  const regions = (await source.sums(owner, { periods, filter: { SITE: [site.siteId] }, by: ['REGION'] })).map(
    ({ keys }) => keys[0],
  );
  expect(regions).toEqual(['RU-TUL']);
});

it.each([
  // New Year's Eve in Kaliningrad, New Year in Kamchatka.
  ['Europe/Kaliningrad', '2026-12-31T13:00:00Z', '2026-12-31'],
  ['Asia/Kamchatka', '2026-12-31T13:00:00Z', '2027-01-01'],
  // A clock that goes back from 3 to 2: both hours are of the day; midnight is two hours before UTC.
  ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
])('dates a session in %s at %s by the clock of the site', async (timeZone, startsAt, date) => {
  const { excursionId, site } = excursionAt(0);
  const [ids] = fc.sample(fc.record({ sessionId: fc.uuid({ version: 4 }), itemId: fc.uuid({ version: 4 }) }), {
    seed,
    numRuns: 1,
  });
  if (ids === undefined) throw new Error('There are no ids');
  const place = { ...site, ...ids, excursionId };
  await feed(
    [
      historyEvent(sessionScheduled, startsAt, ids.sessionId, {
        ...place,
        timeZone,
        capacity: 20,
        startsAt,
        endsAt: startsAt,
      }),
      historyEvent(bookingRedeemed, startsAt, ids.itemId, {
        ...place,
        bookingId: ids.itemId,
        seats: 7,
        attended: 6,
        purpose: 'CONSUMER',
        originRegion: 'RU-MOW',
        foreignCitizens: 0,
      }),
    ],
    10,
  );
  const source = createVisitSource(database.dataSource);
  const rows = await source.sums({ kind: 'EVERYTHING' }, { periods: [{ from: date, to: date }], filter: {}, by: [] });
  expect(rows.map(({ sums }) => sums)).toMatchObject([{ sessions: 1, attended: 6, confirmed: 7, capacity: 20 }]);
});

it('dead-letters a session with an unknown time zone', async () => {
  const { excursionId, site } = excursionAt(0);
  const at = '2026-12-24T09:00:00Z';
  const data = {
    ...site,
    sessionId: site.siteId,
    excursionId,
    capacity: 20,
    startsAt: at,
    endsAt: at,
    timeZone: 'Europe/Atlantis',
  };
  await expect(feed([historyEvent(sessionScheduled, at, site.siteId, data)], 1)).rejects.toThrow('Europe/Atlantis');
});
