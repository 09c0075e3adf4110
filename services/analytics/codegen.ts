import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Region: '../entities.ts#Region',
  Organization: '../entities.ts#Organization',
  Excursion: '../entities.ts#Excursion',
  VisitFlow: '../../application/visit-flow.ts#VisitFlow',
});
