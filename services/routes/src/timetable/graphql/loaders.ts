import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { SessionFilter, TimetableReader } from '../application/ports.ts';
import type { Closure } from '../domain/closure.ts';
import type { Guide, PlantZone } from '../domain/resources.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { GuideId, PlantZoneId, ScheduleId, Session } from '../domain/session.ts';

export type TimetableLoaders = {
  readonly session: DataLoader<SessionId, Session | null>;
  readonly schedule: DataLoader<ScheduleId, Schedule | null>;
  readonly guide: DataLoader<GuideId, Guide | null>;
  readonly plantZone: DataLoader<PlantZoneId, PlantZone | null>;
  readonly sessionsOfExcursion: BatchedList<ExcursionId, SessionFilter, Session>;
  readonly schedulesOfExcursion: BatchedList<ExcursionId, null, Schedule>;
  readonly guidesOfOrganization: BatchedList<OrganizationId, null, Guide>;
  readonly zonesOfSite: BatchedList<SiteId, null, PlantZone>;
  readonly closuresOfOrganization: BatchedList<OrganizationId, null, Closure>;
};

export function createTimetableLoaders(reader: TimetableReader): TimetableLoaders {
  return {
    session: createLoader(
      (ids) => reader.sessionsById(ids),
      ({ id }) => id,
    ),
    schedule: createLoader(
      (ids) => reader.schedulesById(ids),
      ({ id }) => id,
    ),
    guide: createLoader(
      (ids) => reader.guidesById(ids),
      ({ id }) => id,
    ),
    plantZone: createLoader(
      (ids) => reader.zonesById(ids),
      ({ id }) => id,
    ),
    sessionsOfExcursion: createBatchedList({
      read: (excursions, filter, page) => reader.sessionsOf(excursions, filter, page),
      count: (excursions, filter) => reader.countSessionsOf(excursions, filter),
    }),
    schedulesOfExcursion: createBatchedList(reader.schedulesOfExcursion),
    guidesOfOrganization: createBatchedList(reader.guidesOfOrganization),
    zonesOfSite: createBatchedList(reader.zonesOfSite),
    closuresOfOrganization: createBatchedList(reader.closuresOfOrganization),
  };
}
