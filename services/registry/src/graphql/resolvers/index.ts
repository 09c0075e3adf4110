import type { AddSite } from '../../application/add-site.ts';
import type { AdvanceLead } from '../../application/leads/advance-lead.ts';
import type { NameLeadVisitor } from '../../application/leads/name-lead-visitor.ts';
import type { ValueLead } from '../../application/leads/value-lead.ts';
import type { ChangeOrganizationStatus } from '../../application/change-organization-status.ts';
import type { RegisterOrganization } from '../../application/register-organization.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { auditTrailQuery } from './audit/audit-trail.ts';
import { advanceCooperationLeadMutation } from './leads/advance-cooperation-lead.ts';
import { cooperationLeadResolvers, leadTransitionResolvers } from './leads/cooperation-lead.ts';
import { leadQueries } from './leads/cooperation-leads.ts';
import { nameLeadVisitorMutation } from './leads/name-lead-visitor.ts';
import { valueCooperationLeadMutation } from './leads/value-cooperation-lead.ts';
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
  readonly advanceLead: AdvanceLead;
  readonly valueLead: ValueLead;
  readonly nameLeadVisitor: NameLeadVisitor;
};

export function registryResolvers(operations: RegistryOperations): Resolvers {
  return {
    Query: {
      ...byIdQueries,
      ...leadQueries,
      regions: regionsQuery,
      organizations: organizationsQuery,
      auditTrail: auditTrailQuery,
    },
    Mutation: {
      registerOrganization: registerOrganizationMutation(operations.registerOrganization),
      addSite: addSiteMutation(operations.addSite),
      suspendOrganization: changeOrganizationStatusMutation(operations.changeOrganizationStatus, 'SUSPENDED'),
      reinstateOrganization: changeOrganizationStatusMutation(operations.changeOrganizationStatus, 'ACTIVE'),
      advanceCooperationLead: advanceCooperationLeadMutation(operations.advanceLead),
      valueCooperationLead: valueCooperationLeadMutation(operations.valueLead),
      nameLeadVisitor: nameLeadVisitorMutation(operations.nameLeadVisitor),
    },
    Region: regionResolvers,
    Organization: organizationResolvers,
    Site: siteResolvers,
    CooperationLead: cooperationLeadResolvers,
    LeadTransition: leadTransitionResolvers,
  };
}
