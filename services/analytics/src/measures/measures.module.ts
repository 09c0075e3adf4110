import { joinApplied, type Applied } from '@promtour/messaging/applied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { SumsSource } from '../dimensions/application/ports.ts';
import { dimensionKeyResolvers } from '../dimensions/graphql/dimension-key.ts';
import { dimensionsProjection } from '../dimensions/persistence/dimensions.projection.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { visitFlow } from '../visit-flow/persistence/visit-flow.projection.ts';
import { createMeasures } from './application/measures.ts';
import { createMeasuresLoaders } from './graphql/loaders.ts';
import {
  excursionResolvers,
  measurePeriodResolvers,
  measureRowResolvers,
  measuresQuery,
  measuresResolvers,
  measureValuesResolvers,
  organizationResolvers,
  regionResolvers,
  routeResolvers,
  siteResolvers,
} from './graphql/measures.ts';
import { createPlaces } from './persistence/places.ts';
import { createSessionSums } from './persistence/session-sums.ts';

/** The measures of the program: one question over the sums of all projections. */
export const measures: FeatureModule = {
  name: 'measures',
  compose: ({ dataSource, applied }) => {
    const sources: readonly (readonly [source: SumsSource, projection: string])[] = [
      [createSessionSums(dataSource), visitFlow.name],
    ];
    const places = createPlaces(dataSource);
    return {
      resolvers: {
        Query: { measures: measuresQuery },
        Region: regionResolvers,
        Organization: organizationResolvers,
        Site: siteResolvers,
        Excursion: excursionResolvers,
        Route: routeResolvers,
        Measures: measuresResolvers,
        MeasureRow: measureRowResolvers,
        MeasurePeriod: measurePeriodResolvers,
        MeasureValues: measureValuesResolvers,
        DimensionKey: dimensionKeyResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => {
        const read = onceForEach(applied);
        const measured = sources.map(([source, projection]) => ({
          ...source,
          applied: async () => joinApplied(await Promise.all([read(projection), read(dimensionsProjection.name)])),
        }));
        return createMeasuresLoaders(createMeasures(measured, places, reachOf(viewer)));
      },
    };
  },
};

/** How far each projection was when a request first asked: its later figures are newer than stated, never older. */
function onceForEach(applied: (projection: string) => Promise<Applied>): (projection: string) => Promise<Applied> {
  const known = new Map<string, Promise<Applied>>();
  return (projection) => {
    const reading = known.get(projection) ?? applied(projection);
    known.set(projection, reading);
    return reading;
  };
}
