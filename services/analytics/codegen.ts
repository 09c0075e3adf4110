import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen(
  {
    Region: '../../visit-flow/graphql/entities.ts#Region',
    Organization: '../../visit-flow/graphql/entities.ts#Organization',
    Excursion: '../../visit-flow/graphql/entities.ts#Excursion',
    VisitFlow: '../../visit-flow/application/visit-flow.ts#VisitFlow',
  },
  '../../visit-flow/graphql/loaders.ts#Context',
);
