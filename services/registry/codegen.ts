import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Region: '../../domain/region.ts#Region',
  RegionConnection: '../lists.ts#RegionConnection',
  Organization: '../../domain/organization.ts#Organization',
  OrganizationConnection: '../lists.ts#OrganizationConnection',
  Site: '../../domain/site.ts#Site',
  SiteConnection: '../lists.ts#SiteConnection',
  RegistryEntry: '../../domain/entries/registry-entry.ts#RegistryEntry',
  RegistryEntryConnection: '../resolvers/entries/registry-entry.ts#RegistryEntryConnection',
  RegistryEntryTransition: '../../application/entries/ports.ts#RecordedTransition',
  Council: '../../domain/councils/council.ts#Council',
  CouncilMember: '../../domain/councils/council.ts#CouncilMember',
  CouncilMeeting: '../../domain/councils/council.ts#CouncilMeeting',
  CouncilMeetingConnection: '../lists.ts#CouncilMeetingConnection',
  CouncilDecision: '../../domain/councils/decision.ts#CouncilDecision',
  CouncilDecisionConnection: '../lists.ts#CouncilDecisionConnection',
  Portal: '../../domain/portals/portal.ts#Portal',
  PortalConnection: '../lists.ts#PortalConnection',
});
