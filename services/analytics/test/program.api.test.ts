import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { everyActor, outcomeOf, outcomes, viewerOf } from '@promtour/testkit/permissions';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { iso31662 } from 'iso-3166';
import pg from 'pg';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import {
  eventsOfAgreement,
  eventsOfEntry,
  eventsOfExcursion,
  organizationEvent,
  routeEvent,
} from './support/program-history.ts';

const enterprise = randomUUID();
const parties = { organization: enterprise, otherOrganization: randomUUID() };
const agreementId = randomUUID();

const codes = '{ nodes { region { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';
const scoreboard = `query ($filter: ProgramFilter, $orderBy: ProgramOrder, $first: Int, $after: String, $last: Int, $before: String) {
  programScoreboard(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) ${codes} }`;

type Scoreboard = {
  readonly nodes: readonly { readonly region: { readonly code: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly startCursor: string; readonly endCursor: string };
  readonly totalCount: number;
};

let service: AnalyticsService;
// Before any connection is made: a service's connections take what they extend when they are.
const sent = jest.spyOn(pg.Client.prototype, 'query');

beforeAll(async () => {
  service = await startAnalytics();
  await service.publish([
    ...eventsOfAgreement({
      agreementId,
      regionCode: 'RU-SMO',
      signedOn: '2026-01-01',
      milestones: [{ measure: 'REGIONAL_ROUTES', dueOn: '2026-07-03', doneOn: '2026-02-10' }],
    }),
    ...eventsOfAgreement({ agreementId: randomUUID(), regionCode: 'RU-TUL', signedOn: '2026-01-01' }),
    organizationEvent(enterprise, 'RU-SMO', '46.10'),
    routeEvent('2026-02-10T06:00:00Z', ['RU-SMO']),
    routeEvent('2026-01-20T06:00:00Z', ['RU-TUL']),
    ...eventsOfEntry({ organizationId: enterprise, regionCode: 'RU-SMO', changes: ['2026-01-05T06:00:00Z'] }),
    ...eventsOfExcursion({ organizationId: enterprise, regionCode: 'RU-SMO', okved: ['10.71'] }),
  ]);
  await service.caughtUp();
});
afterAll(async () => {
  await service.stop();
  sent.mockRestore();
});

async function page(variables: Record<string, unknown>): Promise<Scoreboard> {
  const { data, errors } = await service.ask(scoreboard, variables);
  expect(errors).toBeUndefined();
  return data?.['programScoreboard'] as Scoreboard;
}

const codesOf = ({ nodes }: Scoreboard) => nodes.map(({ region }) => region.code);

it('shows what a region has done', async () => {
  const { data, errors } = await service.ask(
    `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region { program {
       region { code } incomplete sources { name incomplete } agreement { id } agreementStatus signedOn firstRouteOn daysToFirstRoute firstRouteInTime
       milestonesDue milestonesOnTime milestonesOnTimeShare industries industriesCovered
       registeredEnterprises openEnterprises activation councilEstablishedOn councilMeetings
       publishedExcursions publishedRoutes leadsByStatus { status leads } } } } }`,
    {
      regions: [
        { __typename: 'Region', code: 'RU-SMO' },
        { __typename: 'Region', code: 'BY-MI' },
      ],
    },
  );
  expect(errors).toBeUndefined();
  expect(data?.['_entities']).toEqual([
    {
      program: {
        region: { code: 'RU-SMO' },
        incomplete: false,
        sources: ['bookings', 'registry', 'routes'].map((name) => ({ name, incomplete: false })),
        agreement: { id: agreementId },
        agreementStatus: 'SIGNED',
        signedOn: '2026-01-01',
        firstRouteOn: '2026-02-10',
        daysToFirstRoute: 40,
        firstRouteInTime: true,
        milestonesDue: 1,
        milestonesOnTime: 1,
        milestonesOnTimeShare: 1,
        industries: ['10'],
        industriesCovered: 1,
        registeredEnterprises: 1,
        openEnterprises: 0,
        activation: 0,
        councilEstablishedOn: null,
        councilMeetings: 0,
        publishedExcursions: 1,
        publishedRoutes: 1,
        leadsByStatus: ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT', 'WON', 'LOST'].map((status) => ({
          status,
          leads: 0,
        })),
      },
    },
    { program: null },
  ]);
});

describe('pages', () => {
  it('are 20 regions by default, in the order of codes', async () => {
    const first = await page({});
    expect(first).toMatchObject({ totalCount: 83, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(codesOf(first)).toHaveLength(20);
    expect(codesOf(first)).toEqual(codesOf(first).toSorted());
  });

  it('show each region once, forwards and backwards', async () => {
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Scoreboard = await page({ orderBy: 'DAYS_TO_FIRST_ROUTE', first: 30, after });
      forwards.push(...codesOf(next));
      ({ endCursor: after, hasNextPage: more } = next.pageInfo);
    }
    expect(forwards.slice(0, 2)).toEqual(['RU-TUL', 'RU-SMO']);
    expect(new Set(forwards).size).toBe(83);
    const end = await page({ orderBy: 'DAYS_TO_FIRST_ROUTE', last: 5 });
    expect(codesOf(end)).toEqual(forwards.slice(-5));
    const before = await page({ orderBy: 'DAYS_TO_FIRST_ROUTE', last: 5, before: end.pageInfo.startCursor });
    expect(codesOf(before)).toEqual(forwards.slice(-10, -5));
  });

  it('refuse the cursor of another order or filter', async () => {
    const { pageInfo } = await page({ first: 1 });
    const after = pageInfo.endCursor;
    for (const variables of [
      { orderBy: 'ACTIVATION', after },
      { filter: { regions: ['RU-TUL'] }, after },
    ]) {
      const { errors } = await service.ask(scoreboard, variables);
      expect(errors?.[0]?.extensions?.code).toBe('CURSOR.INVALID');
    }
  });
});

it('takes one statement for any number of regions', async () => {
  const codes = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code);
  for (const count of [1, 50]) {
    sent.mockClear();
    const { errors } = await service.ask(
      `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region {
         program { daysToFirstRoute } again: program { sources { name } activation } } } }`,
      { regions: codes.slice(0, count).map((code) => ({ __typename: 'Region', code })) },
    );
    expect(errors).toBeUndefined();
    const statements = sent.mock.calls.filter(([first]) => JSON.stringify(first).includes('WITH asked AS'));
    expect(statements).toHaveLength(1);
  }
});

describe('permissions', () => {
  const denied = {
    anonymous: 'UNAUTHENTICATED',
    agency: 'FORBIDDEN',
    enterprise: 'FORBIDDEN',
    manager: 'FORBIDDEN',
    otherManager: 'FORBIDDEN',
  } as const;

  it.each(everyActor)('programScoreboard by %s', async (actor) => {
    const answer = await service.ask(`{ answer: programScoreboard ${codes} }`, {}, viewerOf(actor, parties));
    expect(outcomeOf(answer as Parameters<typeof outcomeOf>[0])).toBe(outcomes('ALLOWED', denied)[actor]);
  });

  it.each(everyActor)('a filter and a region that are Smolensk, by %s', async (actor) => {
    const expected = outcomes('ALLOWED', { ...denied, otherCoordinator: 'FORBIDDEN' })[actor];
    const viewer = viewerOf(actor, parties);
    const named = await service.ask(
      `{ answer: programScoreboard(filter: { regions: ["RU-SMO"] }) ${codes} }`,
      {},
      viewer,
    );
    expect(outcomeOf(named as Parameters<typeof outcomeOf>[0])).toBe(expected);

    const { errors } = await service.ask(
      '{ _entities(representations: [{ __typename: "Region", code: "RU-SMO" }]) { ... on Region { program { asOf } } } }',
      {},
      viewer,
    );
    expect(errors?.[0]?.extensions?.code ?? 'ALLOWED').toBe(expected);
  });

  it('a coordinator compares the own regions', async () => {
    const { data } = await service.ask(scoreboard, {}, coordinatorOf('RU-TUL', 'RU-SMO'));
    expect(codesOf(data?.['programScoreboard'] as Scoreboard)).toEqual(['RU-SMO', 'RU-TUL']);
  });
});

describe('bad input', () => {
  const many = Array.from({ length: 101 }, () => 'RU-SMO');
  it.each([
    ['101 regions', { filter: { regions: many } }, 'INPUT.INVALID'],
    ['101 districts', { filter: { districts: many.map(() => 'URAL') } }, 'INPUT.INVALID'],
    ['101 statuses', { filter: { agreementStatuses: many.map(() => 'SIGNED') } }, 'INPUT.INVALID'],
    ['a region that is none', { filter: { regions: ['nowhere'] } }, 'INPUT.INVALID'],
    ['an unknown order', { orderBy: 'LUCK' }, 'BAD_USER_INPUT'],
    ['an unknown status', { filter: { agreementStatuses: ['KEPT'] } }, 'BAD_USER_INPUT'],
    ['a page of 101', { first: 101 }, 'PAGE.SIZE'],
    ['a page of 0', { first: 0 }, 'PAGE.SIZE'],
    ['both directions', { first: 1, last: 1 }, 'PAGE.DIRECTION'],
    ['a forged cursor', { after: 'x' }, 'CURSOR.INVALID'],
  ])('refuses %s', async (_, variables, code) => {
    const { data, errors } = await service.ask(scoreboard, variables);
    expect(data?.['programScoreboard'] ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});
