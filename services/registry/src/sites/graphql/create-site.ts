import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { CreateSite } from '../application/create-site.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function createSiteMutation(createSite: CreateSite): NonNullable<MutationResolvers['createSite']> {
  return async (_, { input: { idempotencyKey, ...input } }, context) => {
    const result = await createSite(
      input.organization,
      {
        name: textsByLanguage(input.name),
        address: input.address ?? null,
        region: input.region ?? null,
        point: input.point ?? null,
        timeZone: input.timeZone ?? null,
        hazardClass: input.hazardClass ?? null,
        passRegime: input.passRegime ?? null,
        provenance: statedSource(input.provenance),
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (!result.ok) return sharedFailure(result.error, context);
    const { value: site, replayed } = result.value;
    return { __typename: 'CreateSitePayload', site, replayed };
  };
}
