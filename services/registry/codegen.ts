import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Region: '../../domain/region.ts#Region',
  RegionConnection: '../lists.ts#RegionConnection',
  Organization: '../../domain/organization.ts#Organization',
  OrganizationConnection: '../lists.ts#OrganizationConnection',
  Site: '../../domain/site.ts#Site',
  SiteConnection: '../lists.ts#SiteConnection',
  ApiClient: '../../domain/identity/api-client.ts#ApiClient',
  ApiClientConnection: '../identity-lists.ts#ApiClientConnection',
  AccessGrant: '../../domain/identity/access-grant.ts#AccessGrant',
  AccessGrantConnection: '../identity-lists.ts#AccessGrantConnection',
});
