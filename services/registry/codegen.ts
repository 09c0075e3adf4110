import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Region: '../../domain/region.ts#Region',
  RegionConnection: '../lists.ts#RegionConnection',
  Organization: '../../domain/organization.ts#Organization',
  OrganizationConnection: '../lists.ts#OrganizationConnection',
  Site: '../../domain/site.ts#Site',
  SiteConnection: '../lists.ts#SiteConnection',
  CooperationLead: '../../domain/leads/lead.ts#Lead',
  CooperationLeadConnection: '../resolvers/leads/cooperation-leads.ts#CooperationLeadConnection',
  LeadTransition: '../../domain/leads/lead.ts#LeadTransition',
  AuditEntry: '../../application/audit/ports.ts#AuditEntry',
  AuditEntryConnection: '../resolvers/audit/audit-trail.ts#AuditEntryConnection',
});
