import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers, UpdateOrganizationInput } from '../../graphql/generated/resolvers.ts';
import type { OrganizationChange, UpdateOrganization } from '../application/update-organization.ts';
import type { SetOrganizationContacts } from '../application/set-organization-contacts.ts';
import { alreadyRegistered } from './create-organization.ts';

export function updateOrganizationMutation(
  updateOrganization: UpdateOrganization,
): NonNullable<MutationResolvers['updateOrganization']> {
  return async (_, { input }, context) => {
    const nulls = refuseNulls(input, ['kind', 'name', 'brands', 'okved']);
    if (nulls !== undefined) return sharedFailure(nulls, context);
    const result = await updateOrganization(input.id, changeOf(input), input.expectedVersion, context.caller);
    if (result.ok) return { __typename: 'UpdateOrganizationPayload', organization: result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.ORGANIZATION_EXISTS':
        return alreadyRegistered(failure, context);
      default:
        return sharedFailure(failure, context);
    }
  };
}

export function setOrganizationContactsMutation(
  setOrganizationContacts: SetOrganizationContacts,
): NonNullable<MutationResolvers['setOrganizationContacts']> {
  return async (_, { input: { id, contacts, expectedVersion } }, context) => {
    const given = contacts.map(({ purpose, name, email, phone }) => ({
      purpose,
      name,
      email: email ?? null,
      phone: phone ?? null,
    }));
    const result = await setOrganizationContacts(id, given, expectedVersion, context.caller);
    if (result.ok) return { __typename: 'SetOrganizationContactsPayload', organization: result.value };
    return sharedFailure(result.error, context);
  };
}

/** An omitted field is not changed; null clears an optional one. */
function changeOf(input: UpdateOrganizationInput): OrganizationChange {
  const { kind, name, brands, okved } = input;
  return {
    ...(kind === null || kind === undefined ? {} : { kind }),
    ...(name === null || name === undefined ? {} : { name: textsByLanguage(name) }),
    ...(brands === null || brands === undefined ? {} : { brands }),
    ...(okved === null || okved === undefined ? {} : { okved }),
    ...(input.legalName === undefined ? {} : { legalName: input.legalName }),
    ...(input.inn === undefined ? {} : { inn: input.inn }),
    ...(input.kpp === undefined ? {} : { kpp: input.kpp }),
    ...(input.ogrn === undefined ? {} : { ogrn: input.ogrn }),
  };
}
