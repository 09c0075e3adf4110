import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Excursion: '../../domain/excursion.ts#Excursion',
  ExcursionConnection: '../lists.ts#ExcursionConnection',
  Session: '../../domain/session.ts#Session',
  SessionConnection: '../lists.ts#SessionConnection',
  Organization: '../stubs.ts#OrganizationStub',
  Site: '../stubs.ts#SiteStub',
  Region: '../stubs.ts#RegionStub',
});
