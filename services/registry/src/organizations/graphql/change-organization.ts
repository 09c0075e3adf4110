import type { Result } from '@promtour/kernel/result';
import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type {
  ChangeOrganization,
  ChangeOrganizationFailure,
  OrganizationChange,
} from '../application/change-organization.ts';
import type { Organization } from '../domain/organization.ts';
import type { ChangeOrganizationInput, MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export function changeOrganizationMutations(changeOrganization: ChangeOrganization) {
  return {
    async changeOrganization(_, { id, input, expectedVersion }, context) {
      return answerOf(await changeOrganization(id, changeOf(input), expectedVersion, context.caller), context);
    },
    async setOrganizationContacts(_, { id, contacts, expectedVersion }, context) {
      const given = contacts.map(({ purpose, name, email, phone }) => ({
        purpose,
        name,
        email: email ?? null,
        phone: phone ?? null,
      }));
      return answerOf(await changeOrganization(id, { contacts: given }, expectedVersion, context.caller), context);
    },
  } satisfies Partial<MutationResolvers>;
}

/** Left out: stays. Null: is not known, where that may be. */
function changeOf(input: ChangeOrganizationInput): OrganizationChange {
  const { kind, name, brands, okved, illustrative } = input;
  return {
    ...(kind === null || kind === undefined ? {} : { kind }),
    ...(name === null || name === undefined ? {} : { name: textsByLanguage(name) }),
    ...(brands === null || brands === undefined ? {} : { brands }),
    ...(okved === null || okved === undefined ? {} : { okved }),
    ...(illustrative === null || illustrative === undefined ? {} : { illustrative }),
    ...(input.legalName === undefined ? {} : { legalName: input.legalName }),
    ...(input.inn === undefined ? {} : { inn: input.inn }),
    ...(input.kpp === undefined ? {} : { kpp: input.kpp }),
    ...(input.ogrn === undefined ? {} : { ogrn: input.ogrn }),
  };
}

async function answerOf(result: Result<Organization, ChangeOrganizationFailure>, context: Context) {
  if (result.ok) return { __typename: 'Organization' as const, ...result.value };
  const failure = result.error;
  switch (failure.code) {
    case 'VERSION_CONFLICT':
      return versionConflictOf(failure, context);
    case 'REGISTRY.ORGANIZATION_ALREADY_REGISTERED': {
      // One that the caller cannot see is named by nothing: that this legal entity is taken is all that they learn.
      const organization = await context.loaders.organization.load(failure.organizationId);
      return { __typename: 'OrganizationAlreadyRegistered' as const, ...userError(failure, context), organization };
    }
    default:
      return sharedFailure(failure, context);
  }
}
