import type { AddSite } from '../../application/add-site.ts';
import type { ChangeOrganizationStatus } from '../../application/change-organization-status.ts';
import type { RegisterOrganization } from '../../application/register-organization.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { identityResolvers, type IdentityOperations } from './identity/index.ts';
import { addSiteMutation } from './mutation/add-site.ts';
import { changeOrganizationStatusMutation } from './mutation/change-organization-status.ts';
import { registerOrganizationMutation } from './mutation/register-organization.ts';
import { organizationResolvers } from './organization.ts';
import { byIdQueries } from './query/by-id.ts';
import { organizationsQuery } from './query/organizations.ts';
import { regionsQuery } from './query/regions.ts';
import { regionResolvers } from './region.ts';
import { siteResolvers } from './site.ts';

export type RegistryOperations = {
  readonly registerOrganization: RegisterOrganization;
  readonly addSite: AddSite;
  readonly changeOrganizationStatus: ChangeOrganizationStatus;
  readonly identity: IdentityOperations;
};

export function registryResolvers(operations: RegistryOperations): Resolvers {
  const identity = identityResolvers(operations.identity);
  return {
    ...identity,
    Query: {
      ...byIdQueries,
      regions: regionsQuery,
      organizations: organizationsQuery,
      ...identity.Query,
    },
    Mutation: {
      registerOrganization: registerOrganizationMutation(operations.registerOrganization),
      addSite: addSiteMutation(operations.addSite),
      suspendOrganization: changeOrganizationStatusMutation(operations.changeOrganizationStatus, 'SUSPENDED'),
      reinstateOrganization: changeOrganizationStatusMutation(operations.changeOrganizationStatus, 'ACTIVE'),
      ...identity.Mutation,
    },
    Region: regionResolvers,
    Organization: organizationResolvers,
    Site: siteResolvers,
  };
}
