import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plant, registered } from './support/events.ts';
import { changeTimetable, createExcursion, excursionInput } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

const excursions = 8;

type World = { readonly guide: string; readonly plantZone: string; readonly excursions: readonly string[] };

async function newWorld(service: RoutesService): Promise<World> {
  const host = plant();
  await service.hear(...registered(host));
  const guide = await changeTimetable(service, 'createGuide', { organization: host.organizationId, label: 'Guide' });
  const zone = await changeTimetable(service, 'createPlantZone', { site: host.siteId, name: 'Line', exclusive: true });
  const ids: string[] = [];
  for (let n = 0; n < excursions; n++)
    ids.push(String((await createExcursion(service, excursionInput(host.siteId)))['id']));
  return {
    guide: (guide['guide'] as { id: string }).id,
    plantZone: (zone['plantZone'] as { id: string }).id,
    excursions: ids,
  };
}

/** All excursions ask for the same guide or zone at overlapping times, at once. Half of the requests are schedules. */
async function askAtOnce(service: RoutesService, { excursions: ids }: World, use: object): Promise<readonly string[]> {
  const answers = await Promise.all(
    ids.map((excursion, nth) => {
      const start = `2026-12-01T10:${String(10 + nth)}`;
      return nth % 2 === 0
        ? changeTimetable(service, 'createSession', { excursion, start, ...use })
        : changeTimetable(service, 'createSchedule', {
            excursion,
            rules: ['FREQ=DAILY;COUNT=3'],
            firstStart: start,
            ...use,
          });
    }),
  );
  return answers.map(({ __typename }) => __typename);
}

/** Pairs of sessions that use the same guide or exclusive zone at the same time. */
async function overlaps(service: RoutesService): Promise<number> {
  const [row] = await service.sql<{ pairs: number }>(
    `SELECT count(*)::int AS pairs FROM session a JOIN session b ON a.id < b.id
        AND (a.guide_id = b.guide_id OR a.plant_zone_id = b.plant_zone_id)
        AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
  );
  return row?.pairs ?? 0;
}

describe('eight requests for one guide or one exclusive zone', () => {
  let service: RoutesService;
  beforeAll(async () => {
    service = await startRoutes();
  });
  afterAll(() => service.stop());

  it.each(['guide', 'plantZone'] as const)('at once give it to one of them: %s', async (resource) => {
    for (let round = 0; round < 3; round++) {
      const world = await newWorld(service);
      const answers = await askAtOnce(service, world, { [resource]: world[resource] });
      expect(answers.filter((name) => name.endsWith('Payload'))).toHaveLength(1);
      expect(answers.filter((name) => name === 'SessionsOverlap')).toHaveLength(excursions - 1);
      expect(await overlaps(service)).toBe(0);
    }
  });
});

describe('control: the same without the constraints', () => {
  let service: RoutesService;
  beforeAll(async () => {
    service = await startRoutes();
    await service.database.owner('ALTER TABLE session DROP CONSTRAINT session_guide_once');
    await service.database.owner('ALTER TABLE session DROP CONSTRAINT session_zone_once');
  });
  afterAll(() => service.stop());

  it('overlaps', async () => {
    for (let round = 0; round < 20 && (await overlaps(service)) === 0; round++) {
      const world = await newWorld(service);
      await askAtOnce(service, world, { guide: world.guide });
    }
    expect(await overlaps(service)).toBeGreaterThan(0);
  });
});
