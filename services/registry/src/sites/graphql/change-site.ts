import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeSite } from '../application/change-site.ts';
import type { SiteChange } from '../domain/site.ts';
import type { ChangeSiteInput, MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export function changeSiteMutation(changeSite: ChangeSite): NonNullable<MutationResolvers['changeSite']> {
  return async (_, { id, input, expectedVersion }, context) => {
    const result = await changeSite(id, changeOf(input), expectedVersion, context.caller);
    if (result.ok) return { __typename: 'Site', ...result.value };
    return result.error.code === 'VERSION_CONFLICT'
      ? versionConflictOf(result.error, context)
      : sharedFailure(result.error, context);
  };
}

/** Left out: stays. Null: is not known, where that may be. */
function changeOf({ name, illustrative, ...input }: ChangeSiteInput): SiteChange {
  return {
    ...(name === null || name === undefined ? {} : { name: textsByLanguage(name) }),
    ...(illustrative === null || illustrative === undefined ? {} : { illustrative }),
    ...(input.address === undefined ? {} : { address: input.address }),
    ...(input.point === undefined ? {} : { point: input.point }),
    ...(input.timeZone === undefined ? {} : { timeZone: input.timeZone }),
    ...(input.hazardClass === undefined ? {} : { hazardClass: input.hazardClass }),
    ...(input.passRegime === undefined ? {} : { passRegime: input.passRegime }),
  };
}
