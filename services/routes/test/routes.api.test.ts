import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { anonymous, coordinatorOf, official, portalClient } from '@promtour/testkit/viewers';
import { portalIsCreated, reinstated, siteIsNotReady, siteIsReady, suspended } from './support/events.ts';
import { changeTimetable, createExcursion, excursionInput } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';
import {
  approve,
  bryansk,
  byCar,
  excursionStop,
  interregionalInput,
  lodging,
  mutateRoute,
  openWorld,
  places,
  publishedRoute,
  readRoute,
  refer,
  routeInput,
  smolensk,
  type World,
} from './support/tours.ts';

let service: RoutesService;
let world: World;

beforeAll(async () => {
  service = await startRoutes();
  world = await openWorld(service);
});
afterAll(() => service.stop());

const eventsOf = async (id: unknown, type: string) =>
  (await service.published(`promtour.routes.route.${type}.v1`)).filter(({ subject }) => subject === id);

describe('a route', () => {
  it('is created once per key, with what follows from its stops', async () => {
    const input = routeInput(world);
    const created = await mutateRoute(service, 'createRoute', input);
    expect(created).toMatchObject({
      __typename: 'CreateRoutePayload',
      replayed: false,
      version: 1,
      status: 'DRAFT',
      nextStatuses: ['PROPOSED', 'ARCHIVED'],
      kind: 'REGIONAL',
      days: 1,
      regions: [{ code: 'RU-SMO' }],
      offered: false,
      warnings: [],
      provenance: { source: 'REGION' },
      stops: [
        { startTime: '10:00', durationMinutes: 90, leg: null },
        { startTime: '12:53', durationMinutes: 90, leg: { mode: 'CAR', distanceMeters: 67_890, minutes: 83 } },
      ],
    });
    expect(await mutateRoute(service, 'createRoute', input)).toEqual({ ...created, replayed: true });
  });

  it('is approved by each region that it crosses, then published with an event', async () => {
    const created = await mutateRoute(service, 'createRoute', interregionalInput(world));
    expect(created).toMatchObject({ kind: 'INTERREGIONAL', days: 2, status: 'DRAFT' });
    const proposed = await mutateRoute(service, 'transitionRoute', { ...refer(created), to: 'PROPOSED' });
    const half = await mutateRoute(service, 'decideRouteApproval', {
      ...refer(proposed),
      region: 'RU-SMO',
      approved: true,
    });
    expect(half).toMatchObject({
      status: 'PROPOSED',
      approvals: [
        { region: { code: 'RU-SMO' }, status: 'APPROVED' },
        { region: { code: 'RU-BRY' }, status: 'PENDING' },
      ],
    });
    expect(await mutateRoute(service, 'publishRoute', refer(half))).toMatchObject({
      __typename: 'RouteNotPublishable',
      code: 'ROUTES.ROUTE_NOT_PUBLISHABLE',
      obstacles: [{ reason: 'APPROVAL_MISSING', region: { code: 'RU-BRY' } }],
    });
    const decision = { ...refer(half), region: 'RU-BRY', approved: true };
    const approved = await mutateRoute(service, 'decideRouteApproval', decision, bryansk);
    expect(approved).toMatchObject({ status: 'APPROVED' });
    expect(await readRoute(service, String(approved['id']), anonymous)).toBeNull();

    const published = await mutateRoute(service, 'publishRoute', refer(approved));
    expect(published).toMatchObject({ status: 'PUBLISHED', offered: true, warnings: [] });
    expect(await readRoute(service, String(approved['id']), anonymous)).toMatchObject({
      status: 'PUBLISHED',
      line: {
        type: 'LineString',
        coordinates: [
          [32.0453, 54.7826],
          [32.0453, 54.7826],
          [34.3654, 53.2434],
        ],
      },
    });
    const [event] = await eventsOf(approved['id'], 'published');
    expect(event?.data).toEqual({
      routeId: approved['id'],
      kind: 'INTERREGIONAL',
      regionCodes: ['RU-SMO', 'RU-BRY'],
      themes: ['CRAFT', 'METAL'],
      days: 2,
      excursionIds: [world.printing, world.turbine],
      operatorId: world.operator,
      portalIds: null,
    });
    expect((await eventsOf(approved['id'], 'status-changed')).map(({ data }) => data)).toMatchObject([
      { from: 'DRAFT', to: 'PROPOSED' },
      { from: 'PROPOSED', to: 'APPROVED' },
      { from: 'APPROVED', to: 'PUBLISHED' },
    ]);
  });
});

describe('an approval', () => {
  it('is invalidated by changed stops, and only by those', async () => {
    const approved = await approve(
      service,
      await mutateRoute(service, 'createRoute', interregionalInput(world)),
      'RU-SMO',
      'RU-BRY',
    );
    expect(approved).toMatchObject({ status: 'APPROVED' });
    const renamed = await mutateRoute(service, 'updateRoute', { ...refer(approved), title: { ru: 'Другое имя' } });
    expect(renamed).toMatchObject({ status: 'APPROVED', title: { ru: 'Другое имя' } });
    const moved = await mutateRoute(service, 'updateRoute', {
      ...refer(renamed),
      stops: interregionalInput(world).stops.toSpliced(1, 0, {
        day: 1,
        kind: 'MEAL',
        title: { ru: 'Обед' },
        region: 'RU-SMO',
        point: places.smolensk,
        durationMinutes: 60,
        transport: { mode: 'WALK' },
      }),
    });
    expect(moved).toMatchObject({
      status: 'DRAFT',
      approvals: [{ status: 'PENDING' }, { status: 'PENDING' }],
      stops: [{ startTime: '10:00' }, { startTime: '11:30' }, { kind: 'LODGING', startTime: '12:30' }, { day: 2 }],
    });
  });

  it('refused by one region returns the route with a note, which outsiders do not see', async () => {
    const proposed = await approve(service, await mutateRoute(service, 'createRoute', interregionalInput(world)));
    const decision = { ...refer(proposed), region: 'RU-BRY', approved: false };
    expect(await mutateRoute(service, 'decideRouteApproval', decision, bryansk)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['note'], code: 'REQUIRED' }],
    });
    const returned = await mutateRoute(service, 'decideRouteApproval', { ...decision, note: 'Мост закрыт' }, bryansk);
    expect(returned).toMatchObject({ status: 'RETURNED', nextStatuses: ['DRAFT'] });
    const note = { region: { code: 'RU-BRY' }, status: 'RETURNED', note: 'Мост закрыт' };
    expect(await readRoute(service, String(returned['id']), smolensk)).toMatchObject({ approvals: [{}, note] });

    const draft = await mutateRoute(service, 'transitionRoute', { ...refer(returned), to: 'DRAFT' });
    const again = await approve(service, draft, 'RU-SMO', 'RU-BRY');
    expect(again).toMatchObject({ status: 'APPROVED' });
    const published = await mutateRoute(service, 'publishRoute', refer(again));
    expect(published).toMatchObject({ status: 'PUBLISHED' });
  });

  it('is given by a coordinator of that region, for a region on the way', async () => {
    const proposed = await approve(service, await mutateRoute(service, 'createRoute', interregionalInput(world)));
    const decide = (region: string, viewer: Viewer) =>
      service.ask(
        'mutation ($input: DecideRouteApprovalInput!) { decideRouteApproval(input: $input) { __typename } }',
        { input: { ...refer(proposed), region, approved: true } },
        {},
        viewer,
      );
    for (const viewer of [official, smolensk])
      expect((await decide('RU-BRY', viewer)).expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect((await decide('RU-TUL', coordinatorOf('RU-TUL'))).expectData()).toEqual({
      decideRouteApproval: { __typename: 'NotFound' },
    });
    expect((await decide('RU-TUL', coordinatorOf('RU-TUL', 'RU-SMO'))).expectData()).toEqual({
      decideRouteApproval: { __typename: 'InvalidInput' },
    });
  });
});

describe('a published route', () => {
  it('is suspended, published again without new approvals, and archived, each with its events', async () => {
    const published = await publishedRoute(service, routeInput(world), 'RU-SMO');
    expect(
      await mutateRoute(service, 'updateRoute', { ...refer(published), stops: [excursionStop(world.printing)] }),
    ).toMatchObject({ __typename: 'RouteStatusConflict', current: 'PUBLISHED', next: ['SUSPENDED'] });
    const suspended = await mutateRoute(service, 'transitionRoute', { ...refer(published), to: 'SUSPENDED' });
    expect(suspended).toMatchObject({ status: 'SUSPENDED', offered: false, publishedAt: published['publishedAt'] });
    const resumed = await mutateRoute(service, 'publishRoute', refer(suspended));
    expect(resumed).toMatchObject({ status: 'PUBLISHED', offered: true, publishedAt: published['publishedAt'] });
    const again = await mutateRoute(service, 'transitionRoute', { ...refer(resumed), to: 'SUSPENDED' });
    const archived = await mutateRoute(service, 'transitionRoute', { ...refer(again), to: 'ARCHIVED' });
    expect(archived).toMatchObject({ status: 'ARCHIVED', nextStatuses: [] });
    for (const mutation of ['updateRoute', 'publishRoute'] as const)
      expect(await mutateRoute(service, mutation, refer(archived))).toMatchObject({
        __typename: 'RouteStatusConflict',
      });
    expect(await eventsOf(published['id'], 'published')).toHaveLength(2);
    expect(await eventsOf(published['id'], 'unpublished')).toHaveLength(2);
    expect(await readRoute(service, String(published['id']), anonymous)).toMatchObject({ status: 'ARCHIVED' });
  });

  it('is shown on chosen portals that cover one of its regions', async () => {
    const [own, neighbor, foreign] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    await service.hear(
      portalIsCreated(own, 'RU-SMO', 'RU-MOW'),
      portalIsCreated(neighbor, 'RU-BRY'),
      portalIsCreated(foreign, 'RU-KAM'),
    );
    const published = await publishedRoute(service, routeInput(world, { title: { ru: 'Для портала' } }), 'RU-SMO');
    expect(published).toMatchObject({ portals: null });
    const publish = (portals: unknown) => mutateRoute(service, 'publishRoute', { ...refer(published), portals });
    expect(await publish([own, neighbor, crypto.randomUUID(), 'none', foreign])).toMatchObject({
      __typename: 'InvalidInput',
      issues: [
        { path: ['portals', '1'], code: 'INCONSISTENT' },
        { path: ['portals', '2'], code: 'UNKNOWN_REFERENCE' },
        { path: ['portals', '3'], code: 'UNKNOWN_REFERENCE' },
        { path: ['portals', '4'], code: 'INCONSISTENT' },
      ],
    });
    const listed = async (portal: string) => {
      const answer = await service.ask<{ routes: { nodes: { id: string }[] } }>(
        'query ($portal: ID!) { routes(filter: { portals: [$portal], text: "Для портала" }) { nodes { id } } }',
        { portal },
      );
      return answer.expectData().routes.nodes.length;
    };
    expect(await Promise.all([own, neighbor].map(listed))).toEqual([1, 0]);
    expect(await publish([own])).toMatchObject({ portals: [{ id: own }], status: 'PUBLISHED' });
    expect(await Promise.all([own, foreign].map(listed))).toEqual([1, 0]);
    // A portal lists what it may show, without a filter.
    const listedAt = async (portal: string) => {
      const answer = await service.ask<{ routes: { nodes: { id: string }[] } }>(
        '{ routes(filter: { text: "Для портала" }) { nodes { id } } }',
        {},
        {},
        portalClient(portal),
      );
      return answer.expectData().routes.nodes.length;
    };
    expect(await Promise.all([own, neighbor, foreign].map(listedAt))).toEqual([1, 0, 0]);
    const [, event] = await eventsOf(published['id'], 'published');
    expect(event?.data).toMatchObject({ portalIds: [own] });
  });

  it('is flagged and not offered while a plant does not take visitors, and comes back by itself', async () => {
    const input = interregionalInput(world, { title: { ru: 'Зависимый' } });
    const published = await publishedRoute(service, input, 'RU-SMO', 'RU-BRY');
    const id = String(published['id']);
    const [, , turbine] = world.plants;
    if (turbine === undefined) throw new Error('no third plant');
    const listed = async () => {
      const answer = await service.ask<{ routes: { nodes: object[] }; excursion: { routes: { nodes: object[] } } }>(
        `query ($excursion: ID!) { routes(filter: { text: "Зависимый" }) { nodes { id } }
           excursion(id: $excursion) { routes(filter: { text: "Зависимый" }) { nodes { id } } } }`,
        { excursion: world.printing },
      );
      const { routes, excursion } = answer.expectData();
      return [routes.nodes.length, excursion.routes.nodes.length];
    };
    expect(await listed()).toEqual([1, 1]);
    const flagged = (reason: string, stop: number | null) => ({
      status: 'PUBLISHED',
      offered: false,
      warnings: [{ reason, stop }],
    });

    await service.hear(siteIsNotReady(turbine));
    expect(await readRoute(service, id, anonymous)).toMatchObject(flagged('EXCURSION_NOT_OFFERED', 2));
    expect(await listed()).toEqual([0, 0]);
    await service.hear(siteIsReady(turbine), suspended(turbine));
    expect(await readRoute(service, id, anonymous)).toMatchObject(flagged('EXCURSION_NOT_OFFERED', 2));
    await service.hear(reinstated(turbine));
    expect(await readRoute(service, id, anonymous)).toMatchObject({ offered: true, warnings: [] });
    expect(await listed()).toEqual([1, 1]);

    const closure = { site: turbine.siteId, reason: 'REPAIR', dates: { from: '2026-11-23', to: '2026-11-24' } };
    const closed = await changeTimetable(service, 'createClosure', { idempotencyKey: 'repair', ...closure });
    expect(closed).toMatchObject({ __typename: 'CreateClosurePayload' });
    expect(await readRoute(service, id, anonymous)).toMatchObject(flagged('EXCURSION_NOT_OFFERED', 2));
    expect(await listed()).toEqual([0, 0]);
    service.clock.set(new Date('2026-11-25T09:00:00Z'));
    expect(await listed()).toEqual([1, 1]);
    service.clock.set(new Date('2026-11-23T09:00:00Z'));
    await changeTimetable(service, 'createClosure', {
      idempotencyKey: 'holiday',
      ...closure,
      site: world.plants[0]?.siteId,
      reason: 'HOLIDAY',
    });
    await service.sql('UPDATE closure SET lifted_at = now() WHERE site_id = $1', [turbine.siteId]);
    expect(await listed()).toEqual([1, 1]);

    await service.hear(suspended({ ...turbine, organizationId: world.operator }));
    expect(await readRoute(service, id, anonymous)).toMatchObject(flagged('OPERATOR_NOT_ACTIVE', null));
    expect(await listed()).toEqual([0, 0]);
    await service.hear(reinstated({ ...turbine, organizationId: world.operator }));
    expect(await listed()).toEqual([1, 1]);
  });

  it('needs excursions on offer, with lodging a tour operator, and says all of it at once', async () => {
    const { id: draft } = await createExcursion(service, excursionInput(String(world.plants[0]?.siteId)));
    const created = await mutateRoute(service, 'createRoute', {
      ...interregionalInput(world, { operator: world.plants[0]?.organizationId }),
      stops: [excursionStop(String(draft)), lodging(), excursionStop(world.turbine, { day: 2, ...byCar })],
    });
    expect(await mutateRoute(service, 'publishRoute', refer(created))).toMatchObject({
      __typename: 'RouteNotPublishable',
      obstacles: [
        { reason: 'APPROVAL_MISSING', region: { code: 'RU-SMO' } },
        { reason: 'APPROVAL_MISSING', region: { code: 'RU-BRY' } },
        { reason: 'OPERATOR_NOT_TOUR_OPERATOR' },
        { reason: 'EXCURSION_NOT_OFFERED', stop: 0 },
      ],
    });
    const free = await mutateRoute(service, 'updateRoute', { ...refer(created), operator: null });
    expect(await mutateRoute(service, 'publishRoute', refer(free))).toMatchObject({
      obstacles: expect.arrayContaining([expect.objectContaining({ reason: 'OPERATOR_REQUIRED' })]),
    });
  });
});

describe('two who change one route', () => {
  it('conflict: the second reads it again', async () => {
    const created = await mutateRoute(service, 'createRoute', routeInput(world));
    const change = (ru: string) => mutateRoute(service, 'updateRoute', { ...refer(created), title: { ru } });
    const answers = await Promise.all([change('Один'), change('Другой')]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['UpdateRoutePayload', 'VersionConflict']);
    expect(answers.find(({ __typename }) => __typename === 'VersionConflict')).toMatchObject({ currentVersion: 2 });
  });

  it('do not if nothing changes', async () => {
    const created = await mutateRoute(service, 'createRoute', routeInput(world));
    const { title, themes, stops } = routeInput(world);
    expect(await mutateRoute(service, 'updateRoute', { ...refer(created), title, themes, stops })).toMatchObject({
      version: 1,
    });
  });
});
