import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import type { CreateExcursion } from '../application/create-excursion.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

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
