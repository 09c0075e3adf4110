import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import type { CreateExcursion } from '../../../application/create-excursion.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

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
      { client: context.client, key: idempotencyKey },
    );
    if (result.ok) return { __typename: 'Excursion', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'INPUT.INVALID':
        return { __typename: 'InvalidInput', ...userError(failure, context), path: failure.path };
      case 'NOT_FOUND':
        return { __typename: 'NotFound', ...userError(failure, context), kind: failure.kind, id: failure.id };
      case 'IDEMPOTENCY.KEY_REUSED':
      case 'IDEMPOTENCY.IN_FLIGHT':
        return { __typename: 'IdempotencyConflict', ...userError(failure, context) };
    }
  };
}
