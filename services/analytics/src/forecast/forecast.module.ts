import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createVisitSource } from '../visits/visits.module.ts';
import { createVisitForecasts } from './application/visit-forecast.ts';
import {
  seriesForecastResolvers,
  visitForecastQuery,
  visitForecastResolvers,
  type ForecastLoaders,
} from './graphql/visit-forecast.ts';

/** Visits and load of the coming weeks, from those of the past. */
export const forecast: FeatureModule = {
  name: 'forecast',
  compose: ({ dataSource, applied, clock }) => {
    const source = createVisitSource(dataSource);
    return {
      resolvers: {
        Query: { visitForecast: visitForecastQuery(() => applied(source.name)) },
        VisitForecast: visitForecastResolvers,
        SeriesForecast: seriesForecastResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer): ForecastLoaders => ({
        visitForecasts: createVisitForecasts(source, reachOf(viewer), clock),
      }),
    };
  },
};
