import type { OrganizationId } from '@promtour/kernel/id';
import type { Organization } from '../../organizations/domain/organization.ts';
import type { AccessGrantResolvers, ApiClientResolvers } from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';

export const apiClientResolvers: ApiClientResolvers = {
  status: ({ revokedAt }) => (revokedAt === null ? 'ACTIVE' : 'REVOKED'),
  organization: boundingOrganization,
  portal: ({ portalId }, _, { loaders }) => (portalId === null ? null : loaders.portal.load(portalId)),
};

export const accessGrantResolvers: AccessGrantResolvers = {
  status: ({ confirmedAt, withdrawnAt }) =>
    withdrawnAt !== null ? 'WITHDRAWN' : confirmedAt === null ? 'PROPOSED' : 'ACTIVE',
  organization: boundingOrganization,
};

async function boundingOrganization(
  { organizationId }: { readonly organizationId: OrganizationId | null },
  _: unknown,
  { loaders }: Context,
): Promise<Organization | null> {
  return organizationId === null ? null : loaders.organization.load(organizationId);
}
