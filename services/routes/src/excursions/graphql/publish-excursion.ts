import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { PublishExcursion } from '../application/publish-excursion.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function publishExcursionMutation(
  publishExcursion: PublishExcursion,
): NonNullable<MutationResolvers['publishExcursion']> {
  return async (_, { id }, context) => {
    const result = await publishExcursion(id, context.caller);
    if (result.ok) return { __typename: 'Excursion', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'ROUTES.EXCURSION_NOT_PUBLISHABLE':
        return { __typename: 'ExcursionNotPublishable', ...userError(failure, context), reason: failure.reason };
      default:
        return sharedFailure(failure, context);
    }
  };
}
