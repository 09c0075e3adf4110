import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { everyActor, outcomeOf, outcomes, rootFields, viewerOf, type Actor } from '@promtour/testkit/permissions';
import { dashboardClient, managerOf } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { booking, eventsOf, session } from './support/visit-history.ts';

const visits = (count: number) => ({ bookings: [booking('REDEEMED', count)] });

/** The plant of Smolensk, which has a shop in Kamchatka too, its neighbour, and the plant of Tula. */
const organization = randomUUID();
const home = session('2026-11-23', { organizationId: organization, ...visits(1) });
const shop = session('2026-11-23', { organizationId: organization, regionCode: 'RU-KAM', ...visits(2) });
const neighbour = session('2026-11-23', visits(4));
const tula = session('2026-11-23', { regionCode: 'RU-TUL', ...visits(8) });
/** Scheduled, without visitors so far. */
const notHeld = session('2026-11-23', { organizationId: organization });
const stories = [home, shop, neighbour, tula, notHeld];
const parties = { organization, otherOrganization: tula.organizationId };

const period = '{ from: "2026-11-01", to: "2026-11-30" }';
let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  await service.publish(stories.flatMap((story) => eventsOf(story).flat()));
  await service.caughtUp();
});
afterAll(() => service.stop());

/** The outcome for a viewer: a figure, or the code of the error. */
async function told(viewer: Viewer, filter: string): Promise<number | string | undefined> {
  const { data, errors } = await service.ask(
    `{ visitFlow(filter: { period: ${period} ${filter} }) { total { visits } } }`,
    {},
    viewer,
  );
  const flow = data?.['visitFlow'] as { total: { visits: number } } | undefined;
  return flow?.total.visits ?? errors?.[0]?.extensions?.code;
}

const denied = { anonymous: 'UNAUTHENTICATED', agency: 'FORBIDDEN', enterprise: 'FORBIDDEN' } as const;
const everything = { official: 15, portal: 15, dashboard: 15 };
const of = (...stories: readonly { organizationId: string }[]) =>
  `organizations: ${JSON.stringify(stories.map(({ organizationId }) => organizationId))}`;

describe('permissions', () => {
  it('cover every query and mutation', async () => {
    expect(rootFields(await readSubgraphSdl(new URL('../', import.meta.url)))).toEqual([
      // In tests of their own: `booking-funnel.api.test.ts`, `cohorts.api.test.ts`.
      'Query.bookingFunnel',
      'Query.returningOrganizations',
      'Query.measures',
      'Query.programScoreboard',
      'Query.projections',
      'Query.visitFlow',
    ]);
  });

  it.each(everyActor)('visitFlow by %s', async (actor) => {
    const answer = await service.ask(
      `{ answer: visitFlow(filter: { period: ${period} }) { total { visits } } }`,
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
      { ...everything, coordinator: 5, councilMember: 5, otherCoordinator: 8, manager: 3, otherManager: 8, ...denied },
    ],
    [
      'Smolensk',
      'regions: ["RU-SMO"]',
      {
        official: 5,
        portal: 5,
        dashboard: 5,
        coordinator: 5,
        councilMember: 5,
        otherCoordinator: 'FORBIDDEN',
        manager: 1,
        otherManager: 0,
        ...denied,
      },
    ],
    [
      'the plant',
      of(home),
      {
        official: 3,
        portal: 3,
        dashboard: 3,
        coordinator: 1,
        councilMember: 1,
        otherCoordinator: 0,
        manager: 3,
        otherManager: 'FORBIDDEN',
        ...denied,
      },
    ],
    [
      'the plant and another one',
      of(home, tula),
      {
        official: 11,
        portal: 11,
        dashboard: 11,
        coordinator: 1,
        councilMember: 1,
        otherCoordinator: 8,
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
  ];
  const no = 'FORBIDDEN';

  it.each([
    ['official', viewerOf('official', parties), [5, 8, 3, 8, 1, 2, 8, 0]],
    ['coordinator', viewerOf('coordinator', parties), [5, no, 1, no, 1, no, no, 0]],
    ['otherCoordinator', viewerOf('otherCoordinator', parties), [no, 8, no, 8, no, no, 8, no]],
    ['manager', viewerOf('manager', parties), [no, no, 3, no, 1, 2, no, 0]],
    ['otherManager', viewerOf('otherManager', parties), [no, no, no, 8, no, no, 8, no]],
    ['another plant', managerOf(randomUUID()), [no, no, no, no, no, no, no, no]],
    ['agency', viewerOf('agency', parties), [no, no, no, no, no, no, no, no]],
  ])('have figures for %s: a number, or a refusal at that field only', async (_, viewer, expected) => {
    const flow = `visitFlow(period: ${period}, by: MONTH) { total { visits } }`;
    const { data, errors = [] } = await service.ask(
      `query ($entities: [_Any!]!) { _entities(representations: $entities) {
         ... on Region { ${flow} } ... on Organization { ${flow} } ... on Excursion { ${flow} } } }`,
      { entities },
      viewer,
    );
    const answers = data?.['_entities'] as ({ visitFlow: { total: { visits: number } } | null } | null)[];
    const codes = new Map(
      errors.map((error) => [(error as { path?: readonly unknown[] }).path?.[1], error.extensions?.code]),
    );
    expect(answers.map((answer, nth) => answer?.visitFlow?.total.visits ?? codes.get(nth))).toEqual(expected);
  });
});
