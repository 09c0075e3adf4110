import type { Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { excursionRepository, visibleExcursions } from '../excursions/persistence/excursion.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { SessionRepositories } from './application/ports.ts';
import { createScheduleSessions } from './application/schedule-sessions.ts';
import { rruleCalendar } from './calendar/rrule.calendar.ts';
import { countSeatsWhenBookingHeldOrEnded } from './count-seats-when-booking-held-or-ended.consumer.ts';
import { createSessionLoaders } from './graphql/loaders.ts';
import { scheduleSessionsMutation, sessionQueries, sessionResolvers, sessionsOfExcursion } from './graphql/session.ts';
import { CreateSessions1700000002040 } from './persistence/migrations/1700000002040-create-sessions.ts';
import { createSessionReader } from './persistence/session.reader.ts';
import { sessionRepository } from './persistence/session.repositories.ts';
import { sessionSchema } from './persistence/session.row.ts';

/** The timetable: when excursions are held. */
export const sessions: FeatureModule = {
  name: 'sessions',
  entities: [sessionSchema],
  migrations: [CreateSessions1700000002040],
  auditedTables: {
    session: {
      // A projection of bookings, whose own audit log records the changes.
      omit: ['taken'],
      owner: `SELECT e.organization_id, e.region_code FROM excursion e WHERE e.id = ($1 ->> 'excursion_id')::uuid`,
    },
  },
  compose: ({ dataSource, clock, unitOfWork }) => ({
    resolvers: {
      Query: sessionQueries,
      Mutation: {
        scheduleSessions: scheduleSessionsMutation(
          createScheduleSessions(unitOfWork(sessionRepositories), rruleCalendar, clock),
        ),
      },
      Session: sessionResolvers,
      Excursion: sessionsOfExcursion,
    } satisfies Resolvers,
    createLoaders: (viewer) => createSessionLoaders(createSessionReader(dataSource, visibleExcursions(viewer), clock)),
    consumers: countSeatsWhenBookingHeldOrEnded(sessionRepository),
  }),
};

function sessionRepositories(manager: EntityManager, viewer: Viewer): SessionRepositories {
  return { excursions: excursionRepository(manager, viewer), sessions: sessionRepository(manager) };
}
