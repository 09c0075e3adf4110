import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeOrganizationStatus } from '../../../application/change-organization-status.ts';
import type { OrganizationStatus } from '../../../domain/organization.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** `suspendOrganization` and `reinstateOrganization` differ in nothing but where they lead. */
export function changeOrganizationStatusMutation(
  changeOrganizationStatus: ChangeOrganizationStatus,
  to: OrganizationStatus,
): NonNullable<MutationResolvers['suspendOrganization']> {
  return async (_, { id }, context) => {
    const result = await changeOrganizationStatus(id, to, context.caller);
    if (result.ok) return { __typename: 'Organization', ...result.value };
    return sharedFailure(result.error, context);
  };
}
