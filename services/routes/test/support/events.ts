import { randomUUID } from 'node:crypto';
import { bookingCancelled, bookingExpired, bookingHeld } from '@promtour/events/catalogue/booking';
import {
  organizationCreated,
  organizationUpdated,
  organizationRegistered,
  organizationReinstated,
  organizationSuspended,
} from '@promtour/events/catalogue/organization';
import { portalCreated } from '@promtour/events/catalogue/portal';
import { siteCreated, siteUpdated, siteReadied, siteUnreadied } from '@promtour/events/catalogue/site';
import type { EventData, EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';

// What other services publish, in fewer words.

export type Plant = {
  readonly organizationId: string;
  readonly siteId: string;
  readonly kind: string;
  readonly regionCode: string;
  readonly okved: readonly string[];
  readonly timeZone: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
};

export function plant(about: Partial<Plant> = {}): Plant {
  return {
    organizationId: randomUUID(),
    siteId: randomUUID(),
    kind: 'ENTERPRISE',
    regionCode: 'RU-SMO',
    okved: ['24.10'],
    timeZone: 'Europe/Moscow',
    point: null,
    ...about,
  };
}

/** An active organization with its site, which is ready for visitors. */
export function registered(about: Plant): CloudEvent[] {
  return [organizationIsRegistered(about), siteIsAdded(about), siteIsReady(about)];
}

export function organizationIsRegistered({ organizationId, kind, regionCode, okved }: Plant): CloudEvent {
  return event(organizationRegistered, organizationId, {
    organizationId,
    kind,
    regionCode,
    okved: [...okved],
  });
}

export function siteIsAdded(about: Plant): CloudEvent {
  return event(siteCreated, about.siteId, siteData(about));
}

export function siteIsChanged(about: Plant): CloudEvent {
  return event(siteUpdated, about.siteId, siteData(about));
}

function siteData({ siteId, organizationId, regionCode, timeZone, point }: Plant): EventData<typeof siteCreated> {
  const described = { name: { ru: 'Площадка' }, address: null, hazardClass: null, passRegime: null };
  return { siteId, organizationId, regionCode, timeZone, ...described, point };
}

export function organizationIsAdded({ organizationId, kind, regionCode, okved }: Plant): CloudEvent {
  const data = { organizationId, kind, regionCode, okved: [...okved] };
  return event(organizationCreated, organizationId, data);
}

export function organizationIsChanged({ organizationId, kind, regionCode, okved }: Plant): CloudEvent {
  return event(organizationUpdated, organizationId, {
    organizationId,
    kind,
    regionCode,
    okved: [...okved],
  });
}

export function siteIsReady({ siteId, organizationId }: Plant, validUntil = '2027-11-20T00:00:00Z'): CloudEvent {
  return event(siteReadied, siteId, { siteId, organizationId, assessmentId: randomUUID(), validUntil });
}

export function siteIsNotReady({ siteId, organizationId }: Plant): CloudEvent {
  return event(siteUnreadied, siteId, { siteId, organizationId, reasons: ['ASSESSMENT_WITHDRAWN'] });
}

export function suspended({ organizationId }: Plant): CloudEvent {
  return event(organizationSuspended, organizationId, { organizationId });
}

export function reinstated({ organizationId }: Plant): CloudEvent {
  return event(organizationReinstated, organizationId, { organizationId });
}

/** A portal that covers these regions. */
export function portalIsCreated(portalId: string, ...regionCodes: string[]): CloudEvent {
  return event(portalCreated, portalId, { portalId, portalCode: `p-${portalId}`, regionCodes });
}

/** The events of one booking of the given seats: held and, if stated, ended. */
export function booked(sessionId: string, seats: number, end?: 'CANCELLED' | 'EXPIRED'): CloudEvent[] {
  const bookingId = randomUUID();
  const data = {
    bookingId,
    items: [
      {
        itemId: randomUUID(),
        sessionId,
        excursionId: randomUUID(),
        organizationId: randomUUID(),
        siteId: randomUUID(),
        regionCode: 'RU-SMO',
        seats,
      },
    ],
    seats,
    purpose: 'CONSUMER' as const,
    originRegion: 'RU-MOW',
    foreignCitizens: 0,
  };
  const held = event(bookingHeld, bookingId, { ...data, expiresAt: '2026-11-21T00:00:00Z' });
  switch (end) {
    case undefined:
      return [held];
    case 'CANCELLED':
      return [
        held,
        event(bookingCancelled, bookingId, { ...data, previousStatus: 'CONFIRMED', cancelledBy: 'BOOKER' }),
      ];
    case 'EXPIRED':
      return [held, event(bookingExpired, bookingId, data)];
  }
}

function event<const Definition extends EventDefinition>(
  definition: Definition,
  subject: string,
  data: EventData<Definition>,
): CloudEvent {
  return makeEvent(
    definition,
    { id: randomUUID(), at: new Date('2026-11-20T00:00:00Z'), subject, data },
    { correlationId: 'test' },
  );
}
