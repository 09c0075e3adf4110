import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { booking, eventsOf, excursionEventsOf, session, siteEventsOf } from './support/visit-history.ts';

const plant = { organizationId: randomUUID(), siteId: randomUUID(), excursionId: randomUUID() };
/** November 2026 at one plant: 3, 6 and 20 visitors. The 6 are shown together with the 3: for the month, not for their day. */
const stories = [
  session('2026-11-10', { ...plant, bookings: [booking('REDEEMED', 3)] }),
  session('2026-11-20', { ...plant, bookings: [booking('REDEEMED', 6)] }),
  session('2026-11-25', { ...plant, bookings: [booking('REDEEMED', 20)] }),
  // Too few for any month or year.
  session('2025-03-10', { regionCode: 'RU-TUL', bookings: [booking('REDEEMED', 4)] }),
];

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  await service.publish([
    ...siteEventsOf(stories),
    ...excursionEventsOf(stories),
    ...stories.flatMap((story) => eventsOf(story).flat()),
  ]);
  await service.caughtUp();
});
afterAll(() => service.stop());

async function ask(from: string, to: string, args: string, selection: string, viewer = official): Promise<unknown> {
  const { data, errors } = await service.ask(
    `{ measures(period: { from: "${from}", to: "${to}" } ${args}) { ${selection} } }`,
    {},
    viewer,
  );
  expect(errors).toBeUndefined();
  return data?.['measures'];
}

const figures = 'values { visits } periods { from values { visits } } unassigned { visits sessions averageGroup }';

describe('a month by weeks', () => {
  const weeks = (visits: readonly (number | null)[]) =>
    ['01', '02', '09', '16', '23', '30'].map((day, nth) => ({
      from: `2026-11-${day}`,
      values: { visits: nth < visits.length ? visits[nth] : 0 },
    }));
  const unassigned = { visits: 9, sessions: 2, averageGroup: 4.5 };

  it('states what none of them shows', async () => {
    expect(await ask('2026-11-01', '2026-11-30', ', grain: WEEK', `total { ${figures} }`)).toMatchObject({
      total: { values: { visits: 29 }, periods: weeks([0, 0, null, null, 20]), unassigned },
    });
  });

  it('states it of each key', async () => {
    const rows = `rows { ${figures} } total { unassigned { visits } }`;
    expect(await ask('2026-11-01', '2026-11-30', ', grain: WEEK, by: [EXCURSION]', rows)).toMatchObject({
      rows: [{ values: { visits: 29 }, unassigned }],
      total: { unassigned: { visits: 9 } },
    });
  });

  it('shows everything to the plant', async () => {
    const owner = managerOf(plant.organizationId);
    expect(await ask('2026-11-01', '2026-11-30', ', grain: WEEK', `total { ${figures} }`, owner)).toMatchObject({
      total: { periods: weeks([0, 0, 3, 6, 20]), unassigned: { visits: 0, sessions: 0, averageGroup: null } },
    });
  });

  it('leaves measures of a last day out', async () => {
    const selection = 'total { unassigned { visits openEnterprises } }';
    expect(await ask('2026-11-01', '2026-11-30', ', grain: DAY', selection)).toEqual({
      total: { unassigned: { visits: 9, openEnterprises: null } },
    });
    expect(await ask('2026-11-01', '2026-11-30', '', 'total { unassigned { visits } }')).toEqual({
      total: { unassigned: null },
    });
  });
});

describe('gaps', () => {
  const gaps = 'total { values { visits } } gaps { reason message from to measures values { visits } }';

  it('of a part of a month are what only the month shows', async () => {
    const message = expect.stringMatching(/\.$/);
    expect(await ask('2026-11-15', '2026-12-31', '', gaps)).toEqual({
      total: { values: { visits: 20 } },
      gaps: [
        { reason: 'SMALL_GROUPS', message, from: '2026-11-15', to: '2026-12-31', measures: ['VISITS'], values: null },
        {
          ...{ reason: 'PART_OF_MONTH', message, from: '2026-11-01', to: '2026-11-30' },
          ...{ measures: ['VISITS'], values: { visits: 9 } },
        },
      ],
    });
  });

  it('of whole months are none if all groups are shown', async () => {
    expect(await ask('2026-11-01', '2026-12-31', '', gaps)).toEqual({ total: { values: { visits: 29 } }, gaps: [] });
  });

  it('of a group that is too small for the year have no figure', async () => {
    expect(await ask('2025-01-01', '2025-12-31', '', gaps)).toMatchObject({
      total: { values: { visits: null } },
      gaps: [{ reason: 'SMALL_GROUPS', measures: ['VISITS'], values: null }],
    });
  });

  it('are none for the plant', async () => {
    expect(await ask('2026-11-15', '2026-12-31', '', gaps, managerOf(plant.organizationId))).toEqual({
      total: { values: { visits: 26 } },
      gaps: [],
    });
  });

  it('are answered for records too', async () => {
    const { data, errors } = await service.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Excursion {
         measures(period: { from: "2026-11-15", to: "2026-12-31" }) { gaps { reason values { visits } } total { values { visits } } }
       } } }`,
      { of: [{ __typename: 'Excursion', id: plant.excursionId }] },
    );
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([
      {
        measures: {
          total: { values: { visits: 20 } },
          gaps: [
            { reason: 'SMALL_GROUPS', values: null },
            { reason: 'PART_OF_MONTH', values: { visits: 9 } },
          ],
        },
      },
    ]);
  });
});
