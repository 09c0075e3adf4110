import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import { organizationUpdated } from '@promtour/events/catalogue/organization';
import { siteUpdated } from '@promtour/events/catalogue/site';
import { eventually } from '@promtour/testkit/eventually';
import { managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { historyEvent } from './support/history-event.ts';
import { booking, eventsOf, excursionEventsOf, session, siteEventsOf, twoSessions } from './support/visit-history.ts';

/** May 2026 at two plants of Smolensk and one of Berlin, where clocks change. */
const plant = { organizationId: randomUUID(), siteId: randomUUID(), excursionId: randomUUID() };
const berlin = { regionCode: 'DE-BE', timeZone: 'Europe/Berlin' };
const visit = { ...plant, bookings: [booking('REDEEMED', 10)] };
const stories = [
  ...twoSessions(plant),
  session('2026-05-21', { ...plant, bookings: [booking('REDEEMED', 3, 3, { purpose: 'INVESTOR' })] }),
  session('2026-05-22', { ...plant, bookings: [booking('CANCELLED', 9)] }),
  // The night in which clocks go back: 25 October has 25 hours.
  session('2026-10-25', { ...visit, ...berlin, ...site(), startsAt: new Date('2026-10-24T22:30:00Z') }),
  session('2026-10-25', { ...visit, ...berlin, ...site(), startsAt: new Date('2026-10-25T22:30:00Z') }),
  session('2026-10-26', { ...visit, ...berlin, ...site(), startsAt: new Date('2026-10-25T23:30:00Z') }),
  // The night in which they go forward.
  session('2026-03-29', { ...visit, ...berlin, ...site(), startsAt: new Date('2026-03-28T23:30:00Z') }),
  session('2026-03-29', { ...visit, ...berlin, ...site(), startsAt: new Date('2026-03-29T21:30:00Z') }),
];

function site() {
  return { siteId: randomUUID(), excursionId: randomUUID() };
}

/** Twelve answers: 6 promoters, 5 detractors, 5 who would work there. */
const scores = [10, 10, 9, 9, 9, 9, 8, 6, 5, 3, 0, 6];
const answers = scores.map((nps, nth) =>
  historyEvent(feedbackSubmitted, '2026-05-13T09:00:00Z', randomUUID(), {
    feedbackId: randomUUID(),
    bookingId: randomUUID(),
    itemId: randomUUID(),
    excursionId: plant.excursionId,
    organizationId: plant.organizationId,
    regionCode: 'RU-SMO',
    visitedOn: '2026-05-12',
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    nps,
    ratings: {},
    intents: nth < 5 ? ['CAREER'] : [],
  }),
);

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  await service.publish([
    ...siteEventsOf(stories),
    ...excursionEventsOf(stories),
    ...stories.flatMap((story) => eventsOf(story).flat()),
    ...answers,
  ]);
  await service.caughtUp();
});
afterAll(() => service.stop());

async function ask(args: string, selection: string, viewer = official): Promise<unknown> {
  const { data, errors } = await service.ask(`{ measures(${args}) { ${selection} } }`, {}, viewer);
  expect(errors).toBeUndefined();
  return data?.['measures'];
}

const may = 'period: { from: "2026-05-01", to: "2026-05-31" }';
const shares =
  'visits sessions capacity load averageGroup noShow interregionalShare foreignShare minorsShare suppressed';

describe('a hand-computed month', () => {
  it('as its plant reads it', async () => {
    // 10 of 12, 20 of 20 and 0 of 8 in 40 seats; 10 of 10 in 20; 3 of 3 in 20.
    expect(await ask(may, `total { values { ${shares} } }`, managerOf(plant.organizationId))).toEqual({
      total: {
        values: {
          visits: 43,
          sessions: 3,
          capacity: 80,
          load: 43 / 80,
          averageGroup: 43 / 3,
          noShow: expect.closeTo(1 - 43 / 53),
          // Of Tula and Moscow: all but the 10 of Smolensk.
          interregionalShare: 33 / 43,
          foreignShare: 10 / 43,
          // Not known of the group of 3, since its booking does not say it.
          minorsShare: 10 / 40,
          suppressed: [],
        },
      },
    });
  });

  it('by purpose, with a group that is too small for others than the plant', async () => {
    const rows =
      'rows { keys { purpose } values { visits suppressed } } withheld { values { visits } } total { values { visits } }';
    expect(await ask(`${may}, by: [PURPOSE]`, rows, managerOf(plant.organizationId))).toEqual({
      rows: [
        { keys: [{ purpose: 'CONSUMER' }], values: { visits: 30, suppressed: [] } },
        { keys: [{ purpose: 'PARTNER' }], values: { visits: 10, suppressed: [] } },
        { keys: [{ purpose: 'INVESTOR' }], values: { visits: 3, suppressed: [] } },
      ],
      withheld: null,
      total: { values: { visits: 43 } },
    });
    const shown = (await ask(`${may}, by: [PURPOSE]`, rows)) as {
      rows: { keys: { purpose: string }[]; values: { visits: number | null; suppressed: string[] } }[];
      withheld: { values: { visits: number } } | null;
      total: { values: { visits: number } };
    };
    const investors = shown.rows.find(({ keys }) => keys[0]?.purpose === 'INVESTOR');
    expect(investors?.values).toEqual({ visits: null, suppressed: ['VISITS'] });
    const visible = shown.rows.reduce((sum, { values }) => sum + (values.visits ?? 0), 0);
    expect(visible + (shown.withheld?.values.visits ?? 0)).toBe(shown.total.values.visits);
    expect([0, 43]).toContain(shown.total.values.visits % 43);
  });

  it('by what visitors answered', async () => {
    const rows = 'rows { values { feedbackAnswers nps careerIntent } }';
    const [feedbackAnswers, careerIntent] = [12, 5 / 12];
    expect(await ask(`${may}, by: [ORGANIZATION]`, rows, managerOf(plant.organizationId))).toEqual({
      rows: [{ values: { feedbackAnswers, nps: expect.closeTo((100 * (6 - 5)) / 12), careerIntent } }],
    });
    // One answer of 7 or 8 would follow from the score.
    expect(await ask(`${may}, by: [ORGANIZATION]`, rows)).toEqual({
      rows: [{ values: { feedbackAnswers, nps: null, careerIntent } }],
    });
  });
});

it('counts a session on the date at its site, in the nights in which clocks change', async () => {
  const days = async (from: string, to: string) => {
    const answer = await ask(
      `period: { from: "${from}", to: "${to}" }, filter: { regions: ["DE-BE"] }, grain: DAY`,
      'total { periods { values { visits } } }',
    );
    return (answer as { total: { periods: { values: { visits: number } }[] } }).total.periods.map(
      ({ values }) => values.visits,
    );
  };
  expect(await days('2026-10-24', '2026-10-27')).toEqual([0, 20, 10, 0]);
  expect(await days('2026-03-28', '2026-03-30')).toEqual([0, 20, 0]);
});

it('takes the past along when a site and its organization move to another region', async () => {
  const of = (region: string) =>
    ask(`${may}, filter: { regions: ["${region}"] }`, 'total { values { visits } }', managerOf(plant.organizationId));
  expect(await of('RU-SMO')).toEqual({ total: { values: { visits: 43 } } });
  await service.publish([
    historyEvent(siteUpdated, '2026-11-01T00:00:00Z', plant.siteId, {
      ...{ siteId: plant.siteId, organizationId: plant.organizationId, regionCode: 'RU-TUL' },
      ...{ timeZone: 'Europe/Moscow', name: { ru: 'Площадка' }, address: null, hazardClass: null, passRegime: null },
      point: null,
    }),
    historyEvent(organizationUpdated, '2026-11-01T00:00:00Z', plant.organizationId, {
      ...{ organizationId: plant.organizationId, kind: 'ENTERPRISE', regionCode: 'RU-TUL', okved: ['24.10'] },
    }),
  ]);
  await service.caughtUp();
  expect(await of('RU-SMO')).toEqual({ total: { values: { visits: 0 } } });
  expect(await of('RU-TUL')).toEqual({ total: { values: { visits: 43 } } });
});

it('advances asOf when nothing happens', async () => {
  const publishedAfter = Date.now();
  await eventually(
    async () => {
      const { asOf } = (await ask(may, 'asOf total { values { visits } }')) as { asOf: string | null };
      expect(Date.parse(asOf ?? '')).toBeGreaterThan(publishedAfter);
    },
    { within: 60_000 },
  );
});

it('is incomplete while an event is dead-lettered, until it is discarded, which the audit log records', async () => {
  const redeemed = eventsOf(stories[0] ?? session('2026-05-12'))
    .flat()
    .find(({ type }) => type === 'promtour.bookings.booking.redeemed.v1');
  if (redeemed === undefined) throw new Error('the story has no visit');
  const incomplete = async (): Promise<unknown> =>
    ((await ask(may, 'incomplete total { values { visits } }')) as { incomplete: boolean }).incomplete;
  expect(await incomplete()).toBe(false);
  // More people than any event may state.
  const wrong = { ...(redeemed.data as object), seats: 2_000_000 };
  await service.publish([{ ...redeemed, id: randomUUID(), data: wrong }]);
  await eventually(
    async () => {
      expect(await incomplete()).toBe(true);
    },
    { within: 60_000 },
  );
  // One for each projection that reads bookings.
  const letters = await service.sql<{ id: string; event_type: string; reason: string }>(
    'SELECT id, event_type, reason FROM messaging.dead_letter WHERE resolved_at IS NULL ORDER BY id',
  );
  expect(letters[0]).toMatchObject({ event_type: redeemed.type, reason: 'UNREADABLE' });
  const program = new URL('../../../packages/messaging/bin/dead-letters.ts', import.meta.url);
  for (const { id } of letters)
    await promisify(execFile)(
      process.execPath,
      [fileURLToPath(program), 'discard', '--id', id, '--by', 'operator-7', '--reason', 'Never happened'],
      { env: { ...process.env, DATABASE_URL: service.database.url } },
    );
  expect(await incomplete()).toBe(false);
  const discarded = await service.sql(
    `SELECT operation, row_id, after ->> 'discarded_by' AS by, after ->> 'discard_reason' AS reason, after ->> 'event_type' AS type
     FROM audit.entry WHERE table_name = 'discarded_event' ORDER BY id`,
  );
  expect(discarded).toEqual(
    letters.map(({ id }) => ({
      ...{ operation: 'INSERT', row_id: id, by: 'operator-7', reason: 'Never happened', type: redeemed.type },
    })),
  );
});
