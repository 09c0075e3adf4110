import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createVisitSource } from '../visits/visits.module.ts';
import { createOriginMatrices } from './application/origin-matrix.ts';
import {
  originCellResolvers,
  originMatrixQuery,
  originMatrixResolvers,
  type OriginLoaders,
} from './graphql/origin-matrix.ts';

/** From which regions visitors come to which: a question to the visits. */
export const origins: FeatureModule = {
  name: 'origins',
  compose: ({ dataSource, applied }) => {
    const source = createVisitSource(dataSource);
    return {
      resolvers: {
        Query: { originMatrix: originMatrixQuery(() => applied(source.name)) },
        OriginMatrix: originMatrixResolvers,
        OriginCell: originCellResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer): OriginLoaders => ({ originMatrices: createOriginMatrices(source, reachOf(viewer)) }),
    };
  },
};
