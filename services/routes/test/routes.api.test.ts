import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous } from '@promtour/testkit/viewers';
import { startRoutes, type RoutesService } from './support/routes-service.ts';
import {
  bryansk,
  interregionalInput,
  mutateRoute,
  openWorld,
  readRoute,
  refer,
  routeInput,
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
