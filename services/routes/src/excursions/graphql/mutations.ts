import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { CreateExcursion } from '../application/create-excursion.ts';
import type { PublishExcursion } from '../application/publish-excursion.ts';

export function createExcursionMutation(
  createExcursion: CreateExcursion,
): NonNullable<MutationResolvers['createExcursion']> {
  return async (_, { input, idempotencyKey }, context) => {
    const { site, title, summary, illustrative, ...figures } = input;
    const result = await createExcursion(
      site,
      {
        ...figures,
        title: textsByLanguage(title),
        summary: summary === undefined || summary === null ? null : textsByLanguage(summary),
        illustrative: illustrative ?? [],
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (result.ok) return { __typename: 'Excursion', ...result.value };
    return sharedFailure(result.error, context);
  };
}

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
