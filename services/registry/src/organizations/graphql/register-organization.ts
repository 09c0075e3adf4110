import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { RegisterOrganization } from '../application/register-organization.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function registerOrganizationMutation(
  registerOrganization: RegisterOrganization,
): NonNullable<MutationResolvers['registerOrganization']> {
  return async (_, { input, idempotencyKey }, context) => {
    const result = await registerOrganization(
      {
        kind: input.kind,
        name: textsByLanguage(input.name),
        legalName: input.legalName ?? null,
        brands: input.brands ?? [],
        inn: input.inn ?? null,
        kpp: input.kpp ?? null,
        ogrn: input.ogrn ?? null,
        region: input.region,
        okved: input.okved ?? [],
        illustrative: input.illustrative ?? [],
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (result.ok) return { __typename: 'Organization', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.ORGANIZATION_ALREADY_REGISTERED': {
        // One that the caller cannot see is named by nothing: that this legal entity is taken is all that they learn.
        const organization = await context.loaders.organization.load(failure.organizationId);
        return { __typename: 'OrganizationAlreadyRegistered', ...userError(failure, context), organization };
      }
      default:
        return sharedFailure(failure, context);
    }
  };
}
