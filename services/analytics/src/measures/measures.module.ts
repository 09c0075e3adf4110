import type { Viewer } from '@promtour/access/viewer';
import { joinApplied, type Applied } from '@promtour/messaging/applied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { ServiceParts } from '@promtour/service-kit/service';
import { createLeadSource } from '../cooperation/cooperation.module.ts';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Places, SumsSource } from '../dimensions/application/ports.ts';
import { dimensionKeyResolvers } from '../dimensions/graphql/dimension-key.ts';
import { createPlaces, dimensions } from '../dimensions/dimensions.module.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createSessionPlaces, createSessionSums, visitFlow } from '../visit-flow/visit-flow.module.ts';
import { createMeasures, type Measures } from './application/measures.ts';
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

/** The measures of the program: one question over the sums of all projections. */
export const measures: FeatureModule = {
  name: 'measures',
  compose: (parts) => {
    const measuresOf = measuresFor(parts);
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
      createLoaders: (viewer) => createMeasuresLoaders(measuresOf(viewer)),
    };
  },
};

/** The measures of a viewer: new ones for each request, since they remember how far each projection was. */
export function measuresFor({
  dataSource,
  applied,
}: Pick<ServiceParts, 'dataSource' | 'applied'>): (viewer: Viewer) => Measures {
  const sources: readonly SumsSource[] = [createSessionSums(dataSource), createLeadSource(dataSource)];
  const places = eitherOf(createPlaces(dataSource), createSessionPlaces(dataSource));
  return (viewer) => {
    const read = onceForEach(applied);
    const measured = sources.map((source) => ({
      ...source,
      applied: async () =>
        joinApplied(
          await Promise.all([read(source.name === 'visits' ? visitFlow.name : source.name), read(dimensions.name)]),
        ),
    }));
    return createMeasures(measured, places, reachOf(viewer));
  };
}

/** How far each projection was when a request first asked: its later figures are newer than stated, never older. */
function onceForEach(applied: (projection: string) => Promise<Applied>): (projection: string) => Promise<Applied> {
  const known = new Map<string, Promise<Applied>>();
  return (projection) => {
    const reading = known.get(projection) ?? applied(projection);
    known.set(projection, reading);
    return reading;
  };
}

/** A record may be known from the registry's events or from its sessions first. */
function eitherOf(one: Places, other: Places): Places {
  return {
    async placesOf(dimension, keys) {
      const all = await Promise.all([one.placesOf(dimension, keys), other.placesOf(dimension, keys)]);
      return new Map(keys.map((key) => [key, all.flatMap((places) => places.get(key) ?? [])]));
    },
  };
}
