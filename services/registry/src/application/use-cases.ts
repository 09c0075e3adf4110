import type { Clock } from '@promtour/kernel/clock';
import { createAddSite, type ZoneAt } from '../sites/application/add-site.ts';
import { createChangeAgreementTerms } from '../agreements/application/change-agreement-terms.ts';
import { createChangeAgreement } from '../agreements/application/change-agreement.ts';
import { createDraftAgreement } from '../agreements/application/draft-agreement.ts';
import { createExtendAgreement } from '../agreements/application/extend-agreement.ts';
import { createSignAgreement, createWithdrawAgreementSignature } from '../agreements/application/sign-agreement.ts';
import { createChangeOrganization } from '../organizations/application/change-organization.ts';
import { createChangeSite } from '../sites/application/change-site.ts';
import { createAppointCouncilMember } from '../councils/application/appoint-council-member.ts';
import { createEndCouncilTerm } from '../councils/application/end-council-term.ts';
import { createEstablishCouncil } from '../councils/application/establish-council.ts';
import { createRecordCouncilDecision } from '../councils/application/record-council-decision.ts';
import { createRecordCouncilMeeting } from '../councils/application/record-council-meeting.ts';
import { createWithdrawCouncilDecision } from '../councils/application/withdraw-council-decision.ts';
import { createLiftSuspension } from '../entries/application/lift-suspension.ts';
import { createOpenRegistryEntry } from '../entries/application/open-registry-entry.ts';
import { createTransitionRegistryEntry } from '../entries/application/transition-registry-entry.ts';
import { createAdvanceLead } from '../leads/application/advance-lead.ts';
import { createNameLeadVisitor } from '../leads/application/name-lead-visitor.ts';
import { createValueLead } from '../leads/application/value-lead.ts';
import { createChangePortal } from '../portals/application/change-portal.ts';
import { createRegisterPortal } from '../portals/application/register-portal.ts';
import { createPublishMethodology } from '../readiness/application/publish-methodology.ts';
import { createRecordAssessment } from '../readiness/application/record-assessment.ts';
import { createWithdrawAssessment } from '../readiness/application/withdraw-assessment.ts';
import { createRegisterOrganization } from '../organizations/application/register-organization.ts';
import type { RegistryUnitOfWork } from './ports.ts';
import type { LeadUnitOfWork } from '../leads/application/ports.ts';

export type UseCaseParts = {
  readonly transactions: RegistryUnitOfWork;
  readonly leadTransactions: LeadUnitOfWork;
  readonly clock: Clock;
  readonly zoneAt: ZoneAt;
};

/** What can be asked of the registry, but for who may do it: identity's use cases are made in `identity/`. */
export function createUseCases({ transactions, leadTransactions, clock, zoneAt }: UseCaseParts) {
  return {
    addSite: createAddSite(transactions, clock, zoneAt),
    changeAgreementTerms: createChangeAgreementTerms(transactions, clock),
    changeAgreement: createChangeAgreement(transactions, clock),
    draftAgreement: createDraftAgreement(transactions, clock),
    extendAgreement: createExtendAgreement(transactions, clock),
    signAgreement: createSignAgreement(transactions, clock),
    withdrawAgreementSignature: createWithdrawAgreementSignature(transactions, clock),
    changeOrganization: createChangeOrganization(transactions, clock),
    changeSite: createChangeSite(transactions, clock, zoneAt),
    appointCouncilMember: createAppointCouncilMember(transactions, clock),
    endCouncilTerm: createEndCouncilTerm(transactions, clock),
    establishCouncil: createEstablishCouncil(transactions, clock),
    recordCouncilDecision: createRecordCouncilDecision(transactions, clock),
    recordCouncilMeeting: createRecordCouncilMeeting(transactions, clock),
    withdrawCouncilDecision: createWithdrawCouncilDecision(transactions, clock),
    openRegistryEntry: createOpenRegistryEntry(transactions, clock),
    transitionRegistryEntry: createTransitionRegistryEntry(transactions, clock),
    liftSuspension: createLiftSuspension(transactions, clock),
    advanceLead: createAdvanceLead(leadTransactions, clock),
    nameLeadVisitor: createNameLeadVisitor(leadTransactions, clock),
    valueLead: createValueLead(leadTransactions, clock),
    changePortal: createChangePortal(transactions, clock),
    registerPortal: createRegisterPortal(transactions, clock),
    publishMethodology: createPublishMethodology(transactions, clock),
    recordAssessment: createRecordAssessment(transactions, clock),
    withdrawAssessment: createWithdrawAssessment(transactions, clock),
    registerOrganization: createRegisterOrganization(transactions, clock),
  };
}
