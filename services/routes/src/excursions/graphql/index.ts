import type { CreateExcursion } from '../application/create-excursion.ts';
import type { PublishExcursion } from '../application/publish-excursion.ts';
import type { ScheduleSessions } from '../../sessions/application/schedule-sessions.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { excursionResolvers } from './excursion.ts';
import { createExcursionMutation } from './create-excursion.ts';
import { publishExcursionMutation } from './publish-excursion.ts';
import { scheduleSessionsMutation } from '../../sessions/graphql/schedule-sessions.ts';
import { organizationResolvers } from './organization.ts';
import { byIdQueries } from './by-id.ts';
import { excursionsQuery } from './excursions.ts';
import { regionResolvers } from './region.ts';
import { sessionResolvers } from '../../sessions/graphql/session.ts';
import { siteResolvers } from './site.ts';

export type RoutesOperations = {
  readonly createExcursion: CreateExcursion;
  readonly scheduleSessions: ScheduleSessions;
  readonly publishExcursion: PublishExcursion;
};

export function routesResolvers(operations: RoutesOperations): Resolvers {
  return {
    Query: { ...byIdQueries, excursions: excursionsQuery },
    Mutation: {
      createExcursion: createExcursionMutation(operations.createExcursion),
      scheduleSessions: scheduleSessionsMutation(operations.scheduleSessions),
      publishExcursion: publishExcursionMutation(operations.publishExcursion),
    },
    Excursion: excursionResolvers,
    Session: sessionResolvers,
    Organization: organizationResolvers,
    Site: siteResolvers,
    Region: regionResolvers,
  };
}
