import { systemViewer, type Viewer } from '@promtour/access/viewer';
import { ok } from '@promtour/kernel/result';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { currentContent } from '../excursions/domain/excursion.ts';
import { excursionRepository, visibleExcursions } from '../excursions/persistence/excursion.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationRepository, siteRepository } from '../hosts/persistence/host.repositories.ts';
import { createEndSchedule, createUpdateSchedule } from './application/change-schedule.ts';
import {
  createCloseSession,
  createReopenSession,
  createRescheduleSession,
  createUpdateSessionCapacity,
} from './application/change-session.ts';
import { createCreateClosure, createLiftClosure } from './application/create-closure.ts';
import { createCreateGuide, createCreatePlantZone } from './application/create-resource.ts';
import { createCreateSchedule } from './application/create-schedule.ts';
import { createCreateSession } from './application/create-session.ts';
import type { ScheduledExcursions, TimetableRepositories } from './application/ports.ts';
import { createMaterializeDueSchedules } from './application/materialize-due-schedules.ts';
import { rruleCalendar as calendar } from './calendar/rrule.calendar.ts';
import { countSeatsWhenBookingHeldOrEnded } from './count-seats-when-booking-held-or-ended.consumer.ts';
import { createTimetableLoaders } from './graphql/loaders.ts';
import { timetableMutations } from './graphql/mutations.ts';
import {
  closureResolvers,
  excursionTimetable,
  organizationTimetable,
  scheduleResolvers,
  sessionChangeResolvers,
  sessionResolvers,
  siteTimetable,
  timetableQueries,
} from './graphql/timetable.ts';
import { materializeSchedulesJob } from './materialize-schedules.job.ts';
import { CreateTimetable1700000002040 } from './persistence/migrations/1700000002040-create-timetable.ts';
import { retryingOverlaps } from './persistence/retry-overlaps.ts';
import { sessionRepository } from './persistence/session.repository.ts';
import { createTimetableReader } from './persistence/timetable.reader.ts';
import { timetableRepositories } from './persistence/timetable.repositories.ts';
import {
  closureSchema,
  guideSchema,
  plantZoneSchema,
  scheduleSchema,
  sessionSchema,
} from './persistence/timetable.rows.ts';

/** The timetable: schedules, their sessions, closures, guides and zones of plants. */
export const timetable: FeatureModule = {
  name: 'timetable',
  entities: [guideSchema, plantZoneSchema, closureSchema, scheduleSchema, sessionSchema],
  migrations: [CreateTimetable1700000002040],
  auditedTables: {
    guide: { redact: ['label'] },
    plant_zone: {},
    closure: { redact: ['note'] },
    // What the job keeps about its own progress.
    schedule: { omit: ['due_at', 'materialized_until', 'tzdata', 'blocked'] },
    // `taken` is a projection of bookings, whose own audit log records the changes.
    session: { omit: ['taken'] },
  },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = retryingOverlaps(unitOfWork(timetableRepositoriesOf));
    const readerOf = (viewer: Viewer) =>
      createTimetableReader(dataSource, viewer, visibleExcursions(viewer), clock, calendar.tzdata);
    const ownReader = readerOf(systemViewer('routes'));
    return {
      resolvers: {
        Query: timetableQueries,
        Mutation: timetableMutations({
          createSchedule: createCreateSchedule(transactions, calendar, clock),
          updateSchedule: createUpdateSchedule(transactions, calendar, clock),
          endSchedule: createEndSchedule(transactions, clock),
          createSession: createCreateSession(transactions, calendar, clock),
          rescheduleSession: createRescheduleSession(transactions, calendar, clock),
          updateSessionCapacity: createUpdateSessionCapacity(transactions, clock),
          closeSession: createCloseSession(transactions, clock),
          reopenSession: createReopenSession(transactions, clock),
          createClosure: createCreateClosure(transactions, clock),
          liftClosure: createLiftClosure(transactions, clock),
          createGuide: createCreateGuide(transactions, clock),
          createPlantZone: createCreatePlantZone(transactions, clock),
        }),
        Session: sessionResolvers,
        Schedule: scheduleResolvers,
        SessionChange: sessionChangeResolvers,
        Closure: closureResolvers,
        Excursion: excursionTimetable,
        Organization: organizationTimetable,
        Site: siteTimetable,
      } satisfies Resolvers,
      createLoaders: (viewer) => createTimetableLoaders(readerOf(viewer)),
      subscriptions: [countSeatsWhenBookingHeldOrEnded(sessionRepository)],
      jobs: [
        materializeSchedulesJob(createMaterializeDueSchedules(transactions, calendar, clock), () =>
          ownReader.nextDue(),
        ),
      ],
    };
  },
};

export function timetableRepositoriesOf(manager: EntityManager, viewer: Viewer): TimetableRepositories {
  return {
    ...timetableRepositories(manager, viewer),
    organizations: organizationRepository(manager),
    sites: siteRepository(manager),
    excursions: scheduledExcursions(manager, viewer),
  };
}

/** The only place of the timetable that knows how excursions are stored. */
function scheduledExcursions(manager: EntityManager, viewer: Viewer): ScheduledExcursions {
  return {
    async find(excursion) {
      const found = await excursionRepository(manager, viewer).find(excursion);
      if (!found.ok) return found;
      const { id, organizationId, siteId, regionCode, timeZone } = found.value;
      const { durationMinutes, admission } = currentContent(found.value);
      const { groupMin, groupMax } = admission;
      return ok({ id, organizationId, siteId, regionCode, timeZone, durationMinutes, groupMin, groupMax });
    },
  };
}
