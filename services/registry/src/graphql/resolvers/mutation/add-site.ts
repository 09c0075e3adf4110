import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { userError } from '@promtour/service-kit/graphql/context';
import type { AddSite } from '../../../application/add-site.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export function addSiteMutation(addSite: AddSite): NonNullable<MutationResolvers['addSite']> {
  return async (_, { input, idempotencyKey }, context) => {
    const result = await addSite(
      input.organization,
      {
        name: textsByLanguage(input.name),
        address: input.address ?? null,
        region: input.region ?? null,
        point: input.point ?? null,
        timeZone: input.timeZone ?? null,
        illustrative: input.illustrative ?? [],
      },
      { client: context.client, key: idempotencyKey },
      context.causation,
    );
    if (result.ok) return { __typename: 'Site', ...result.value };
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
