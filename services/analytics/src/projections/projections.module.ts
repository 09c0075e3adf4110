import { reachesEverything } from '@promtour/access/viewer';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { QueryResolvers, Resolvers } from '../graphql/generated/resolvers.ts';

/** The state of the projections of all features, for those who operate them. `bin/rebuild.ts` rebuilds them. */
export const projections: FeatureModule = {
  name: 'projections',
  // All figures derive from events; people change only which generation is served.
  auditedTables: { 'messaging.projection_generation': { omit: ['phase', 'parts_left'] } },
  compose: ({ generations }) => {
    const query: NonNullable<QueryResolvers['projections']> = async (_, _arguments, { caller }) => {
      // Progress shows how much happens in the whole system.
      if (!reachesEverything(caller.viewer)) throw accessDenied('FORBIDDEN');
      return (await generations()).map(
        ({ projection, perSecond, startedAt, secondsLeft, partsLeft, phase: _phase, ...generation }) => ({
          ...generation,
          name: projection,
          startedAt: startedAt ?? null,
          eventsPerSecond: perSecond ?? null,
          secondsLeft: secondsLeft ?? null,
          partsLeft: partsLeft ?? null,
        }),
      );
    };
    return { resolvers: { Query: { projections: query } } satisfies Resolvers };
  },
};
