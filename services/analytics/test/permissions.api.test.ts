import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { everyActor, outcomeOf, outcomes, rootFields, viewerOf, type Actor } from '@promtour/testkit/permissions';
import { dashboardClient, managerOf } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { booking, eventsOf, excursionEventsOf, session, siteEventsOf } from './support/visit-history.ts';

const visits = (count: number) => ({ bookings: [booking('REDEEMED', count)] });

/** The plant of Smolensk, which has a shop in Kamchatka too, its neighbour, and the plant of Tula. */
const organization = randomUUID();
const home = session('2026-11-23', { organizationId: organization, ...visits(10) });
const shop = session('2026-11-23', { organizationId: organization, regionCode: 'RU-KAM', ...visits(20) });
const neighbour = session('2026-11-23', { capacity: 40, ...visits(40) });
const tula = session('2026-11-23', { regionCode: 'RU-TUL', ...visits(80) });
/** Scheduled, without visitors so far. */
const notHeld = session('2026-11-23', { organizationId: organization });
const stories = [home, shop, neighbour, tula, notHeld];
const parties = { organization, otherOrganization: tula.organizationId };

const period = '{ from: "2026-11-01", to: "2026-11-30" }';
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

type Answer = { readonly total: { readonly values: { readonly visits: number } } };

/** The outcome for a viewer: a figure, or the code of the error. */
async function told(viewer: Viewer, filter: string): Promise<number | string | undefined> {
  const { data, errors } = await service.ask(
    `{ measures(period: ${period}, filter: { ${filter} }) { total { values { visits } } } }`,
    {},
    viewer,
  );
  const answer = data?.['measures'] as Answer | undefined;
  return answer?.total.values.visits ?? errors?.[0]?.extensions?.code;
}

const denied = { anonymous: 'UNAUTHENTICATED', agency: 'FORBIDDEN', enterprise: 'FORBIDDEN' } as const;
const everything = { official: 150, portal: 150, dashboard: 150 };
const of = (...stories: readonly { organizationId: string }[]) =>
  `organizations: ${JSON.stringify(stories.map(({ organizationId }) => organizationId))}`;

describe('permissions', () => {
  it('cover every query and mutation', async () => {
    expect(rootFields(await readSubgraphSdl(new URL('../', import.meta.url)))).toEqual([
      // In tests of their own: `booking-funnel.api`, `cohorts.api`, `visit-questions.api`.
      'Query.bookingFunnel',
      'Query.returningOrganizations',
      'Query.visitForecast',
      'Query.loadHeatMap',
      'Query.measures',
      'Query.originMatrix',
      'Query.programScoreboard',
      'Query.projections',
      // `reports-permissions.api.test.ts`.
      'Query.savedReports',
      'Query.savedReport',
      'Mutation.exportMeasures',
      'Mutation.createSavedReport',
      'Mutation.updateSavedReport',
      'Mutation.deleteSavedReport',
    ]);
  });

  it.each(everyActor)('measures by %s', async (actor) => {
    const answer = await service.ask(
      `{ answer: measures(period: ${period}) { total { values { visits } } } }`,
      {},
      viewerOf(actor, parties),
    );
    const expected = outcomes('ALLOWED', denied)[actor];
    expect(outcomeOf(answer as Parameters<typeof outcomeOf>[0])).toBe(expected);
  });

  it.each(everyActor)('projections by %s', async (actor) => {
    const answer = await service.ask(`{ answer: projections { name state } }`, {}, viewerOf(actor, parties));
    const limited = { portal: 'FORBIDDEN', coordinator: 'FORBIDDEN', otherCoordinator: 'FORBIDDEN' } as const;
    const bound = { councilMember: 'FORBIDDEN', manager: 'FORBIDDEN', otherManager: 'FORBIDDEN' } as const;
    const expected = outcomes('ALLOWED', { ...denied, ...limited, ...bound })[actor];
    expect(outcomeOf(answer as Parameters<typeof outcomeOf>[0])).toBe(expected);
  });

  const figures: readonly (readonly [string, string, Readonly<Record<Actor, number | string>>])[] = [
    [
      'nobody',
      '',
      {
        ...everything,
        coordinator: 50,
        councilMember: 50,
        otherCoordinator: 80,
        manager: 30,
        otherManager: 80,
        ...denied,
      },
    ],
    [
      'Smolensk',
      'regions: ["RU-SMO"]',
      {
        official: 50,
        portal: 50,
        dashboard: 50,
        coordinator: 50,
        councilMember: 50,
        otherCoordinator: 'FORBIDDEN',
        manager: 10,
        otherManager: 0,
        ...denied,
      },
    ],
    [
      'the plant',
      of(home),
      {
        official: 30,
        portal: 30,
        dashboard: 30,
        coordinator: 10,
        councilMember: 10,
        otherCoordinator: 0,
        manager: 30,
        otherManager: 'FORBIDDEN',
        ...denied,
      },
    ],
    [
      'the plant and another one',
      of(home, tula),
      {
        official: 110,
        portal: 110,
        dashboard: 110,
        coordinator: 10,
        councilMember: 10,
        otherCoordinator: 80,
        manager: 'FORBIDDEN',
        otherManager: 'FORBIDDEN',
        ...denied,
      },
    ],
  ];
  const rows = figures.flatMap(([named, filter, expected]) =>
    everyActor.map((actor) => [named, actor, filter, expected[actor]] as const),
  );
  it.each(rows)('a filter that names %s, by %s', async (_, actor, filter, expected) => {
    expect(await told(viewerOf(actor, parties), filter)).toBe(expected);
  });

  it('no region returns no figures', async () => {
    expect(await told(dashboardClient([]), '')).toBe(0);
  });
});

describe('records of other subgraphs', () => {
  const entities = [
    { __typename: 'Region', code: 'RU-SMO' },
    { __typename: 'Region', code: 'RU-TUL' },
    { __typename: 'Organization', id: organization },
    { __typename: 'Organization', id: tula.organizationId },
    { __typename: 'Excursion', id: home.excursionId },
    { __typename: 'Excursion', id: shop.excursionId },
    { __typename: 'Excursion', id: tula.excursionId },
    { __typename: 'Excursion', id: notHeld.excursionId },
    { __typename: 'Site', id: shop.siteId },
    { __typename: 'Site', id: tula.siteId },
    { __typename: 'Route', id: randomUUID() },
  ];
  const no = 'FORBIDDEN';

  it.each([
    ['official', viewerOf('official', parties), [50, 80, 30, 80, 10, 20, 80, 0, 20, 80, 0]],
    ['coordinator', viewerOf('coordinator', parties), [50, no, 10, no, 10, no, no, 0, no, no, 0]],
    ['otherCoordinator', viewerOf('otherCoordinator', parties), [no, 80, no, 80, no, no, 80, no, no, 80, 0]],
    ['manager', viewerOf('manager', parties), [no, no, 30, no, 10, 20, no, 0, 20, no, 0]],
    ['otherManager', viewerOf('otherManager', parties), [no, no, no, 80, no, no, 80, no, no, 80, 0]],
    ['another plant', managerOf(randomUUID()), [no, no, no, no, no, no, no, no, no, no, 0]],
    ['agency', viewerOf('agency', parties), [no, no, no, no, no, no, no, no, no, no, no]],
  ])('have figures for %s: a number, or a refusal at that field only', async (_, viewer, expected) => {
    const figures = `measures(period: ${period}, grain: MONTH) { total { values { visits } } }`;
    const { data, errors = [] } = await service.ask(
      `query ($entities: [_Any!]!) { _entities(representations: $entities) {
         ... on Region { ${figures} } ... on Organization { ${figures} } ... on Excursion { ${figures} }
         ... on Site { ${figures} } ... on Route { ${figures} } } }`,
      { entities },
      viewer,
    );
    const answers = data?.['_entities'] as ({ measures: Answer | null } | null)[];
    const codes = new Map(
      errors.map((error) => [(error as { path?: readonly unknown[] }).path?.[1], error.extensions?.code]),
    );
    expect(answers.map((answer, nth) => answer?.measures?.total.values.visits ?? codes.get(nth))).toEqual(expected);
  });
});
