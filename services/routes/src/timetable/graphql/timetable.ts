import { bookingDeadline } from '@promtour/kernel/admission/lead-time';
import { parseId } from '@promtour/kernel/id';
import { localDate } from '@promtour/kernel/time-zone';
import type {
  ClosureResolvers,
  ExcursionResolvers,
  OrganizationResolvers,
  QueryResolvers,
  ScheduleResolvers,
  SessionChangeResolvers,
  SessionResolvers,
  SiteResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';
import { shownContent, type Excursion } from '../../excursions/domain/excursion.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Session } from '../domain/session.ts';
import { closureOrder, guideOrder, listSessions, scheduleOrder, zoneOrder } from './lists.ts';

export const timetableQueries: Pick<QueryResolvers, 'session' | 'schedule'> = {
  // Null also if the text is not a valid id.
  session: (_, { id: text }, { loaders }) => {
    const id = parseId<'Session'>(text);
    return id === undefined ? null : loaders.session.load(id);
  },
  schedule: (_, { id: text }, { loaders }) => {
    const id = parseId<'Schedule'>(text);
    return id === undefined ? null : loaders.schedule.load(id);
  },
};

export const sessionResolvers: SessionResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Session'>(reference.id);
    return id === undefined ? null : loaders.session.load(id);
  },
  excursion: excursionOf,
  date: ({ startsAt, timeZone }) => localDate(startsAt, timeZone),
  bookableUntil: async (session, _, context) => {
    const { leadTime } = shownContent(await excursionOf(session, _, context)).admission;
    return bookingDeadline(leadTime, session.startsAt, session.timeZone, await context.loaders.workingCalendar());
  },
  schedule: ({ scheduleId }, _, { loaders }) => (scheduleId === null ? null : loaders.schedule.load(scheduleId)),
  guide: guideOf,
  plantZone: plantZoneOf,
};

export const scheduleResolvers: ScheduleResolvers = {
  excursion: excursionOf,
  guide: guideOf,
  plantZone: plantZoneOf,
  materializedUntil: ({ materialization }) => materialization.until,
  blocked: ({ materialization }) => materialization.blocked,
};

export const sessionChangeResolvers: SessionChangeResolvers = {
  id: ({ after }) => after.id,
  startsAt: ({ after }) => after.startsAt,
  endsAt: ({ after }) => after.endsAt,
  capacity: ({ after }) => after.capacity,
  previousStartsAt: ({ before }) => before?.startsAt ?? null,
};

export const closureResolvers: ClosureResolvers = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  site: ({ siteId }) => (siteId === null ? null : { id: siteId }),
  dates: ({ time }) => (time.kind === 'DATES' ? time : null),
  period: ({ time }) => (time.kind === 'PERIOD' ? time : null),
};

export const excursionTimetable: Pick<ExcursionResolvers, 'sessions' | 'schedules'> = {
  sessions: ({ id }, list, { loaders }) => listSessions(loaders.sessionsOfExcursion, id, list),
  schedules: ({ id }, page, { loaders }) => loaders.schedulesOfExcursion(id, scheduleOrder, null, page),
};

export const organizationTimetable: Pick<OrganizationResolvers, 'guides' | 'closures'> = {
  guides: ({ id }, page, { loaders }) => loaders.guidesOfOrganization(id, guideOrder, null, page),
  closures: ({ id }, page, { loaders }) => loaders.closuresOfOrganization(id, closureOrder, null, page),
};

export const siteTimetable: Pick<SiteResolvers, 'plantZones'> = {
  plantZones: ({ id }, page, { loaders }) => loaders.zonesOfSite(id, zoneOrder, null, page),
};

/** @throws Error if the excursion is missing: a viewer of a session or a schedule may read its excursion */
async function excursionOf(
  { excursionId }: Pick<Session, 'excursionId'>,
  _: unknown,
  { loaders }: Context,
): Promise<Excursion> {
  const excursion = await loaders.excursion.load(excursionId);
  if (excursion === null) throw new Error(`Excursion ${excursionId} is missing`);
  return excursion;
}

function guideOf({ guideId }: Pick<Session | Schedule, 'guideId'>, _: unknown, { loaders }: Context) {
  return guideId === null ? null : loaders.guide.load(guideId);
}

function plantZoneOf({ plantZoneId }: Pick<Session | Schedule, 'plantZoneId'>, _: unknown, { loaders }: Context) {
  return plantZoneId === null ? null : loaders.plantZone.load(plantZoneId);
}
