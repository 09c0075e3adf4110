import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import { unwrap } from '@promtour/kernel/result';
import { ensureFirstGeneration } from '@promtour/messaging/generation/generations';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { createDataSource } from '@promtour/service-kit/persistence/data-source';
import { createLogger } from '@promtour/service-kit/logging';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createVisitFlows } from '../src/application/visit-flow.ts';
import { periodsOf, type PeriodLength } from '../src/domain/calendar.ts';
import { visitFlow } from '../src/projections/visit-flow/visit-flow.projection.ts';
import { createVisitFlowReader } from '../src/projections/visit-flow/visit-flow.reader.ts';
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
  dataSource = createDataSource({
    service: 'analytics',
    url: database.url,
    poolSize: 8,
    entities: [],
    migrations: messagingMigrations,
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  await ensureFirstGeneration(dataSource, 'analytics', visitFlow);
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
  await dataSource.query(`TRUNCATE ${schema}.session, ${schema}.booking`);
}

function flows() {
  return createVisitFlows(createVisitFlowReader(dataSource, () => Promise.resolve(undefined)));
}

/** Compares every way of asking with the model. */
async function expectFigures(stories: readonly SessionStory[], by: PeriodLength): Promise<void> {
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
  const byExcursion = await flows().ofEach(periods, 'EXCURSION', excursions);
  expect(byExcursion.flatMap(({ periods }) => periods.map(({ measures }) => measures))).toEqual(
    excursions.flatMap((excursion) =>
      periods.map((period) => modelMeasures(stories, { ...period, excursions: [excursion] })),
    ),
  );
}

describe('any history, in any order that keeps each aggregate’s', () => {
  it.each(['DAY', 'WEEK', 'MONTH'] as const)('gives the figures of the model by %s', async (by) => {
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

it('dates a session where its plant stands', async () => {
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

it('counts a session from the moment that both it and an attendance are known', async () => {
  await forget();
  const story = session('2026-12-24', { bookings: [booking('REDEEMED', 4, 3)] });
  const [scheduled = [], attended = []] = eventsOf(story);
  const periods = unwrap(periodsOf(span, 'MONTH'));

  await apply(attended);
  expect((await flows().ofFilter(periods, {})).total.groups).toBe(0);
  await apply(scheduled);
  expect((await flows().ofFilter(periods, {})).total).toEqual(modelMeasures([story], span));
});

it('takes the newer of two announcements of a session', async () => {
  await forget();
  const story = session('2026-12-24', { bookings: [booking('REDEEMED', 4)] });
  const enlarged = { ...story, capacity: 35, bookings: [] };
  await apply([...eventsOf(story).flat(), ...eventsOf(enlarged).flat()]);

  expect((await flows().ofFilter(unwrap(periodsOf(span, 'MONTH')), {})).total.capacity).toBe(35);
});

it('sets aside a session whose zone nobody knows', async () => {
  const story = session('2026-12-24', { timeZone: 'Europe/Atlantis' });
  await expect(apply(eventsOf(story).flat())).rejects.toThrow('Europe/Atlantis');
});

it('is fed by several partitions at once without waiting in circles', async () => {
  await forget();
  const stories = Array.from({ length: 40 }, () =>
    session('2026-12-24', { bookings: Array.from({ length: 8 }, () => booking('REDEEMED', 5, 4)) }),
  );
  // Each feeder has one booking of every session, and meets the sessions in an order of its own.
  const feeders = Array.from({ length: 8 }, (_, feeder) =>
    [...stories.slice(feeder * 5), ...stories.slice(0, feeder * 5)].map((story) => eventsOf(story)[feeder + 1] ?? []),
  );
  await Promise.all([
    apply(stories.flatMap((story) => eventsOf(story)[0] ?? [])),
    ...feeders.map((events) => apply(events.flat())),
  ]);

  expect((await flows().ofFilter(unwrap(periodsOf(span, 'WEEK')), {})).total).toEqual(modelMeasures(stories, span));
});
