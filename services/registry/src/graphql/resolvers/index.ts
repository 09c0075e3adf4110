import type { AddSite } from '../../sites/application/add-site.ts';
import type { ChangeOrganization } from '../../organizations/application/change-organization.ts';
import type { ChangeSite } from '../../sites/application/change-site.ts';
import type { LiftSuspension } from '../../entries/application/lift-suspension.ts';
import type { OpenRegistryEntry } from '../../entries/application/open-registry-entry.ts';
import type { TransitionRegistryEntry } from '../../entries/application/transition-registry-entry.ts';
import type { AdvanceLead } from '../../leads/application/advance-lead.ts';
import type { NameLeadVisitor } from '../../leads/application/name-lead-visitor.ts';
import type { ValueLead } from '../../leads/application/value-lead.ts';
import type { ChangePortal } from '../../portals/application/change-portal.ts';
import type { RegisterPortal } from '../../portals/application/register-portal.ts';
import type { RegisterOrganization } from '../../organizations/application/register-organization.ts';
import type { Clock } from '@promtour/kernel/clock';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordedChangeResolvers } from '../../shared/graphql/recorded-changes.ts';
import { auditTrailQuery } from '../../audit/audit-trail.resolvers.ts';
import { advanceCooperationLeadMutation } from '../../leads/graphql/advance-cooperation-lead.ts';
import { cooperationLeadResolvers, leadTransitionResolvers } from '../../leads/graphql/cooperation-lead.ts';
import { leadQueries, organizationLeadsResolvers } from '../../leads/graphql/cooperation-leads.ts';
import { nameLeadVisitorMutation } from '../../leads/graphql/name-lead-visitor.ts';
import { valueCooperationLeadMutation } from '../../leads/graphql/value-cooperation-lead.ts';
import {
  agreementQueries,
  agreementResolvers,
  milestoneResolvers,
  regionAgreementsResolvers,
} from '../../agreements/graphql/agreement.ts';
import { agreementMutations, type AgreementOperations } from '../../agreements/graphql/mutations.ts';
import { readinessMutations, type ReadinessOperations } from '../../readiness/graphql/mutations.ts';
import { assessmentResolvers, readinessQueries, siteReadinessResolvers } from '../../readiness/graphql/readiness.ts';
import {
  councilDecisionResolvers,
  councilQueries,
  councilResolvers,
  regionCouncilResolvers,
} from '../../councils/graphql/council.ts';
import { councilMutations, type CouncilOperations } from '../../councils/graphql/mutations.ts';
import { liftSuspensionMutation } from '../../entries/graphql/lift-suspension.ts';
import { openRegistryEntryMutation } from '../../entries/graphql/open-registry-entry.ts';
import {
  organizationEntriesResolvers,
  registryEntryQueries,
  registryEntryResolvers,
  transitionResolvers,
} from '../../entries/graphql/registry-entry.ts';
import {
  transitionRegistryEntriesMutation,
  transitionRegistryEntryMutation,
} from '../../entries/graphql/transition-registry-entry.ts';
import { identityResolvers, type IdentityOperations } from '../../identity/graphql/identity.resolvers.ts';
import { addSiteMutation } from '../../sites/graphql/add-site.ts';
import { registerOrganizationMutation } from '../../organizations/graphql/register-organization.ts';
import { okvedClassResolvers, okvedQuery, organizationResolvers } from '../../organizations/graphql/organization.ts';
import { changeSiteMutation } from '../../sites/graphql/change-site.ts';
import { changeOrganizationMutations } from '../../organizations/graphql/change-organization.ts';
import { portalMutations, portalQueries, portalResolvers } from '../../portals/graphql/portal.ts';
import { byIdQueries } from './query/by-id.ts';
import { organizationsQuery } from '../../organizations/graphql/organizations.ts';
import { regionsQuery } from '../../regions/graphql/regions.ts';
import { sitesQuery } from '../../sites/graphql/sites.ts';
import { regionResolvers } from '../../organizations/graphql/region-organizations.ts';
import { siteResolvers } from '../../sites/graphql/site.ts';

export type RegistryOperations = CouncilOperations &
  ReadinessOperations &
  AgreementOperations & {
    readonly clock: Clock;
    readonly changeOrganization: ChangeOrganization;
    readonly advanceLead: AdvanceLead;
    readonly valueLead: ValueLead;
    readonly nameLeadVisitor: NameLeadVisitor;
    readonly registerOrganization: RegisterOrganization;
    readonly addSite: AddSite;
    readonly changeSite: ChangeSite;
    readonly openRegistryEntry: OpenRegistryEntry;
    readonly transitionRegistryEntry: TransitionRegistryEntry;
    readonly liftSuspension: LiftSuspension;
    readonly registerPortal: RegisterPortal;
    readonly changePortal: ChangePortal;
    readonly identity: IdentityOperations;
  };

export function registryResolvers(operations: RegistryOperations): Resolvers {
  const identity = identityResolvers(operations.identity);
  return {
    ...identity,
    Query: {
      ...byIdQueries,
      ...registryEntryQueries,
      ...councilQueries,
      ...portalQueries,
      ...readinessQueries,
      ...agreementQueries,
      ...leadQueries,
      auditTrail: auditTrailQuery,
      okvedClasses: okvedQuery,
      ...identity.Query,
      regions: regionsQuery,
      organizations: organizationsQuery,
      sites: sitesQuery(operations.clock),
    },
    Mutation: {
      ...councilMutations(operations),
      ...portalMutations(operations),
      ...readinessMutations(operations),
      ...agreementMutations(operations),
      advanceCooperationLead: advanceCooperationLeadMutation(operations.advanceLead),
      valueCooperationLead: valueCooperationLeadMutation(operations.valueLead),
      nameLeadVisitor: nameLeadVisitorMutation(operations.nameLeadVisitor),
      ...identity.Mutation,
      ...changeOrganizationMutations(operations.changeOrganization),
      registerOrganization: registerOrganizationMutation(operations.registerOrganization),
      addSite: addSiteMutation(operations.addSite),
      changeSite: changeSiteMutation(operations.changeSite),
      openRegistryEntry: openRegistryEntryMutation(operations.openRegistryEntry),
      transitionRegistryEntry: transitionRegistryEntryMutation(operations.transitionRegistryEntry),
      liftSuspension: liftSuspensionMutation(operations.liftSuspension),
      transitionRegistryEntries: transitionRegistryEntriesMutation(operations.transitionRegistryEntry),
    },
    Region: { ...regionResolvers, ...regionCouncilResolvers, ...regionAgreementsResolvers },
    Organization: { ...organizationResolvers, ...organizationEntriesResolvers, ...organizationLeadsResolvers },
    Site: { ...siteResolvers, ...siteReadinessResolvers(operations.clock) },
    ReadinessAssessment: assessmentResolvers,
    Agreement: agreementResolvers,
    Milestone: milestoneResolvers,
    RecordedChange: recordedChangeResolvers,
    OkvedClass: okvedClassResolvers,
    CooperationLead: cooperationLeadResolvers,
    LeadTransition: leadTransitionResolvers,
    RegistryEntry: registryEntryResolvers,
    RegistryEntryTransition: transitionResolvers,
    Council: councilResolvers,
    CouncilDecision: councilDecisionResolvers,
    Portal: portalResolvers,
  };
}
