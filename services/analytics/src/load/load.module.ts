import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createHourSource, createVisitSource } from '../visits/visits.module.ts';
import { createLoadHeatMaps } from './application/load-heat-map.ts';
import {
  loadFiguresResolvers,
  loadGapResolvers,
  loadHeatMapQuery,
  loadHeatMapResolvers,
  type LoadLoaders,
} from './graphql/load-heat-map.ts';

/** When in the week sessions are full: a question to the visits. */
export const load: FeatureModule = {
  name: 'load',
  compose: ({ dataSource, applied }) => {
    const source = createVisitSource(dataSource);
    const hours = createHourSource(dataSource);
    return {
      resolvers: {
        Query: { loadHeatMap: loadHeatMapQuery(() => applied(source.name)) },
        LoadHeatMap: loadHeatMapResolvers,
        LoadGap: loadGapResolvers,
        LoadHour: loadFiguresResolvers,
        LoadFigures: loadFiguresResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer): LoadLoaders => ({ loadHeatMaps: createLoadHeatMaps(source, hours, reachOf(viewer)) }),
    };
  },
};
