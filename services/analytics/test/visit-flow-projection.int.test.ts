import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import { ensureGeneration } from '@promtour/messaging/generation/generations';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { createLogger } from '@promtour/service-kit/logging';
import type { Viewer } from '@promtour/access/viewer';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createVisitFlows } from '../src/visit-flow/application/visit-flow.ts';
import { reachOf } from '../src/dimensions/application/who-may-read-figures.policy.ts';
import { periodsOf } from '../src/dimensions/domain/calendar.ts';
import type { Grain } from '../src/dimensions/domain/question.ts';
import { visitFlow } from '../src/visit-flow/persistence/visit-flow.projection.ts';
import { placesStatement, sumsStatement } from '../src/visit-flow/persistence/sums-statement.ts';
import { createVisitFlowReader } from '../src/visit-flow/persistence/visit-flow.reader.ts';
import { arrivalOf, dice, excursions, history, organizations, regions, span } from './support/histories.ts';
import { booking, eventsOf, session, type SessionStory } from './support/visit-history.ts';
import { modelMeasures } from './support/visit-model.ts';

const schema = 'visit_flow_g1';
const logger = createLogger({ service: 'analytics', level: 'silent' });
const handled = new Set(visitFlow.definitions.map(({ type }) => type));
let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  const about = { service: 'analytics', url: database.url, migrations: messagingMigrations };
  await migrateDatabase({ ...about, ownerUrl: database.ownerUrl, projections: [visitFlow] });
  dataSource = createDataSource({ ...about, poolSize: 8, entities: [] });
  await dataSource.initialize();
  await ensureGeneration(dataSource, 'analytics', visitFlow);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

function apply(events: readonly CloudEvent[]): Promise<void> {
  const fitting = events.filter(({ type }) => handled.has(type));
  return dataSource.transaction((tx) => visitFlow.apply(fitting, { tx, schema, logger }));
}

async function forget(): Promise<void> {
  await database.owner(`TRUNCATE ${schema}.session, ${schema}.booked_item`);
}

/** Asked by the agency, or by whom a test names; a refusal is a failure of the test. */
function flows(viewer: Viewer = official) {
  const reader = createVisitFlowReader(dataSource, viewer, () =>
    Promise.resolve({ asOf: undefined, incomplete: false }),
  );
  const asked = createVisitFlows(reader, reachOf(viewer));
  return {
    ofFilter: async (...request: Parameters<typeof asked.ofFilter>) => unwrap(await asked.ofFilter(...request)),
    ofEach: async (...request: Parameters<typeof asked.ofEach>) => (await asked.ofEach(...request)).map(unwrap),
  };
}

/** Compares every way of asking with the model. */
async function expectFigures(stories: readonly SessionStory[], by: Grain): Promise<void> {
  const periods = unwrap(periodsOf(span, by));
  const total = await flows().ofFilter(periods, {});
  expect(total.total).toEqual(modelMeasures(stories, span));
  expect(total.periods).toEqual(periods.map((period) => ({ ...period, measures: modelMeasures(stories, period) })));

  const narrow = { regions: [regions[0]], organizations: organizations.slice(0, 2), excursions: excursions.slice(1) };
  expect((await flows().ofFilter(periods, narrow)).total).toEqual(modelMeasures(stories, { ...span, ...narrow }));

  const byRegion = await flows().ofEach(periods, 'REGION', regions);
  expect(byRegion.map(({ total }) => total)).toEqual(
    regions.map((region) => modelMeasures(stories, { ...span, regions: [region] })),
  );
  // A bound viewer reads the model's figures of its access scope, without a filter.
  const own = { regions: regions.slice(0, 2) };
  expect((await flows(coordinatorOf(...own.regions)).ofFilter(periods, {})).total).toEqual(
    modelMeasures(stories, { ...span, ...own }),
  );
  const [organization] = organizations;
  expect((await flows(managerOf(organization)).ofFilter(periods, { regions: [regions[0]] })).total).toEqual(
    modelMeasures(stories, { ...span, organizations: [organization], regions: [regions[0]] }),
  );

  const byExcursion = await flows().ofEach(periods, 'EXCURSION', excursions);
  expect(byExcursion.flatMap(({ periods }) => periods.map(({ measures }) => measures))).toEqual(
    excursions.flatMap((excursion) =>
      periods.map((period) => modelMeasures(stories, { ...period, excursions: [excursion] })),
    ),
  );
}

describe('any history, in any order that preserves the order per aggregate', () => {
  it.each(['DAY', 'WEEK', 'MONTH'] as const)('yields the figures of the model by %s', async (by) => {
    await fc.assert(
      fc.asyncProperty(history, dice, fc.integer({ min: 1, max: 40 }), async (stories, rolls, batch) => {
        await forget();
        const events = arrivalOf(stories, rolls);
        for (let start = 0; start < events.length; start += batch) await apply(events.slice(start, start + batch));
        await expectFigures(stories, by);
      }),
      { seed: 20_261_123, numRuns: 60 },
    );
  });
});

it('dates a session in the plant’s time zone', async () => {
  await forget();
  // New Year's Eve in Kaliningrad, New Year in Kamchatka.
  const startsAt = new Date('2026-12-31T13:00:00Z');
  const bookings = () => [booking('REDEEMED', 3)];
  const west = session('2026-12-31', { startsAt, timeZone: 'Europe/Kaliningrad', bookings: bookings() });
  const east = session('2026-12-31', { startsAt, timeZone: 'Asia/Kamchatka', bookings: bookings() });
  await apply([west, east].flatMap(eventsOf).flat());

  const { periods } = await flows().ofFilter(unwrap(periodsOf({ from: '2026-12-31', to: '2027-01-01' }, 'DAY')), {});
  expect(periods.map(({ measures }) => measures.visits)).toEqual([3, 3]);
});

it('counts a session once both it and an attendance are known', async () => {
  await forget();
  const story = session('2026-12-24', { bookings: [booking('REDEEMED', 4, 3)] });
  const [scheduled = [], attended = []] = eventsOf(story);
  const periods = unwrap(periodsOf(span, 'MONTH'));

  await apply(attended);
  expect((await flows().ofFilter(periods, {})).total.groups).toBe(0);
  await apply(scheduled);
  expect((await flows().ofFilter(periods, {})).total).toEqual(modelMeasures([story], span));
});

it('uses the newer of two announcements of a session', async () => {
  await forget();
  const story = session('2026-12-24', { bookings: [booking('REDEEMED', 4)] });
  const enlarged = { ...story, capacity: 35, bookings: [] };
  await apply([...eventsOf(story).flat(), ...eventsOf(enlarged).flat()]);

  expect((await flows().ofFilter(unwrap(periodsOf(span, 'MONTH')), {})).total.capacity).toBe(35);
});

it('dead-letters a session with an unknown time zone', async () => {
  const story = session('2026-12-24', { timeZone: 'Europe/Atlantis' });
  await expect(apply(eventsOf(story).flat())).rejects.toThrow('Europe/Atlantis');
});

it('is fed from several partitions concurrently without deadlocks', async () => {
  await forget();
  const stories = Array.from({ length: 400 }, () =>
    session('2026-12-24', { bookings: Array.from({ length: 6 }, () => booking('REDEEMED', 5, 4)) }),
  );
  const events = stories.map(eventsOf);
  const backwards = events.toReversed();
  // Nth of each session's aggregates: first the sessions themselves, then a booking of each.
  const feed = (sessions: typeof events, nth: number) => apply(sessions.flatMap((aggregates) => aggregates[nth] ?? []));
  await Promise.all([1, 2, 3].flatMap((nth) => [feed(events, nth), feed(backwards, nth + 3)]));
  // Announced again and again: chance decides whether two that lock in other orders meet.
  for (let round = 0; round < 20; round++)
    await Promise.all([events, backwards, events, backwards].map((sessions) => feed(sessions, 0)));

  expect((await flows().ofFilter(unwrap(periodsOf(span, 'WEEK')), {})).total).toEqual(modelMeasures(stories, span));
});

describe('with many sessions', () => {
  const months = unwrap(periodsOf({ from: '2026-01-01', to: '2026-12-31' }, 'MONTH'));

  beforeAll(async () => {
    await forget();
    await dataSource.query(
      `INSERT INTO ${schema}.session
       SELECT gen_random_uuid(), md5((n % 2000)::text)::uuid, md5((n % 300)::text)::uuid, 'RU-' || n % 80,
         date '2022-01-01' + (n / 20) % 2500, 20, 10, 8, 1
       FROM generate_series(1, 50000) AS n`,
    );
    await database.owner(`ANALYZE ${schema}.session`);
  });

  const excursion = '00000000-0000-0000-0000-000000000000';
  it.each([
    ['a region', months, { regions: ['RU-7'] }, 'session_region_code'],
    ['an organization', months, { organizations: [excursion] }, 'session_organization_id'],
    ['excursions', months, { excursions: [excursion, excursion] }, 'session_excursion_id'],
    ['a month', months.slice(0, 1), {}, 'session_local_date'],
  ])('reads %s by an index', async (_, periods, filter, index) => {
    const { sql, parameters } = sumsStatement(schema, { kind: 'EVERYTHING' }, periods, filter, undefined);
    const plan: unknown = await dataSource.query(`EXPLAIN (FORMAT JSON) ${sql}`, parameters);
    expect(JSON.stringify(plan)).toContain(`"Index Name":"${index}"`);
  });

  it.each([
    ['EXCURSION', 'session_excursion_place'],
    ['ORGANIZATION', 'session_organization_place'],
  ] as const)('finds the owner of an %s by an index', async (dimension, index) => {
    const { sql, parameters } = placesStatement(schema, dimension, [excursion]);
    const plan: unknown = await dataSource.query(`EXPLAIN (FORMAT JSON) ${sql}`, parameters);
    expect(JSON.stringify(plan)).toContain(`"Index Name":"${index}"`);
  });
});
