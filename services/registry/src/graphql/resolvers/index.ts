import type { AddSite } from '../../application/add-site.ts';
import type { ChangeOrganization } from '../../application/change-organization.ts';
import type { ChangeSite } from '../../application/change-site.ts';
import type { LiftSuspension } from '../../application/entries/lift-suspension.ts';
import type { OpenRegistryEntry } from '../../application/entries/open-registry-entry.ts';
import type { TransitionRegistryEntry } from '../../application/entries/transition-registry-entry.ts';
import type { AdvanceLead } from '../../application/leads/advance-lead.ts';
import type { NameLeadVisitor } from '../../application/leads/name-lead-visitor.ts';
import type { ValueLead } from '../../application/leads/value-lead.ts';
import type { ChangePortal } from '../../application/portals/change-portal.ts';
import type { RegisterPortal } from '../../application/portals/register-portal.ts';
import type { RegisterOrganization } from '../../application/register-organization.ts';
import type { Clock } from '@promtour/kernel/clock';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordedChangeResolvers } from '../recorded-changes.ts';
import { auditTrailQuery } from './audit/audit-trail.ts';
import { advanceCooperationLeadMutation } from './leads/advance-cooperation-lead.ts';
import { cooperationLeadResolvers, leadTransitionResolvers } from './leads/cooperation-lead.ts';
import { leadQueries, organizationLeadsResolvers } from './leads/cooperation-leads.ts';
import { nameLeadVisitorMutation } from './leads/name-lead-visitor.ts';
import { valueCooperationLeadMutation } from './leads/value-cooperation-lead.ts';
import {
  agreementQueries,
  agreementResolvers,
  milestoneResolvers,
  regionAgreementsResolvers,
} from './agreements/agreement.ts';
import { agreementMutations, type AgreementOperations } from './agreements/mutations.ts';
import { readinessMutations, type ReadinessOperations } from './readiness/mutations.ts';
import { assessmentResolvers, readinessQueries, siteReadinessResolvers } from './readiness/readiness.ts';
import {
  councilDecisionResolvers,
  councilQueries,
  councilResolvers,
  regionCouncilResolvers,
} from './councils/council.ts';
import { councilMutations, type CouncilOperations } from './councils/mutations.ts';
import { liftSuspensionMutation } from './entries/lift-suspension.ts';
import { openRegistryEntryMutation } from './entries/open-registry-entry.ts';
import {
  organizationEntriesResolvers,
  registryEntryQueries,
  registryEntryResolvers,
  transitionResolvers,
} from './entries/registry-entry.ts';
import {
  transitionRegistryEntriesMutation,
  transitionRegistryEntryMutation,
} from './entries/transition-registry-entry.ts';
import { identityResolvers, type IdentityOperations } from './identity/index.ts';
import { addSiteMutation } from './mutation/add-site.ts';
import { registerOrganizationMutation } from './mutation/register-organization.ts';
import { okvedClassResolvers, okvedQuery, organizationResolvers } from './organization.ts';
import { changeSiteMutation } from './mutation/change-site.ts';
import { changeOrganizationMutations } from './mutation/change-organization.ts';
import { portalMutations, portalQueries, portalResolvers } from './portals/portal.ts';
import { byIdQueries } from './query/by-id.ts';
import { organizationsQuery } from './query/organizations.ts';
import { regionsQuery } from './query/regions.ts';
import { sitesQuery } from './query/sites.ts';
import { regionResolvers } from './region.ts';
import { siteResolvers } from './site.ts';

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
