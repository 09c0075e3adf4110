import type { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Site } from '../domain/site.ts';

/** The event of a new or changed site, with all values that other services store. */
export function siteEvent(
  definition: typeof siteCreated | typeof siteUpdated,
  site: Site,
  at: Date,
  causation: Causation,
): CloudEvent {
  const { id, organizationId, regionCode, timeZone, name, address, hazardClass, passRegime, point } = site;
  const data = { siteId: id, organizationId, regionCode, timeZone, name, address, hazardClass, passRegime, point };
  return makeEvent(definition, { id: newId(at), at, subject: id, data }, causation);
}
