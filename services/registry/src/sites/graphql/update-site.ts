import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { UpdateSite } from '../application/update-site.ts';
import type { SiteChange } from '../domain/site.ts';
import type { UpdateSiteInput, MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function updateSiteMutation(updateSite: UpdateSite): NonNullable<MutationResolvers['updateSite']> {
  return async (_, { input }, context) => {
    const nulls = refuseNulls(input, ['name']);
    if (nulls !== undefined) return sharedFailure(nulls, context);
    const result = await updateSite(input.id, changeOf(input), input.expectedVersion, context.caller);
    if (result.ok) return { __typename: 'UpdateSitePayload', site: result.value };
    return sharedFailure(result.error, context);
  };
}

/** An omitted field is not changed; null clears an optional one. */
function changeOf({ name, ...input }: UpdateSiteInput): SiteChange {
  return {
    ...(name === null || name === undefined ? {} : { name: textsByLanguage(name) }),
    ...(input.address === undefined ? {} : { address: input.address }),
    ...(input.point === undefined ? {} : { point: input.point }),
    ...(input.timeZone === undefined ? {} : { timeZone: input.timeZone }),
    ...(input.hazardClass === undefined ? {} : { hazardClass: input.hazardClass }),
    ...(input.passRegime === undefined ? {} : { passRegime: input.passRegime }),
  };
}
