import { userError } from '@promtour/service-kit/graphql/context';
import type { ScheduleSessions } from '../../../application/schedule-sessions.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export function scheduleSessionsMutation(
  scheduleSessions: ScheduleSessions,
): NonNullable<MutationResolvers['scheduleSessions']> {
  return async (_, { input }, context) => {
    const result = await scheduleSessions({ ...input, capacity: input.capacity ?? null }, context.causation);
    if (result.ok) return { __typename: 'SessionsScheduled', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'INPUT.INVALID':
        return { __typename: 'InvalidInput', ...userError(failure, context), path: failure.path };
      case 'NOT_FOUND':
        return { __typename: 'NotFound', ...userError(failure, context), kind: failure.kind, id: failure.id };
    }
  };
}
