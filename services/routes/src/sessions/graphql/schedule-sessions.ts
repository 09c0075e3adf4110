import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ScheduleSessions } from '../application/schedule-sessions.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function scheduleSessionsMutation(
  scheduleSessions: ScheduleSessions,
): NonNullable<MutationResolvers['scheduleSessions']> {
  return async (_, { input }, context) => {
    const result = await scheduleSessions({ ...input, capacity: input.capacity ?? null }, context.caller);
    if (result.ok) return { __typename: 'SessionsScheduled', ...result.value };
    return sharedFailure(result.error, context);
  };
}
