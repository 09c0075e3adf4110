import { userError, type RequestContext } from '@promtour/service-kit/graphql/context';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { sharedFailure, type SharedFailure, type SharedMembers } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { EndSchedule, UpdateSchedule } from '../application/change-schedule.ts';
import type {
  CloseSession,
  ReopenSession,
  RescheduleSession,
  UpdateSessionCapacity,
} from '../application/change-session.ts';
import type { CreateClosure, LiftClosure } from '../application/create-closure.ts';
import type { CreateGuide, CreatePlantZone } from '../application/create-resource.ts';
import type { CreateSchedule } from '../application/create-schedule.ts';
import type { CreateSession } from '../application/create-session.ts';
import type { CapacityBelowTaken, ScheduleEnded, SessionNotChangeable, SessionsOverlap } from '../domain/failures.ts';

export type TimetableUseCases = {
  readonly createSchedule: CreateSchedule;
  readonly updateSchedule: UpdateSchedule;
  readonly endSchedule: EndSchedule;
  readonly createSession: CreateSession;
  readonly rescheduleSession: RescheduleSession;
  readonly updateSessionCapacity: UpdateSessionCapacity;
  readonly closeSession: CloseSession;
  readonly reopenSession: ReopenSession;
  readonly createClosure: CreateClosure;
  readonly liftClosure: LiftClosure;
  readonly createGuide: CreateGuide;
  readonly createPlantZone: CreatePlantZone;
};

export function timetableMutations(useCases: TimetableUseCases): Pick<MutationResolvers, keyof TimetableUseCases> {
  return {
    createSchedule: async (_, { input: { idempotencyKey: key, ...input } }, context) => {
      const provenance = statedSource(input.provenance);
      const result = await useCases.createSchedule(
        { ...input, ...termsOf(input), provenance },
        { key },
        context.caller,
      );
      if (!result.ok) return timetableFailure(result.error, context);
      const { value, replayed } = result.value;
      const schedule = input.dryRun ? null : value.schedule;
      return { __typename: 'CreateSchedulePayload', schedule, changes: value.changes, replayed };
    },
    updateSchedule: async (_, { input }, context) => {
      const result = await useCases.updateSchedule({ ...input, ...termsOf(input) }, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'UpdateSchedulePayload', ...result.value };
    },
    endSchedule: async (_, { input }, context) => {
      const result = await useCases.endSchedule(input, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'EndSchedulePayload', ...result.value };
    },
    createSession: async (_, { input: { idempotencyKey: key, excursion, start, ...terms } }, context) => {
      const result = await useCases.createSession({ excursion, start, ...termsOf(terms) }, { key }, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      const { value: session, replayed } = result.value;
      return { __typename: 'CreateSessionPayload', session, replayed };
    },
    rescheduleSession: async (_, { input }, context) => {
      const result = await useCases.rescheduleSession(input, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'RescheduleSessionPayload', session: result.value };
    },
    updateSessionCapacity: async (_, { input }, context) => {
      const result = await useCases.updateSessionCapacity(input, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'UpdateSessionCapacityPayload', session: result.value };
    },
    closeSession: async (_, { input }, context) => {
      const result = await useCases.closeSession(input, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'CloseSessionPayload', session: result.value };
    },
    reopenSession: async (_, { input }, context) => {
      const result = await useCases.reopenSession(input, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'ReopenSessionPayload', session: result.value };
    },
    createClosure: async (_, { input: { idempotencyKey: key, ...input } }, context) => {
      const { site = null, organization = null, dates, period, reason, note = null, dryRun } = input;
      const draft = {
        site,
        organization,
        dates: dates ? { from: dates.from ?? null, to: dates.to ?? null } : null,
        period: period ? { from: period.from ?? null, before: period.before ?? null } : null,
        reason,
        note,
        dryRun,
      };
      const result = await useCases.createClosure(draft, { key }, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      const { value, replayed } = result.value;
      const closure = dryRun ? null : value.closure;
      return { __typename: 'CreateClosurePayload', closure, changes: value.changes, replayed };
    },
    liftClosure: async (_, { input }, context) => {
      const result = await useCases.liftClosure(input, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      return { __typename: 'LiftClosurePayload', ...result.value };
    },
    createGuide: async (_, { input: { idempotencyKey: key, ...draft } }, context) => {
      const result = await useCases.createGuide(draft, { key }, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      const { value: guide, replayed } = result.value;
      return { __typename: 'CreateGuidePayload', guide, replayed };
    },
    createPlantZone: async (_, { input: { idempotencyKey: key, ...draft } }, context) => {
      const result = await useCases.createPlantZone(draft, { key }, context.caller);
      if (!result.ok) return timetableFailure(result.error, context);
      const { value: plantZone, replayed } = result.value;
      return { __typename: 'CreatePlantZonePayload', plantZone, replayed };
    },
  };
}

type Terms = { readonly capacity?: number | null; readonly guide?: string | null; readonly plantZone?: string | null };

function termsOf({ capacity = null, guide = null, plantZone = null }: Terms) {
  return { capacity, guide, plantZone };
}

type OwnFailure = SessionsOverlap | CapacityBelowTaken | SessionNotChangeable | ScheduleEnded;

/** The member of a result union for each code of the timetable's own failures. */
type OwnMembers = {
  'ROUTES.SESSIONS_OVERLAP': ReturnType<typeof overlapMember>;
  'ROUTES.CAPACITY_BELOW_TAKEN': { __typename: 'CapacityBelowTaken'; code: string; message: string; taken: number };
  'ROUTES.SESSION_NOT_CHANGEABLE': {
    __typename: 'SessionNotChangeable';
    code: string;
    message: string;
    reason: SessionNotChangeable['reason'];
  };
  'ROUTES.SCHEDULE_ENDED': { __typename: 'ScheduleEnded'; code: string; message: string; endedAt: Date };
};

function timetableFailure<Failure extends SharedFailure | OwnFailure>(
  failure: Failure,
  context: RequestContext,
): (SharedMembers & OwnMembers)[Failure['code']];
function timetableFailure(
  failure: SharedFailure | OwnFailure,
  context: RequestContext,
): (SharedMembers & OwnMembers)[(SharedFailure | OwnFailure)['code']] {
  switch (failure.code) {
    case 'ROUTES.SESSIONS_OVERLAP':
      return overlapMember(failure, context);
    case 'ROUTES.CAPACITY_BELOW_TAKEN':
      return { __typename: 'CapacityBelowTaken', ...userError(failure, context), taken: failure.taken };
    case 'ROUTES.SESSION_NOT_CHANGEABLE':
      return { __typename: 'SessionNotChangeable', ...userError(failure, context), reason: failure.reason };
    case 'ROUTES.SCHEDULE_ENDED':
      return { __typename: 'ScheduleEnded', ...userError(failure, context), endedAt: failure.endedAt };
    default:
      return sharedFailure(failure, context);
  }
}

function overlapMember(failure: SessionsOverlap, context: RequestContext) {
  const { resource, starts, sessions } = failure;
  return { __typename: 'SessionsOverlap' as const, ...userError(failure, context), resource, starts, sessions };
}
