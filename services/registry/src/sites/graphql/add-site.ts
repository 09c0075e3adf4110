import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { AddSite } from '../application/add-site.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

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
        hazardClass: input.hazardClass ?? null,
        passRegime: input.passRegime ?? null,
        illustrative: input.illustrative ?? [],
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (result.ok) return { __typename: 'Site', ...result.value };
    return sharedFailure(result.error, context);
  };
}
