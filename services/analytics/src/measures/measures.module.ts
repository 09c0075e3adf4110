import type { Viewer } from '@promtour/access/viewer';
import { joinApplied, type Applied } from '@promtour/messaging/applied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { ServiceParts } from '@promtour/service-kit/service';
import { cooperation, createLeadSource } from '../cooperation/cooperation.module.ts';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { SumsSource } from '../dimensions/application/ports.ts';
import { dimensionKeyResolvers } from '../dimensions/graphql/dimension-key.ts';
import { createPlaces, dimensions } from '../dimensions/dimensions.module.ts';
import { createEnterpriseSource } from '../enterprises/enterprises.module.ts';
import { createFeedbackSource, feedback } from '../feedback/feedback.module.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { program } from '../program/program.module.ts';
import { visits } from '../visits/visits.module.ts';
import { createVisitSource } from '../visits/persistence/visits.repositories.ts';
import { createMeasures, type Measures } from './application/measures.ts';
import { createMeasuresLoaders } from './graphql/loaders.ts';
import {
  excursionResolvers,
  measureGapResolvers,
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
        MeasureGap: measureGapResolvers,
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
  /** Each with the projections that it reads beside the attributes. */
  const sources: readonly (readonly [source: SumsSource, projections: readonly string[]])[] = [
    [createVisitSource(dataSource), [visits.name]],
    [createFeedbackSource(dataSource), [feedback.name]],
    [createLeadSource(dataSource), [cooperation.name]],
    [createEnterpriseSource(dataSource), [visits.name, program.name]],
  ];
  const places = createPlaces(dataSource);
  return (viewer) => {
    const read = onceForEach(applied);
    const measured = sources.map(([source, projections]) => ({
      ...source,
      applied: async () => joinApplied(await Promise.all([...projections, dimensions.name].map(read))),
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
