import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Region: '../stubs.ts#RegionStub',
  Organization: '../stubs.ts#OrganizationStub',
  Excursion: '../stubs.ts#ExcursionStub',
  VisitFlow: '../../visit-flow/application/visit-flow.ts#VisitFlow',
});
