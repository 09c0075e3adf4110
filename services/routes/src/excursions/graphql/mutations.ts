import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { CreateExcursion } from '../application/create-excursion.ts';
import type { PublishExcursion } from '../application/publish-excursion.ts';

export function createExcursionMutation(
  createExcursion: CreateExcursion,
): NonNullable<MutationResolvers['createExcursion']> {
  return async (_, { input }, context) => {
    const { idempotencyKey, site, title, summary, provenance, ...figures } = input;
    const result = await createExcursion(
      site,
      {
        ...figures,
        title: textsByLanguage(title),
        summary: summary === undefined || summary === null ? null : textsByLanguage(summary),
        provenance: statedSource(provenance),
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (!result.ok) return sharedFailure(result.error, context);
    const { value: excursion, replayed } = result.value;
    return { __typename: 'CreateExcursionPayload', excursion, replayed };
  };
}

export function publishExcursionMutation(
  publishExcursion: PublishExcursion,
): NonNullable<MutationResolvers['publishExcursion']> {
  return async (_, { input: { id } }, context) => {
    const result = await publishExcursion(id, context.caller);
    if (result.ok) return { __typename: 'PublishExcursionPayload', excursion: result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'ROUTES.EXCURSION_NOT_PUBLISHABLE':
        return { __typename: 'ExcursionNotPublishable', ...userError(failure, context), reason: failure.reason };
      default:
        return sharedFailure(failure, context);
    }
  };
}
