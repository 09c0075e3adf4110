import { systemViewer } from '@promtour/access/viewer';
import { CreateAuditTrail1700000000010 } from '@promtour/service-kit/audit/audit-migration';
import { sealingJob } from '@promtour/service-kit/audit/sealing.job';
import { createDueJobs } from '@promtour/service-kit/jobs/due-jobs';
import type { ServiceDefinition } from '@promtour/service-kit/service';
import { createCreateExcursion } from './excursions/application/create-excursion.ts';
import { createPublishExcursion } from './excursions/application/publish-excursion.ts';
import { createScheduleSessions } from './sessions/application/schedule-sessions.ts';
import { rruleCalendar } from './sessions/calendar/rrule.calendar.ts';
import { createLoaders, type Loaders } from './excursions/graphql/loaders.ts';
import { routesResolvers } from './excursions/graphql/index.ts';
import { routesSubscription } from './routes.subscription.ts';
import { excursionSchema } from './excursions/persistence/excursion.row.ts';
import { knownOrganizationSchema, knownSiteSchema } from './hosts/persistence/known.rows.ts';
import { CreateRoutes1700000002001 } from './excursions/persistence/migrations/1700000002001-create-routes.ts';
import { KnowReadiness1700000002002 } from './excursions/persistence/migrations/1700000002002-know-readiness.ts';
import { FollowSites1700000002003 } from './excursions/persistence/migrations/1700000002003-follow-sites.ts';
import { FoldSearchTexts1700000002010 } from './excursions/persistence/migrations/1700000002010-fold-search-texts.ts';
import { AuditRoutes1700000002990 } from './excursions/persistence/migrations/1700000002990-audit-routes.ts';
import { createRoutesReader } from './excursions/persistence/excursion.reader.ts';
import { routesRepositories } from './excursions/persistence/excursion.repositories.ts';
import { sessionSchema } from './sessions/persistence/session.row.ts';

/** Routes, wired: adapters to ports, use cases to resolvers, events to projections. */
export const routes: ServiceDefinition<Loaders> = {
  name: 'routes',
  directory: new URL('../', import.meta.url),
  entities: [knownOrganizationSchema, knownSiteSchema, excursionSchema, sessionSchema],
  migrations: [
    CreateAuditTrail1700000000010,
    CreateRoutes1700000002001,
    KnowReadiness1700000002002,
    FollowSites1700000002003,
    FoldSearchTexts1700000002010,
    AuditRoutes1700000002990,
  ],
  compose({ environment, dataSource, databaseUrl, clock, logger, unitOfWork }) {
    const transactions = unitOfWork(routesRepositories);
    return {
      resolvers: routesResolvers({
        createExcursion: createCreateExcursion(transactions, clock),
        scheduleSessions: createScheduleSessions(transactions, rruleCalendar, clock),
        publishExcursion: createPublishExcursion(transactions, clock),
      }),
      createLoaders: (viewer) => createLoaders(createRoutesReader(dataSource, viewer, clock), clock.now()),
      subscriptions: [routesSubscription((tx) => routesRepositories(tx, systemViewer('routes')))],
      background: createDueJobs({
        service: 'routes',
        databaseUrl,
        clock,
        logger,
        jobs: [sealingJob({ service: 'routes', dataSource, clock, signingKey: environment.AUDIT_SIGNING_KEY })],
      }),
    };
  },
};
