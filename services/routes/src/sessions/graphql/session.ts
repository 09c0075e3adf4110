import { parseId } from '@promtour/kernel/id';
import { localDate } from '@promtour/kernel/time-zone';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type {
  ExcursionResolvers,
  MutationResolvers,
  QueryResolvers,
  SessionResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { ScheduleSessions } from '../application/schedule-sessions.ts';
import { listSessions } from './lists.ts';

export const sessionQueries: Pick<QueryResolvers, 'session'> = {
  // Null also if the text is not a valid id.
  session: (_, { id: text }, { loaders }) => {
    const id = parseId<'Session'>(text);
    return id === undefined ? null : loaders.session.load(id);
  },
};

export function scheduleSessionsMutation(
  scheduleSessions: ScheduleSessions,
): NonNullable<MutationResolvers['scheduleSessions']> {
  return async (_, { input }, context) => {
    const result = await scheduleSessions({ ...input, capacity: input.capacity ?? null }, context.caller);
    if (result.ok) return { __typename: 'ScheduleSessionsPayload', ...result.value };
    return sharedFailure(result.error, context);
  };
}

export const sessionResolvers: SessionResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Session'>(reference.id);
    return id === undefined ? null : loaders.session.load(id);
  },
  excursion: async ({ excursionId }, _, { loaders }) => {
    const excursion = await loaders.excursion.load(excursionId);
    if (excursion === null) throw new Error(`Excursion ${excursionId} is missing`);
    return excursion;
  },
  date: ({ startsAt, timeZone }) => localDate(startsAt, timeZone),
};

export const sessionsOfExcursion: Pick<ExcursionResolvers, 'sessions'> = {
  sessions: ({ id }, list, { loaders }) => listSessions(loaders.sessionsOfExcursion, id, list),
};
