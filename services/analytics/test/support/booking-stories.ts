import { randomUUID } from 'node:crypto';
import * as catalogue from '@promtour/events/catalogue/booking';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import type { EventData, EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';

/** Where and when a session is. */
export type Place = {
  readonly sessionId: string;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
  readonly regionCode: string;
  readonly startsAt: string;
  readonly timeZone: string;
};

export type Party = {
  readonly purpose: 'CONSUMER' | 'PARTNER' | 'SUPPLIER' | 'INVESTOR';
  readonly originRegion: string;
  readonly foreignCitizens: number;
  readonly segment?: string;
  readonly portalId?: string;
  readonly resellerOrganizationId?: string;
  readonly visitingOrganizationId?: string;
  readonly routeId?: string;
};

/** A step of a booking and its time. */
export type Step =
  | { readonly step: 'HELD' | 'REQUESTED' | 'CONFIRMED' | 'EXPIRED'; readonly at: string }
  | { readonly step: 'REJECTED'; readonly at: string; readonly reason?: string }
  | { readonly step: 'CANCELLED'; readonly at: string; readonly from: 'ON_HOLD' | 'PENDING' | 'CONFIRMED' }
  /** To other sessions or sizes. */
  | { readonly step: 'CHANGED'; readonly at: string; readonly items: readonly Item[] }
  /** Attendance at the nth session; corrected: recorded before as that. */
  | { readonly step: 'ATTENDED'; readonly at: string; readonly item: number; readonly attended: number }
  | {
      readonly step: 'CORRECTED';
      readonly at: string;
      readonly item: number;
      readonly attended: number;
      readonly before: number;
    };

export type Item = { readonly place: Place; readonly seats: number };

export type Story = {
  readonly bookingId: string;
  readonly party: Party;
  readonly items: readonly Item[];
  readonly steps: readonly Step[];
};

/** A session at noon in Moscow, and what a test does not name. */
export function placeAt(date: string, some: Partial<Place> = {}): Place {
  return {
    sessionId: randomUUID(),
    excursionId: randomUUID(),
    organizationId: randomUUID(),
    siteId: randomUUID(),
    regionCode: 'RU-SMO',
    startsAt: `${date}T09:00:00Z`,
    timeZone: 'Europe/Moscow',
    ...some,
  };
}

export const somebody: Party = { purpose: 'CONSUMER', originRegion: 'RU-MOW', foreignCitizens: 0 };

export function story(items: Item | readonly Item[], steps: readonly Step[], party: Partial<Party> = {}): Story {
  return {
    bookingId: randomUUID(),
    party: { ...somebody, ...party },
    items: 'place' in items ? [items] : items,
    steps,
  };
}

export function scheduled(place: Place, capacity = 30): CloudEvent {
  const endsAt = new Date(Date.parse(place.startsAt) + 3_600_000).toISOString();
  return event(sessionScheduled, place.sessionId, '2026-01-01T00:00:00Z', { ...place, endsAt, capacity });
}

/** The events of a booking in their order. */
export function bookingEventsOf({ bookingId, party, items: first, steps }: Story): CloudEvent[] {
  let items = placed(bookingId, first);
  return steps.map((step) => {
    const data = { bookingId, items, seats: items.reduce((sum, { seats }) => sum + seats, 0), ...party };
    const make = <Definition extends EventDefinition>(definition: Definition, of: EventData<Definition>): CloudEvent =>
      event(definition, bookingId, step.at, of);
    switch (step.step) {
      case 'HELD':
        return make(catalogue.bookingHeld, { ...data, expiresAt: step.at });
      case 'REQUESTED':
        return make(catalogue.bookingRequested, { ...data, answerBy: step.at });
      case 'CONFIRMED':
        return make(catalogue.bookingConfirmed, data);
      case 'EXPIRED':
        return make(catalogue.bookingExpired, data);
      case 'REJECTED':
        return make(catalogue.bookingRejected, { ...data, reason: step.reason ?? 'NO_CAPACITY' });
      case 'CANCELLED':
        return make(catalogue.bookingCancelled, { ...data, previousStatus: step.from, cancelledBy: 'BOOKER' });
      case 'CHANGED': {
        const previousItems = items;
        items = placed(bookingId, step.items);
        const seats = items.reduce((sum, item) => sum + item.seats, 0);
        return make(catalogue.bookingChanged, { ...data, items, seats, status: 'CONFIRMED', previousItems });
      }
      case 'ATTENDED':
      case 'CORRECTED': {
        const item = items[step.item];
        if (item === undefined) throw new Error(`No item ${step.item}`);
        const visit = { bookingId, ...item, ...party };
        if (step.step === 'CORRECTED')
          return make(catalogue.attendanceCorrected, {
            ...visit,
            attended: step.attended,
            previousAttended: step.before,
          });
        return step.attended === 0
          ? make(catalogue.bookingNoShowRecorded, visit)
          : make(catalogue.bookingRedeemed, { ...visit, attended: step.attended });
      }
    }
  });
}

/** An item keeps its id by its place in the list, also when it moves to another session. */
function placed(bookingId: string, items: readonly Item[]) {
  return items.map(({ place, seats }, nth) => {
    const { sessionId, excursionId, organizationId, siteId, regionCode } = place;
    const itemId = `${bookingId.slice(0, -2)}${String(nth + 10)}`;
    return { itemId, sessionId, excursionId, organizationId, siteId, regionCode, seats };
  });
}

function event<Definition extends EventDefinition>(
  definition: Definition,
  subject: string,
  at: string,
  data: EventData<Definition>,
): CloudEvent {
  return makeEvent(definition, { id: randomUUID(), at: new Date(at), subject, data }, { correlationId: 'test' });
}
