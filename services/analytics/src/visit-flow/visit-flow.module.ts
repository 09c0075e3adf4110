import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createVisitFlows } from './application/visit-flow.ts';
import { createVisitFlowLoaders } from './graphql/loaders.ts';
import { excursionResolvers, organizationResolvers, regionResolvers, visitFlowQuery } from './graphql/visit-flow.ts';
import { visitFlow as projection } from './persistence/visit-flow.projection.ts';
import { createVisitFlowReader } from './persistence/visit-flow.reader.ts';

export { createSessionPlaces, createSessionSums } from './persistence/session-sums.ts';

/** Visitors of plants and load of sessions: a projection of events, and queries on it. */
export const visitFlow: FeatureModule = {
  name: 'visit-flow',
  projections: [projection],
  exemptTables: { 'visit_flow_g*': 'derived from events, and can be rebuilt at any time' },
  compose: ({ dataSource, applied }) => ({
    resolvers: {
      Query: { visitFlow: visitFlowQuery },
      Region: regionResolvers,
      Organization: organizationResolvers,
      Excursion: excursionResolvers,
    } satisfies Resolvers,
    createLoaders: (viewer) => {
      const reader = createVisitFlowReader(dataSource, viewer, () => applied(projection.name));
      return createVisitFlowLoaders(createVisitFlows(reader, reachOf(viewer)));
    },
  }),
};
