import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import type { Viewer } from '@promtour/access/viewer';
import { textsInIdempotencyRecords } from '@promtour/testkit/idempotency-records';
import {
  everyActor,
  mutationsWithKey,
  outcomeOf,
  outcomes,
  rootFields,
  viewerOf,
  type Actor,
  type Outcome,
} from '@promtour/testkit/permissions';
import { referencesOf } from '@promtour/testkit/references';
import { plant, portalIsCreated, registered, suspended, type Plant } from './support/events.ts';
import {
  changeTimetable,
  createExcursion,
  createSchedule,
  excursionInput,
  offer,
  type Answer,
} from './support/operations.ts';
import { excursionStop, mutateRoute, refer } from './support/tours.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

type Case = {
  readonly operation: string;
  readonly request: () => Promise<{ readonly query: string; readonly variables: Readonly<Record<string, unknown>> }>;
  readonly expected: Readonly<Record<Actor, Outcome>>;
};

let service: RoutesService;
let steel: Plant;
let other: Plant;
let draft: string;
let published: string;
let session: string;
let sessionOfDraft: string;
let schedule: string;
let closure: string;
let calendarFeed: string;
let guide: string;
let routeDraft: Answer;
let routeProposed: Answer;
/** Once on offer, hidden since its organization was suspended. */
let hidden: string;

beforeAll(async () => {
  service = await startRoutes();
  steel = plant();
  other = plant({ regionCode: 'RU-TUL' });
  await service.hear(...registered(steel), ...registered(other));
  const { portalId } = actors('portal');
  await service.hear(portalIsCreated(portalId ?? '', 'RU-SMO', 'RU-TUL'));
  draft = String((await createExcursion(service, excursionInput(steel.siteId)))['id']);
  published = await offer(service, steel.siteId, {}, { rules: ['FREQ=DAILY;COUNT=1'], firstStart: '2026-12-01T10:00' });
  const scheduled = await createSchedule(service, {
    excursion: draft,
    rules: ['FREQ=DAILY;COUNT=1'],
    firstStart: '2026-12-02T10:00',
  });
  schedule = (scheduled['schedule'] as { id: string }).id;
  const closed = await changeTimetable(service, 'createClosure', {
    site: steel.siteId,
    dates: { from: '2027-12-02', to: '2027-12-02' },
    reason: 'REPAIR',
  });
  closure = (closed['closure'] as { id: string }).id;
  [session, sessionOfDraft] = await Promise.all([sessionOf(published), sessionOf(draft)]);
  const created = await service.ask<{ createCalendarFeed: { calendarFeed: { id: string } } }>(
    `mutation ($organization: ID!) {
       createCalendarFeed(input: { idempotencyKey: "feed", organization: $organization, name: "Guides" }) {
         ... on CreateCalendarFeedPayload { calendarFeed { id } }
       }
     }`,
    { organization: steel.organizationId },
  );
  calendarFeed = created.expectData().createCalendarFeed.calendarFeed.id;
  const { guide: made } = await changeTimetable(service, 'createGuide', {
    organization: steel.organizationId,
    label: 'Guide of feeds',
  });
  guide = (made as { id: string }).id;
  const route = (title: string) =>
    mutateRoute(
      service,
      'createRoute',
      { ...routeInput(), title: { ru: title } },
      viewerOf('manager', { organization: steel.organizationId, otherOrganization: other.organizationId }),
    );
  routeDraft = await route('Черновик');
  routeProposed = await mutateRoute(service, 'transitionRoute', { ...refer(await route('Предложен')), to: 'PROPOSED' });
  const paused = plant();
  await service.hear(...registered(paused));
  hidden = await offer(service, paused.siteId);
  await service.hear(suspended(paused));
});
afterAll(() => service.stop());

async function sessionOf(excursion: string): Promise<string> {
  const [row] = await service.sql<{ id: string }>('SELECT id FROM session WHERE excursion_id = $1', [excursion]);
  return row?.id ?? '';
}

const portal = randomUUID();

/** A route that the plant operates. */
const routeInput = () => ({
  idempotencyKey: crypto.randomUUID(),
  region: 'RU-SMO',
  operator: steel.organizationId,
  title: { ru: 'Маршрут' },
  themes: ['METAL'],
  stops: [excursionStop(published)],
});

const everybody = outcomes('ALLOWED');
const keepers = {
  official: 'ALLOWED',
  coordinator: 'ALLOWED',
  manager: 'ALLOWED',
  enterprise: 'ALLOWED',
} as const;
const readersOfDraftRoute = outcomes('NOTHING', { ...keepers, anonymous: 'NOTHING' });
const readersOfDraft = outcomes('NOTHING', {
  anonymous: 'NOTHING',
  councilMember: 'ALLOWED',
  official: 'ALLOWED',
  coordinator: 'ALLOWED',
  manager: 'ALLOWED',
  enterprise: 'ALLOWED',
});
const describers = outcomes('FORBIDDEN', keepers);
/** A draft is invisible to other plants and regions; a viewer without the scope to describe excursions gets that error first. */
const describersOfDraft = { ...describers, otherManager: 'NOTHING', otherCoordinator: 'NOTHING' } as const;

let keys = 0;
const newKey = () => `permissions-${++keys}`;
/** A stale version is refused after the permission is checked. */
const changed = (id: string) => ({ id, expectedVersion: 1 });

function timetableCase(mutation: string, expected: Case['expected'], input: () => object): Case {
  const type = mutation.replace(/^./, (letter) => letter.toUpperCase());
  return {
    operation: `Mutation.${mutation}`,
    request: () =>
      Promise.resolve({
        query: `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) { __typename } }`,
        variables: { input: input() },
      }),
    expected,
  };
}

const cases: readonly Case[] = [
  {
    operation: 'Query.excursions',
    request: () => Promise.resolve({ query: '{ answer: excursions(first: 1) { nodes { id } } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.searchOffers',
    request: () =>
      Promise.resolve({ query: '{ answer: searchOffers(first: 1) { nodes { distanceMetres } } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.completeOffers',
    request: () => Promise.resolve({ query: '{ answer: completeOffers(text: "сталь") { text } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.excursion',
    request: () =>
      Promise.resolve({
        query: 'query ($id: ID!) { answer: excursion(id: $id) { id } }',
        variables: { id: published },
      }),
    expected: everybody,
  },
  {
    operation: 'Query.excursion',
    request: () =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: excursion(id: $id) { id } }', variables: { id: draft } }),
    expected: readersOfDraft,
  },
  {
    // The booker can still read it.
    operation: 'Query.excursion',
    request: () =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: excursion(id: $id) { id } }', variables: { id: hidden } }),
    expected: everybody,
  },
  {
    operation: 'Query.planItineraries',
    request: () =>
      Promise.resolve({
        query: `query ($input: PlanItinerariesInput!) {
          answer: planItineraries(input: $input) { ... on ItineraryPlans { optimal } ... on InvalidInput { code } }
        }`,
        variables: {
          input: { excursions: [published], dates: { from: '2026-12-01', to: '2026-12-01' }, party: { size: 2 } },
        },
      }),
    expected: everybody,
  },
  {
    operation: 'Query.session',
    request: () =>
      Promise.resolve({
        query: 'query ($id: ID!) { answer: session(id: $id) { id excursion { id } } }',
        variables: { id: sessionOfDraft },
      }),
    expected: readersOfDraft,
  },
  {
    operation: 'Query.session',
    request: () =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: session(id: $id) { id } }', variables: { id: session } }),
    expected: everybody,
  },
  {
    operation: 'Mutation.createExcursion',
    request: () =>
      Promise.resolve({
        query: `mutation ($input: CreateExcursionInput!) {
          answer: createExcursion(input: $input) { __typename ... on CreateExcursionPayload { excursion { id } } }
        }`,
        variables: { input: excursionInput(steel.siteId) },
      }),
    expected: describers,
  },
  {
    operation: 'Query.schedule',
    request: () =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: schedule(id: $id) { id } }', variables: { id: schedule } }),
    expected: describersOfDraft,
  },
  timetableCase('createSchedule', describersOfDraft, () => ({
    idempotencyKey: newKey(),
    excursion: draft,
    rules: ['FREQ=DAILY;COUNT=1'],
    firstStart: '2026-12-01T10:00',
  })),
  timetableCase('updateSchedule', describersOfDraft, () => ({
    ...changed(schedule),
    rules: ['FREQ=DAILY;COUNT=1'],
    firstStart: '2026-12-01T10:00',
  })),
  timetableCase('endSchedule', describersOfDraft, () => changed(schedule)),
  timetableCase('createSession', describersOfDraft, () => ({
    idempotencyKey: newKey(),
    excursion: draft,
    start: '2026-12-20T10:00',
  })),
  timetableCase('rescheduleSession', describers, () => ({ ...changed(session), start: '2026-12-01T12:00' })),
  timetableCase('rescheduleSession', describersOfDraft, () => ({
    ...changed(sessionOfDraft),
    start: '2026-12-01T12:00',
  })),
  timetableCase('updateSessionCapacity', describers, () => ({ ...changed(session), capacity: 20 })),
  timetableCase('closeSession', describers, () => changed(session)),
  timetableCase('reopenSession', describers, () => changed(session)),
  timetableCase('createClosure', describers, () => ({
    idempotencyKey: newKey(),
    site: steel.siteId,
    dates: { from: '2027-12-01', to: '2027-12-01' },
    reason: 'REPAIR',
  })),
  timetableCase('createClosure', describers, () => ({
    idempotencyKey: newKey(),
    organization: steel.organizationId,
    dates: { from: '2027-12-01', to: '2027-12-01' },
    reason: 'REPAIR',
  })),
  timetableCase('liftClosure', describersOfDraft, () => changed(closure)),
  timetableCase('createGuide', describers, () => ({
    idempotencyKey: newKey(),
    organization: steel.organizationId,
    label: 'Guide 2',
  })),
  timetableCase('createPlantZone', describers, () => ({
    idempotencyKey: newKey(),
    site: steel.siteId,
    name: 'Line 2',
    exclusive: true,
  })),
  {
    operation: 'Mutation.updateExcursion',
    request: () => changing('updateExcursion', draft, { summary: null }),
    expected: describersOfDraft,
  },
  {
    operation: 'Mutation.transitionExcursion',
    request: () => changing('transitionExcursion', published, { to: 'SUSPENDED' }),
    expected: { ...describers, councilMember: 'FORBIDDEN' },
  },
  {
    operation: 'Mutation.transitionExcursion',
    request: () => changing('transitionExcursion', published, { to: 'APPROVED' }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED', councilMember: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.publishExcursion',
    request: () => changing('publishExcursion', published, { portals: [portal] }),
    expected: describers,
  },
  {
    operation: 'Query.workingCalendar',
    request: () =>
      Promise.resolve({
        query: '{ answer: workingCalendar(dates: { from: "2026-12-31", to: "2027-01-01" }) { date } }',
        variables: {},
      }),
    expected: everybody,
  },
  {
    operation: 'Mutation.updateWorkingCalendar',
    request: () =>
      Promise.resolve({
        query: `mutation { answer: updateWorkingCalendar(input: { days: [{ date: "2030-01-01" }] }) { __typename } }`,
        variables: {},
      }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED' }),
  },
  {
    operation: 'Query.calendarFeeds',
    request: () => Promise.resolve({ query: '{ answer: calendarFeeds(first: 1) { nodes { id } } }', variables: {} }),
    expected: describersOfDraft,
  },
  ...(['organization', 'excursion', 'guide'] as const).map((target) => ({
    operation: 'Mutation.createCalendarFeed',
    request: () =>
      Promise.resolve({
        query: `mutation ($input: CreateCalendarFeedInput!) {
          answer: createCalendarFeed(input: $input) { __typename ... on CreateCalendarFeedPayload { calendarFeed { id } } }
        }`,
        variables: {
          input: {
            idempotencyKey: crypto.randomUUID(),
            name: 'Guides',
            [target]: { organization: steel.organizationId, excursion: published, guide }[target],
          },
        },
      }),
    expected: target === 'guide' ? describersOfDraft : describers,
  })),
  {
    operation: 'Mutation.revokeCalendarFeed',
    request: () =>
      Promise.resolve({
        query: 'mutation ($id: ID!) { answer: revokeCalendarFeed(input: { id: $id }) { __typename } }',
        variables: { id: calendarFeed },
      }),
    expected: describersOfDraft,
  },
  {
    operation: 'Query.routes',
    request: () =>
      Promise.resolve({ query: '{ answer: routes(filter: { statuses: [DRAFT] }) { nodes { id } } }', variables: {} }),
    expected: readersOfDraftRoute,
  },
  {
    operation: 'Query.route',
    request: () =>
      Promise.resolve({
        query: 'query ($id: ID!) { answer: route(id: $id) { id } }',
        variables: { id: routeDraft['id'] },
      }),
    expected: readersOfDraftRoute,
  },
  {
    operation: 'Mutation.createRoute',
    request: () =>
      Promise.resolve({
        query: 'mutation ($input: CreateRouteInput!) { answer: createRoute(input: $input) { __typename } }',
        variables: { input: routeInput() },
      }),
    expected: describers,
  },
  {
    operation: 'Mutation.updateRoute',
    request: () =>
      Promise.resolve({
        query: 'mutation ($input: UpdateRouteInput!) { answer: updateRoute(input: $input) { __typename } }',
        variables: { input: { ...refer(routeDraft), operator: steel.organizationId } },
      }),
    expected: describersOfDraft,
  },
  {
    operation: 'Mutation.transitionRoute',
    request: () =>
      Promise.resolve({
        query: 'mutation ($input: TransitionRouteInput!) { answer: transitionRoute(input: $input) { __typename } }',
        variables: { input: { ...refer(routeDraft), to: 'SUSPENDED' } },
      }),
    expected: describersOfDraft,
  },
  {
    operation: 'Mutation.publishRoute',
    request: () =>
      Promise.resolve({
        query: 'mutation ($input: PublishRouteInput!) { answer: publishRoute(input: $input) { __typename } }',
        variables: { input: { ...refer(routeDraft) } },
      }),
    expected: describersOfDraft,
  },
  {
    // The agency does not decide for a region.
    operation: 'Mutation.decideRouteApproval',
    request: () =>
      Promise.resolve({
        query: `mutation ($input: DecideRouteApprovalInput!) { answer: decideRouteApproval(input: $input) { __typename } }`,
        variables: { input: { ...refer(routeProposed), region: 'RU-SMO', approved: true } },
      }),
    expected: outcomes('FORBIDDEN', { coordinator: 'ALLOWED', otherCoordinator: 'NOTHING' }),
  },
];

/** The version is current, so that only permissions decide; the change itself may be refused. */
async function changing(mutation: string, id: string, change: Readonly<Record<string, unknown>>) {
  const [row] = await service.sql<{ version: number }>('SELECT version FROM excursion WHERE id = $1', [id]);
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return {
    query: `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename } }`,
    variables: { input: { id, expectedVersion: row?.version ?? 0, ...change } },
  };
}

describe('permissions', () => {
  it('cover every query and mutation', async () => {
    const operations = rootFields(await readSubgraphSdl(new URL('../', import.meta.url)));
    expect([...new Set(cases.map(({ operation }) => operation))].sort()).toEqual([...operations].sort());
  });

  it.each(['anonymous', 'otherManager', 'manager'] as const)('holds for references as well: %s', async (actor) => {
    const answer = await service.ask<{ _entities: ({ id: string } | null)[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Excursion { id } ... on Session { id } } }`,
      {
        representations: [
          ...[draft, published, hidden].map((id) => ({ __typename: 'Excursion', id })),
          ...[sessionOfDraft, session].map((id) => ({ __typename: 'Session', id })),
        ],
      },
      {},
      actors(actor),
    );
    const own = actor === 'manager';
    expect(answer.expectData()._entities.map((one) => one?.id)).toEqual([
      own ? draft : undefined,
      published,
      hidden,
      own ? sessionOfDraft : undefined,
      session,
    ]);
  });

  const rows = cases.flatMap((one, nth) =>
    everyActor.map((actor) => [`${one.operation} (${nth})`, actor, one] as const),
  );
  it.each(rows)('%s by %s', async (_, actor, { request, expected }) => {
    const { query, variables } = await request();
    const viewer: Viewer = actors(actor);
    const answer = await service.ask<{ answer: unknown }>(query, variables, {}, viewer);
    expect({ outcome: outcomeOf(answer), answer: answer.text }).toEqual({
      outcome: expected[actor],
      answer: answer.text,
    });
  });

  it('no recorded answer contains client input', async () => {
    const { texts, operations } = await textsInIdempotencyRecords((text, values) => service.sql(text, values));
    expect(texts).toEqual([]);
    const keyed = mutationsWithKey(await readSubgraphSdl(new URL('../', import.meta.url)));
    expect(operations.toSorted()).toEqual(keyed.toSorted());
  });
});

/** Every place of an input that names a record: who has the scopes and is refused since the record is not theirs. */
const reach: Readonly<Record<string, Actor>> = {
  'createExcursion.input.site': 'otherManager',
  'updateExcursion.input.id': 'otherManager',
  'transitionExcursion.input.id': 'otherManager',
  'createSchedule.input.excursion': 'otherManager',
  'createSchedule.input.guide': 'otherManager',
  'createSchedule.input.plantZone': 'otherManager',
  'updateSchedule.input.id': 'otherManager',
  'updateSchedule.input.guide': 'otherManager',
  'updateSchedule.input.plantZone': 'otherManager',
  'endSchedule.input.id': 'otherManager',
  'createSession.input.excursion': 'otherManager',
  'createSession.input.guide': 'otherManager',
  'createSession.input.plantZone': 'otherManager',
  'rescheduleSession.input.id': 'otherManager',
  'updateSessionCapacity.input.id': 'otherManager',
  'closeSession.input.id': 'otherManager',
  'reopenSession.input.id': 'otherManager',
  'createClosure.input.site': 'otherManager',
  'createClosure.input.organization': 'otherManager',
  'liftClosure.input.id': 'otherManager',
  'createGuide.input.organization': 'otherManager',
  'createPlantZone.input.site': 'otherManager',
  'publishExcursion.input.id': 'otherManager',
  'createRoute.input.operator': 'otherManager',
  'createRoute.input.region': 'otherCoordinator',
  'createRoute.input.stops.region': 'otherCoordinator',
  'createRoute.input.stops.excursion': 'otherManager',
  'updateRoute.input.id': 'otherManager',
  'updateRoute.input.operator': 'otherManager',
  'updateRoute.input.stops.region': 'otherCoordinator',
  'updateRoute.input.stops.excursion': 'otherManager',
  'transitionRoute.input.id': 'otherManager',
  'publishRoute.input.id': 'otherManager',
  'publishRoute.input.portals': 'otherManager',
  'decideRouteApproval.input.id': 'otherCoordinator',
  'decideRouteApproval.input.region': 'otherCoordinator',
  'createCalendarFeed.input.organization': 'otherManager',
  'createCalendarFeed.input.excursion': 'otherManager',
  'createCalendarFeed.input.guide': 'otherManager',
  'revokeCalendarFeed.input.id': 'otherManager',
  // Any portal that covers the region may show it; the excursion decides.
  'publishExcursion.input.portals': 'otherManager',
};

it('every reference of an input is tried with a record of others', async () => {
  const places = referencesOf(await readSubgraphSdl(new URL('../', import.meta.url)));
  expect(places.toSorted()).toEqual(Object.keys(reach).toSorted());
  for (const [place, actor] of Object.entries(reach)) {
    const found = cases.find(({ operation }) => operation === `Mutation.${place.split('.')[0] ?? ''}`);
    expect({ place, refused: ['NOTHING', 'FORBIDDEN'].includes(found?.expected[actor] ?? '') }).toEqual({
      place,
      refused: true,
    });
  }
});

function actors(actor: Actor): Viewer {
  return viewerOf(actor, { organization: steel.organizationId, otherOrganization: other.organizationId });
}
