import { ensureFirstGeneration } from '@promtour/messaging/generation/generations';
import type { ServiceDefinition } from '@promtour/service-kit/service';
import { reachOf } from './application/reach-of.ts';
import { createVisitFlows } from './application/visit-flow.ts';
import { createLoaders, type Loaders } from './graphql/loaders.ts';
import { analyticsResolvers } from './graphql/resolvers/index.ts';
import { visitFlow } from './projections/visit-flow/visit-flow.projection.ts';
import { createVisitFlowReader } from './projections/visit-flow/visit-flow.reader.ts';

/** Analytics, wired: projections that are fed by events, and questions about them. */
export const analytics: ServiceDefinition<Loaders> = {
  name: 'analytics',
  directory: new URL('../', import.meta.url),
  entities: [],
  migrations: [],
  compose({ dataSource, asOf }) {
    return {
      resolvers: analyticsResolvers,
      createLoaders: (viewer) => {
        const reader = createVisitFlowReader(dataSource, viewer, () => asOf(visitFlow.name));
        return createLoaders(createVisitFlows(reader, reachOf(viewer)));
      },
      subscriptions: [visitFlow],
      background: {
        // Questions come as soon as the service listens, also where the broker is away: an empty answer, not an error.
        start: () => ensureFirstGeneration(dataSource, 'analytics', visitFlow),
        stop: () => Promise.resolve(),
      },
    };
  },
};
