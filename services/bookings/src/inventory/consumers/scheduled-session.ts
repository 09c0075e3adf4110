import type { sessionScheduled } from '@promtour/events/catalogue/session';
import type { EventData } from '@promtour/events/define-event';
import { localDate } from '@promtour/kernel/time-zone';
import { eventId, eventRegion, eventZone } from '@promtour/service-kit/event-values';
import type { ScheduledSession } from '../inventory.ports.ts';

/** The session that each of its events carries. */
export function scheduledSession(data: EventData<typeof sessionScheduled>): ScheduledSession {
  const timeZone = eventZone(data.timeZone);
  return {
    sessionId: eventId<'Session'>(data.sessionId),
    excursionId: eventId<'Excursion'>(data.excursionId),
    organizationId: eventId<'Organization'>(data.organizationId),
    siteId: eventId<'Site'>(data.siteId),
    regionCode: eventRegion(data.regionCode),
    startsAt: new Date(data.startsAt),
    endsAt: new Date(data.endsAt),
    timeZone,
    localDate: localDate(new Date(data.startsAt), timeZone),
    capacity: data.capacity,
  };
}
