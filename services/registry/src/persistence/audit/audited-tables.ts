import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import { exemptInEachService, type ExemptTables } from '@promtour/service-kit/audit/coverage';

/** Whose what was given to an organisation is: what was given without one is the agency's to see. */
const ofOrganization = `SELECT o.id, o.region_code FROM organization o WHERE o.id = ($1 ->> 'organization_id')::uuid`;

/**
 * The registry's tables under the audit trail, with what of them it does not tell: people, secrets, and what somebody
 * wrote freely, which may name people. A table that is neither here nor exempt fails
 * `test/audit-coverage.int.test.ts`. A table of a later migration is put under the trail by that migration, and named here too.
 */
export const auditedTables: AuditedTables = {
  region: { region: 'code', omit: ['search_text'] },
  organization: { organization: 'id', omit: ['search_text', 'sort_name', 'okved_prefixes', 'legal_entity', 'search'] },
  organization_contact: { redact: ['name', 'email', 'phone'], owner: ofOrganization },
  site: { omit: ['sort_name'] },
  registry_entry: { omit: ['legal_entity'] },
  registry_entry_transition: {
    redact: ['reason'],
    owner: `SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = ($1 ->> 'entry_id')::uuid`,
  },
  council: {},
  council_member: { redact: ['name'] },
  council_meeting: {},
  council_decision: { redact: ['withdrawn_reason'] },
  council_decision_organization: {},
  portal: {},
  methodology: {},
  readiness_assessment: { redact: ['assessor', 'withdrawn_reason'], redactWithin: { scores: 'evidence' } },
  agreement: { redact: ['terminated_reason'] },
  agreement_signature: {},
  agreement_extension: {},
  agreement_milestone: {},
  programme_fact: {},
  api_client: { redact: ['revocation_reason'], owner: ofOrganization },
  api_client_secret: {
    omit: ['salt', 'digest'],
    owner: `SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = ($1 ->> 'client_id')::uuid`,
  },
  person: { redact: ['subject'] },
  access_grant: { owner: ofOrganization },
  signing_key: { omit: ['sealed'] },
  cooperation_lead: { organization: 'host_organization_id' },
  cooperation_lead_transition: {
    redact: ['note'],
    owner: `SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = ($1 ->> 'lead_id')::uuid`,
  },
};

/** Tables that the trail does not follow, each with the reason. */
export const exemptTables: ExemptTables = {
  ...exemptInEachService,
  council_decision_counter: 'counts the decisions, each of which says its number itself',
  organization_change: 'the history that is shown of an organisation: the trail has the same changes',
  site_change: 'as organization_change',
  rate_bucket: 'counts requests: nobody decides anything by it but whether to answer now',
  oidc_record: 'sign-ins under way: gone when they end, and the grants that they rest on are followed',
};
