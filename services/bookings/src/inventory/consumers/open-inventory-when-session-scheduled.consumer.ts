import { sessionScheduled } from '@promtour/events/catalogue/session';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { EntityManager } from 'typeorm';
import { openInventory } from '../application/open-inventory.ts';
import type { SaleRepository } from '../../bookings/application/ports.ts';

export function openInventoryWhenSessionScheduled(sale: (tx: EntityManager) => SaleRepository): EventHandler {
  return on(sessionScheduled, ({ data }, { tx }) =>
    openInventory(sale(tx), {
      sessionId: data.sessionId as SessionId,
      excursionId: data.excursionId as ExcursionId,
      organizationId: data.organizationId as OrganizationId,
      siteId: data.siteId as SiteId,
      regionCode: data.regionCode as RegionCode,
      startsAt: new Date(data.startsAt),
      capacity: data.capacity,
    }),
  );
}
