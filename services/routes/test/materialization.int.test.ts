import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { plant, registered } from './support/events.ts';
import { changeTimetable, createExcursion, excursionInput } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;
let guide: string;
let siteId: string;

const day = 86_400_000;
const within = 60_000;

beforeAll(async () => {
  service = await startRoutes();
  const host = plant();
  siteId = host.siteId;
  await service.hear(...registered(host));
  const created = await changeTimetable(service, 'createGuide', { organization: host.organizationId, label: 'Guide' });
  guide = (created['guide'] as { id: string }).id;
});
afterAll(() => service.stop());

async function newSchedule(input: object): Promise<string> {
  const { id } = await createExcursion(service, excursionInput(siteId));
  const firstStart = '2026-12-01T10:00';
  const answer = await changeTimetable(service, 'createSchedule', { excursion: id, firstStart, ...input });
  return (answer['schedule'] as { id: string }).id;
}

async function count(schedule: string): Promise<number> {
  const [row] = await service.sql<{ sessions: number }>(
    'SELECT count(*)::int AS sessions FROM session WHERE schedule_id = $1',
    [schedule],
  );
  return row?.sessions ?? 0;
}

const blocked = () =>
  service.sql<{ id: string }>('SELECT id FROM schedule WHERE blocked = 1 AND due_at > $1', [service.clock.now()]);

it('leaves out a start whose guide is taken, and counts it', async () => {
  const daily = await newSchedule({ rules: ['FREQ=DAILY'], guide });
  // Beyond the horizon of today.
  const later = await newSchedule({ rdates: ['2028-01-05T10:30'], guide });
  const before = await count(daily);
  expect(await count(later)).toBe(0);
  service.clock.advance(8 * day);
  await eventually(async () => (await blocked()).length === 1, { within });
  const [one] = await blocked();
  const counts = [(await count(daily)) - before, await count(later)];
  expect(counts).toEqual(one?.id === daily ? [7, 1] : [8, 0]);
}, 120_000);

it('continues with other schedules if one fails, and retries that one later', async () => {
  const ids = [];
  for (let n = 0; n < 6; n++) ids.push(await newSchedule({ rules: ['FREQ=DAILY'] }));
  const [poison = '', ...others] = ids;
  const before = await count(poison);
  await service.database.owner(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON session FOR EACH ROW WHEN (NEW.schedule_id = '${poison}') EXECUTE FUNCTION refuse()`);
  service.clock.advance(8 * day);
  for (const id of others) await eventually(async () => (await count(id)) === before + 8, { within });
  expect(await count(poison)).toBe(before);

  await service.database.owner('DROP TRIGGER refuse ON session');
  await eventually(
    async () => {
      const [row] = await service.sql<{ later: boolean }>('SELECT due_at > $2 AS later FROM schedule WHERE id = $1', [
        poison,
        service.clock.now(),
      ]);
      return row?.later === true;
    },
    { within },
  );
  service.clock.advance(day / 24);
  await eventually(async () => (await count(poison)) === before + 8, { within });
}, 200_000);
