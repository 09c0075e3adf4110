import type { Viewer } from '@promtour/access/viewer';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { organizationIsRegistered, plant, registered, type Plant } from './events.ts';
import { offer, type Answer } from './operations.ts';
import type { RoutesService } from './routes-service.ts';

// Mutations of routes, as a client sends them.

/** Places whose distances are known. */
export const places = {
  smolensk: { latitude: 54.7826, longitude: 32.0453 },
  yartsevo: { latitude: 55.0667, longitude: 32.6961 },
  bryansk: { latitude: 53.2434, longitude: 34.3654 },
} as const;

export const smolensk = coordinatorOf('RU-SMO');
export const bryansk = coordinatorOf('RU-BRY');

/** Two plants of Smolensk and one of Bryansk with an excursion of 90 minutes each on offer, and a registered tour operator. */
export async function openWorld(service: Pick<RoutesService, 'ask' | 'hear'>) {
  const plants: readonly Plant[] = [
    plant({ point: places.smolensk }),
    plant({ point: places.yartsevo }),
    plant({ regionCode: 'RU-BRY', point: places.bryansk }),
  ];
  const operator = plant({ kind: 'TOUR_OPERATOR' });
  await service.hear(...plants.flatMap(registered), organizationIsRegistered(operator));
  const [printing = '', steel = '', turbine = ''] = await Promise.all(
    plants.map(({ siteId }) => offer(service, siteId)),
  );
  return { plants, operator: operator.organizationId, printing, steel, turbine };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

type Stop = Readonly<Record<string, unknown>>;

export const excursionStop = (excursion: string, about: Readonly<Record<string, unknown>> = {}): Stop => ({
  day: 1,
  kind: 'EXCURSION',
  excursion,
  ...about,
});

export const byCar = { transport: { mode: 'CAR' } };

export const lodging = (about: Readonly<Record<string, unknown>> = {}) => ({
  day: 1,
  kind: 'LODGING',
  title: { ru: 'Гостиница' },
  region: 'RU-SMO',
  point: places.smolensk,
  ...byCar,
  ...about,
});

let keys = 0;

/** A valid input with a unique idempotency key: one day over two plants of Smolensk. */
export function routeInput({ printing, steel }: World, about: Readonly<Record<string, unknown>> = {}) {
  return {
    idempotencyKey: `route-${++keys}`,
    region: 'RU-SMO',
    title: { ru: 'Книга и сталь', en: 'Book and steel' },
    themes: ['CRAFT', 'METAL'],
    stops: [excursionStop(printing, { startTime: '10:00' }), excursionStop(steel, byCar)],
    ...about,
  };
}

/** Two days over both regions, with lodging by a tour operator. */
export function interregionalInput(world: World, about: Readonly<Record<string, unknown>> = {}) {
  return routeInput(world, {
    operator: world.operator,
    stops: [
      excursionStop(world.printing, { startTime: '10:00' }),
      lodging(),
      excursionStop(world.turbine, { day: 2, ...byCar }),
    ],
    ...about,
  });
}

const fields = `id version status nextStatuses kind days offered publishedAt distanceMeters travelMinutes
  title { ru } regions { code } approvals { region { code } status note } portals { id }
  stops { day kind startTime durationMinutes title { ru } leg { mode distanceMeters minutes } }
  warnings { reason stop region { code } } provenance { source }`;
const invalid = '... on UserError { code message } ... on InvalidInput { issues { path code } }';
const conflicts = `... on NotFound { kind notFoundId: id } ... on VersionConflict { currentVersion }
  ... on RouteStatusConflict { current: status next: nextStatuses }`;
const obstacles = '... on RouteNotPublishable { obstacles { reason stop region { code } message } }';

export async function mutateRoute(
  { ask }: Pick<RoutesService, 'ask'>,
  operation: 'createRoute' | 'updateRoute' | 'transitionRoute' | 'decideRouteApproval' | 'publishRoute',
  input: Readonly<Record<string, unknown>>,
  viewer: Viewer = smolensk,
): Promise<Answer> {
  const type = operation.charAt(0).toUpperCase() + operation.slice(1);
  const creates = operation === 'createRoute';
  const answer = await ask<{ answer: Answer }>(
    `mutation ($input: ${type}Input!) { answer: ${operation}(input: $input) {
       __typename ... on ${type}Payload { route { ${fields} } ${creates ? 'replayed' : ''} } ${invalid}
       ${creates ? '' : conflicts} ${operation === 'publishRoute' ? obstacles : ''} } }`,
    { input },
    {},
    viewer,
  );
  const { route, ...rest } = answer.expectData().answer as Answer & { readonly route?: object };
  return { ...rest, ...route };
}

export async function readRoute(
  { ask }: Pick<RoutesService, 'ask'>,
  id: string,
  viewer: Viewer,
): Promise<Record<string, unknown> | null> {
  const answer = await ask<{ route: Record<string, unknown> | null }>(
    `query ($id: ID!) { route(id: $id) { ${fields} line { type coordinates } } }`,
    { id },
    {},
    viewer,
  );
  return answer.expectData().route;
}

/** Proposes a draft, approves it for these regions, and returns it as it is then. */
export async function approve(
  service: Pick<RoutesService, 'ask'>,
  route: Answer,
  ...regions: readonly string[]
): Promise<Answer> {
  let last = await mutateRoute(service, 'transitionRoute', { ...refer(route), to: 'PROPOSED' });
  for (const region of regions) {
    const decision = { ...refer(last), region, approved: true };
    last = await mutateRoute(service, 'decideRouteApproval', decision, coordinatorOf(region));
  }
  return last;
}

/** A published route. */
export async function publishedRoute(
  service: Pick<RoutesService, 'ask'>,
  input: Readonly<Record<string, unknown>>,
  ...regions: readonly string[]
): Promise<Answer> {
  const approved = await approve(service, await mutateRoute(service, 'createRoute', input), ...regions);
  const published = await mutateRoute(service, 'publishRoute', refer(approved));
  if (published.__typename !== 'PublishRoutePayload') throw new Error(`not published: ${JSON.stringify(published)}`);
  return published;
}

/** What an input needs to name a route as it was read. */
export function refer(route: Readonly<Record<string, unknown>>) {
  return { id: route['id'], expectedVersion: route['version'] };
}
