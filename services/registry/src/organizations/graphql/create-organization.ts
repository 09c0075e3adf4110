import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { Context } from '../../graphql/context.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { CreateOrganization } from '../application/create-organization.ts';
import type { OrganizationExists } from '../domain/failures.ts';

export function createOrganizationMutation(
  createOrganization: CreateOrganization,
): NonNullable<MutationResolvers['createOrganization']> {
  return async (_, { input: { idempotencyKey, ...input } }, context) => {
    const result = await createOrganization(
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
        provenance: statedSource(input.provenance),
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (result.ok) {
      const { value: organization, replayed } = result.value;
      return { __typename: 'CreateOrganizationPayload', organization, replayed };
    }
    return result.error.code === 'REGISTRY.ORGANIZATION_EXISTS'
      ? alreadyRegistered(result.error, context)
      : sharedFailure(result.error, context);
  };
}

/** Names the organization only if the caller can see it; otherwise the caller learns only that the legal entity is registered. */
export async function alreadyRegistered(failure: OrganizationExists, context: Context) {
  const existing = await context.loaders.organization.load(failure.organizationId);
  return { __typename: 'OrganizationExists' as const, ...userError(failure, context), existing };
}
