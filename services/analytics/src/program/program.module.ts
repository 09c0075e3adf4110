import { joinApplied } from '@promtour/messaging/applied';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { reachOf } from '../dimensions/application/who-may-read-figures.policy.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createScoreboard } from './application/scoreboard.ts';
import { createProgramLoaders } from './graphql/loaders.ts';
import { programScoreboardQuery, regionProgramField, regionProgramResolvers } from './graphql/program.ts';
import { programProjection } from './persistence/program.projection.ts';
import { attributes } from '../shared/persistence/dimension-tables.ts';
import { createProgramReader, heldSessions, openedLeads } from './persistence/program.reader.ts';

/** The progress of regions: agreements, milestones, registers, councils, routes and industries. */
export const program: FeatureModule = {
  name: 'program',
  projections: [programProjection],
  exemptTables: { 'program_g*': 'derived from events, and can be rebuilt at any time' },
  compose: ({ dataSource, clock, applied }) => {
    const reader = createProgramReader(dataSource);
    return {
      resolvers: {
        Query: { programScoreboard: programScoreboardQuery },
        Region: { program: regionProgramField },
        RegionProgram: regionProgramResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) =>
        createProgramLoaders(createScoreboard(reader, reachOf(viewer), clock), async () =>
          joinApplied(await Promise.all([programProjection.name, heldSessions, openedLeads, attributes].map(applied))),
        ),
    };
  },
};
