import { ensureFirstGeneration } from '@promtour/messaging/generation/generations';
import { CreateAuditTrail1700000000010 } from '@promtour/service-kit/audit/audit-migration';
import { sealingJob } from '@promtour/service-kit/audit/sealing.job';
import { createDueJobs } from '@promtour/service-kit/jobs/due-jobs';
import type { ServiceDefinition } from '@promtour/service-kit/service';
import { reachOf } from './visit-flow/application/reach-of.ts';
import { createVisitFlows } from './visit-flow/application/visit-flow.ts';
import { createLoaders, type Loaders } from './visit-flow/graphql/loaders.ts';
import { analyticsResolvers } from './visit-flow/graphql/index.ts';
import { AuditAnalytics1790000000990 } from './visit-flow/persistence/migrations/1790000000990-audit-analytics.ts';
import { visitFlow } from './visit-flow/persistence/visit-flow.projection.ts';
import { createVisitFlowReader } from './visit-flow/persistence/visit-flow.reader.ts';

/** Analytics, wired: projections that are fed by events, and questions about them. */
export const analytics: ServiceDefinition<Loaders> = {
  name: 'analytics',
  directory: new URL('../', import.meta.url),
  entities: [],
  migrations: [CreateAuditTrail1700000000010, AuditAnalytics1790000000990],
  projections: [visitFlow],
  compose({ environment, dataSource, databaseUrl, clock, logger, applied }) {
    const jobs = createDueJobs({
      service: 'analytics',
      databaseUrl,
      clock,
      logger,
      jobs: [sealingJob({ service: 'analytics', dataSource, clock, signingKey: environment.AUDIT_SIGNING_KEY })],
    });
    return {
      resolvers: analyticsResolvers,
      createLoaders: (viewer) => {
        const reader = createVisitFlowReader(dataSource, viewer, () => applied(visitFlow.name));
        return createLoaders(createVisitFlows(reader, reachOf(viewer)));
      },
      subscriptions: [visitFlow],
      background: {
        // Questions come as soon as the service listens, also where the broker is away: an empty answer, not an error.
        start: async () => {
          await ensureFirstGeneration(dataSource, 'analytics', visitFlow);
          await jobs.start();
        },
        stop: () => jobs.stop(),
      },
    };
  },
};
