import type { Clock } from '@promtour/kernel/clock';
import { createAddSite, type ZoneAt } from './add-site.ts';
import { createChangeAgreementTerms } from './agreements/change-agreement-terms.ts';
import { createChangeAgreement } from './agreements/change-agreement.ts';
import { createDraftAgreement } from './agreements/draft-agreement.ts';
import { createExtendAgreement } from './agreements/extend-agreement.ts';
import { createSignAgreement, createWithdrawAgreementSignature } from './agreements/sign-agreement.ts';
import { createChangeOrganization } from './change-organization.ts';
import { createChangeSite } from './change-site.ts';
import { createAppointCouncilMember } from './councils/appoint-council-member.ts';
import { createEndCouncilTerm } from './councils/end-council-term.ts';
import { createEstablishCouncil } from './councils/establish-council.ts';
import { createRecordCouncilDecision } from './councils/record-council-decision.ts';
import { createRecordCouncilMeeting } from './councils/record-council-meeting.ts';
import { createWithdrawCouncilDecision } from './councils/withdraw-council-decision.ts';
import { createLiftSuspension } from './entries/lift-suspension.ts';
import { createOpenRegistryEntry } from './entries/open-registry-entry.ts';
import { createTransitionRegistryEntry } from './entries/transition-registry-entry.ts';
import { createAdvanceLead } from './leads/advance-lead.ts';
import { createNameLeadVisitor } from './leads/name-lead-visitor.ts';
import { createValueLead } from './leads/value-lead.ts';
import { createChangePortal } from './portals/change-portal.ts';
import { createRegisterPortal } from './portals/register-portal.ts';
import { createPublishMethodology } from './readiness/publish-methodology.ts';
import { createRecordAssessment } from './readiness/record-assessment.ts';
import { createWithdrawAssessment } from './readiness/withdraw-assessment.ts';
import { createRegisterOrganization } from './register-organization.ts';
import type { RegistryUnitOfWork } from './ports.ts';
import type { LeadUnitOfWork } from './leads/ports.ts';

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
