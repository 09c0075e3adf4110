import { sessionScheduled } from '@promtour/events/catalogue/session';
import { localDate } from '@promtour/kernel/time-zone';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion, eventZone } from '@promtour/service-kit/event-values';
import type { SaleOf } from '../inventory.ports.ts';

export function openInventoryWhenSessionScheduled(sale: SaleOf): EventHandler {
  return on(sessionScheduled, ({ data }, { tx }) =>
    sale(tx).open({
      sessionId: eventId<'Session'>(data.sessionId),
      excursionId: eventId<'Excursion'>(data.excursionId),
      organizationId: eventId<'Organization'>(data.organizationId),
      siteId: eventId<'Site'>(data.siteId),
      regionCode: eventRegion(data.regionCode),
      startsAt: new Date(data.startsAt),
      localDate: localDate(new Date(data.startsAt), eventZone(data.timeZone)),
      capacity: data.capacity,
    }),
  );
}
