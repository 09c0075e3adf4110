import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { EntityManager } from 'typeorm';
import type { Places } from './application/ports.ts';

/** Keeps the names and addresses that vouchers show. */
export function keepPlacesWhenSiteUpdated(places: (tx: EntityManager) => Places): readonly EventHandler[] {
  return [siteCreated, siteUpdated].map((definition) =>
    on(definition, ({ data: { siteId, name, address }, time }, { tx }) =>
      places(tx).keep({ id: eventId<'Site'>(siteId), name: name as LocalizedText, address }, new Date(time)),
    ),
  );
}
