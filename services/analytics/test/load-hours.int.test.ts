import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import type { Filter, Period } from '../src/dimensions/domain/question.ts';
import type { Reach } from '../src/dimensions/domain/reach.ts';
import { dimensionsProjection } from '../src/dimensions/persistence/dimensions.projection.ts';
import { createLoadHeatMaps } from '../src/load/application/load-heat-map.ts';
import { levels } from '../src/visits/domain/disclosure.ts';
import { createHourSource } from '../src/visits/persistence/hours.reader.ts';
import { visits } from '../src/visits/persistence/visits.projection.ts';
import { createVisitSource } from '../src/visits/persistence/visits.reader.ts';
import { openProjectionDatabase, type ProjectionDatabase } from './support/projection-database.ts';
import { arrival, excursions, sites, streamsOf, world } from './support/visit-world.ts';

const seed = 20_261_129;
const everything: Reach = { kind: 'EVERYTHING' };
let database: ProjectionDatabase;

beforeAll(async () => {
  database = await openProjectionDatabase([dimensionsProjection, visits]);
});
afterAll(() => database.close());

async function heatMap(reach: Reach, period: Period, filter: Filter = {}) {
  const { dataSource } = database;
  const maps = createLoadHeatMaps(createVisitSource(dataSource), createHourSource(dataSource), reach);
  const answer = await maps.ask(period, filter);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const months = [
  { from: '2026-12-01', to: '2026-12-31' },
  { from: '2026-10-01', to: '2027-01-31' },
];
const days = Array.from({ length: 3 }, (_, nth) => addDays('2026-12-31', nth)).map((day) => ({ from: day, to: day }));
const filters: readonly Filter[] = [
  {},
  ...excursions.map(({ excursionId }) => ({ EXCURSION: [excursionId] })),
  { REGION: ['RU-SMO'] },
  { SITE: [sites[0].siteId] },
];

function feed(some: Parameters<typeof streamsOf>[0], order: number): Promise<void> {
  return database.empty().then(() => database.apply(arrival(streamsOf(some), order)));
}

it('never tells others an hour, or the remainder of all hours, of fewer than 5 people', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(world, fc.nat(), async (some, order) => {
      await feed(some, order);
      for (const period of [...months, ...days])
        for (const filter of filters) {
          const { hours, rest, total, gaps } = await heatMap(everything, period, filter);
          const figures = [...hours.map(({ attended }) => attended), rest.attended];
          expect({ period, filter, small: figures.filter((people) => people < 5 && people !== 0) }).toEqual({
            period,
            filter,
            small: [],
          });
          expect(figures.reduce((sum, people) => sum + people, 0)).toBe(total.attended);
          for (const { figures: missing } of await gaps()) expect(missing === null || missing.attended >= 5).toBe(true);
          shown += hours.filter(({ attended }) => attended > 0).length;
        }
    }),
    { seed, numRuns: 20 },
  );
  expect(shown).toBeGreaterThan(0);
});

it('adds up to all visits with a time for their host', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.nat(), async (some, order) => {
      await feed(some, order);
      for (const { organizationId } of sites) {
        const { dataSource } = database;
        const reach: Reach = { kind: 'ORGANIZATION', organization: organizationId };
        const { hours } = await heatMap(reach, { from: '2026-01-01', to: '2027-12-31' });
        const [known] = await dataSource.query<{ attended: number; sessions: number }[]>(
          `SELECT coalesce(sum(attended), 0)::int AS attended, coalesce(sum(sessions), 0)::int AS sessions FROM visits_g1.visit
           WHERE organization_id = $1 AND hour IS NOT NULL AND level < $2 AND NOT online`,
          [organizationId, levels.UNCOUNTED],
        );
        expect({
          attended: hours.reduce((sum, hour) => sum + hour.attended, 0),
          sessions: hours.reduce((sum, hour) => sum + hour.sessions, 0),
        }).toEqual(known);
      }
    }),
    { seed, numRuns: 10 },
  );
});
