import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure, type SharedFailure, type SharedMembers } from '@promtour/service-kit/graphql/shared-failure';
import type { Context } from '../../graphql/context.ts';
import type { MutationResolvers, RouteStopInput, UpdateRouteInput } from '../../graphql/generated/resolvers.ts';
import type { CreateRoute } from '../application/create-route.ts';
import type { DecideRouteApproval } from '../application/decide-route-approval.ts';
import type { PublishRoute } from '../application/publish-route.ts';
import type { TransitionRoute } from '../application/transition-route.ts';
import type { RouteChange, UpdateRoute } from '../application/update-route.ts';
import type { StopDraft } from '../domain/check-stops.ts';
import type { RouteNotPublishable, RouteStatusConflict } from '../domain/failures.ts';

export type RouteOperations = {
  readonly createRoute: CreateRoute;
  readonly updateRoute: UpdateRoute;
  readonly transitionRoute: TransitionRoute;
  readonly decideRouteApproval: DecideRouteApproval;
  readonly publishRoute: PublishRoute;
};

export function routeMutations(operations: RouteOperations) {
  return {
    async createRoute(_, { input: { idempotencyKey, title, summary, operator, stops, provenance, ...rest } }, context) {
      const draft = {
        ...rest,
        title: textsByLanguage(title),
        summary: summary === null || summary === undefined ? null : textsByLanguage(summary),
        operator: operator ?? null,
        stops: stops.map(stopDraft),
        provenance: statedSource(provenance),
      };
      const result = await operations.createRoute(draft, { key: idempotencyKey }, context.caller);
      if (!result.ok) return failureOf(result.error, context);
      const { value: route, replayed } = result.value;
      return { __typename: 'CreateRoutePayload', route, replayed };
    },
    async updateRoute(_, { input: { id, expectedVersion, ...change } }, context) {
      const nulls = refuseNulls(change, ['title', 'themes', 'languages', 'stops']);
      if (nulls !== undefined) return failureOf(nulls, context);
      const result = await operations.updateRoute({ id, expectedVersion }, changeOf(change), context.caller);
      return result.ok ? { __typename: 'UpdateRoutePayload', route: result.value } : failureOf(result.error, context);
    },
    async transitionRoute(_, { input: { to, ...route } }, context) {
      const result = await operations.transitionRoute(route, to, context.caller);
      return result.ok
        ? { __typename: 'TransitionRoutePayload', route: result.value }
        : failureOf(result.error, context);
    },
    async decideRouteApproval(_, { input: { id, expectedVersion, region, approved, note } }, context) {
      const decision = { region, approved, note: note ?? null };
      const result = await operations.decideRouteApproval({ id, expectedVersion }, decision, context.caller);
      return result.ok
        ? { __typename: 'DecideRouteApprovalPayload', route: result.value }
        : failureOf(result.error, context);
    },
    async publishRoute(_, { input: { portals, ...route } }, context) {
      const result = await operations.publishRoute(route, portals, context.caller);
      return result.ok ? { __typename: 'PublishRoutePayload', route: result.value } : failureOf(result.error, context);
    },
  } satisfies Partial<MutationResolvers>;
}

function stopDraft({
  day,
  kind,
  excursion,
  title,
  region,
  point,
  startTime,
  durationMinutes,
  transport,
}: RouteStopInput): StopDraft {
  return {
    day,
    kind,
    excursion: excursion ?? null,
    title: title === null || title === undefined ? null : textsByLanguage(title),
    region: region ?? null,
    point: point ?? null,
    startTime: startTime ?? null,
    durationMinutes: durationMinutes ?? null,
    transport:
      transport === null || transport === undefined
        ? null
        : {
            mode: transport.mode,
            distanceMeters: transport.distanceMeters ?? null,
            minutes: transport.minutes ?? null,
          },
  };
}

/** Omitted fields keep their values. A null summary or operator removes it. */
function changeOf({
  title,
  summary,
  themes,
  languages,
  operator,
  stops,
}: Omit<UpdateRouteInput, 'id' | 'expectedVersion'>): RouteChange {
  return {
    ...(title === null || title === undefined ? {} : { title: textsByLanguage(title) }),
    ...(summary === undefined ? {} : { summary: summary === null ? null : textsByLanguage(summary) }),
    ...(themes === null || themes === undefined ? {} : { themes }),
    ...(languages === null || languages === undefined ? {} : { languages }),
    ...(operator === undefined ? {} : { operator }),
    ...(stops === null || stops === undefined ? {} : { stops: stops.map(stopDraft) }),
  };
}

/** The result union's member for each failure: a failure that the mutation's union does not have is a type error. */
type Members = {
  'ROUTES.ROUTE_STATUS_CONFLICT': ReturnType<typeof statusConflictOf>;
  'ROUTES.ROUTE_NOT_PUBLISHABLE': ReturnType<typeof notPublishableOf>;
} & SharedMembers;

type RouteFailure = RouteStatusConflict | RouteNotPublishable | SharedFailure;

function failureOf<Failure extends RouteFailure>(failure: Failure, context: Context): Members[Failure['code']];
function failureOf(failure: RouteFailure, context: Context): Members[RouteFailure['code']] {
  switch (failure.code) {
    case 'ROUTES.ROUTE_STATUS_CONFLICT':
      return statusConflictOf(failure, context);
    case 'ROUTES.ROUTE_NOT_PUBLISHABLE':
      return notPublishableOf(failure, context);
    default:
      return sharedFailure(failure, context);
  }
}

function statusConflictOf(failure: RouteStatusConflict, context: Context) {
  const { status, nextStatuses } = failure;
  return { __typename: 'RouteStatusConflict' as const, ...userError(failure, context), status, nextStatuses };
}

function notPublishableOf(failure: RouteNotPublishable, context: Context) {
  return { __typename: 'RouteNotPublishable' as const, ...userError(failure, context), obstacles: failure.obstacles };
}
