import { randomUUID } from 'node:crypto';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { CloudEvent } from '@promtour/events/envelope';
import fc from 'fast-check';
import { outcomes, type Outcome } from '../../src/booking-funnel/domain/booked-item.ts';
import { placeAt, scheduled, story, bookingEventsOf, type Place, type Step, type Story } from './booking-stories.ts';
import { historyEvent } from './history-event.ts';
import { siteData } from './visit-world.ts';

// A small universe: two months, three regions in two districts, four hosts with excursions of their own.
export const regions = ['RU-SMO', 'RU-TUL', 'RU-KAM'] as const;
export const places: readonly Place[] = [0, 1, 2, 3].flatMap((host) => {
  const organizationId = randomUUID();
  return [0, 1].map((nth) =>
    placeAt(`2027-01-0${nth + 1}`, { organizationId, regionCode: regions[host % 3] ?? 'RU-SMO' }),
  );
});

const [portal, route] = [randomUUID(), randomUUID()];
export const channels = ['DIRECT', `PORTAL:${portal}`];

export const storyOf: fc.Arbitrary<Story> = fc
  .record({
    place: fc.constantFrom(...places),
    seats: fc.integer({ min: 1, max: 8 }),
    day: fc.integer({ min: 0, max: 60 }),
    outcome: fc.constantFrom(...outcomes),
    requested: fc.boolean(),
    minutes: fc.integer({ min: 0, max: 6_000 }),
    purpose: fc.constantFrom('CONSUMER', 'PARTNER'),
    segment: fc.constantFrom(undefined, 'FAMILY', 'SENIOR'),
    portalId: fc.constantFrom(undefined, portal),
    routeId: fc.constantFrom(undefined, route),
    originRegion: fc.constantFrom('RU-MOW', 'RU-SPE'),
  })
  .map(({ place, seats, day, outcome, requested, minutes, ...party }) => {
    const at = new Date(Date.parse('2026-11-01T06:00:00Z') + day * 86_400_000).toISOString();
    return story({ place, seats }, stepsTo(outcome, requested, at, minutes), withoutUndefined(party));
  });

/** @param minutes from the hold to the confirmation */
export function stepsTo(outcome: Outcome, requested: boolean, at: string, minutes = 0): readonly Step[] {
  const later = new Date(Date.parse(at) + minutes * 60_000).toISOString();
  const open: readonly Step[] = [{ step: 'HELD', at }, ...(requested ? [{ step: 'REQUESTED' as const, at }] : [])];
  const confirmed: readonly Step[] = [...open, { step: 'CONFIRMED', at: later }];
  switch (outcome) {
    case 'HELD':
      return [{ step: 'HELD', at }];
    case 'EXPIRED':
      return [
        { step: 'HELD', at },
        { step: 'EXPIRED', at },
      ];
    case 'WITHDRAWN':
      return [...open, { step: 'CANCELLED', at, from: requested ? 'PENDING' : 'ON_HOLD' }];
    case 'REQUESTED':
      return [
        { step: 'HELD', at },
        { step: 'REQUESTED', at },
      ];
    case 'REJECTED':
      return [
        { step: 'HELD', at },
        { step: 'REQUESTED', at },
        { step: 'REJECTED', at },
      ];
    case 'CONFIRMED':
      return confirmed;
    case 'CANCELLED':
      return [...confirmed, { step: 'CANCELLED', at, from: 'CONFIRMED' }];
    case 'NO_SHOW':
      return [...confirmed, { step: 'ATTENDED', at, item: 0, attended: 0 }];
    case 'ATTENDED':
      return [...confirmed, { step: 'ATTENDED', at, item: 0, attended: 1 }];
  }
}

/** Sites that were elsewhere before. */
export const siteEvents: readonly (readonly CloudEvent[])[] = places.map((place) => {
  const data = siteData(place);
  const at = '2026-01-01T00:00:00Z';
  return [
    historyEvent(siteCreated, at, place.siteId, { ...data, regionCode: 'RU-MOW' }),
    historyEvent(siteUpdated, at, place.siteId, data),
  ];
});

/** The events of sessions and bookings, each aggregate's in their order. */
export function queuesOf(stories: readonly Story[]): readonly (readonly CloudEvent[])[] {
  return [...places.map((place) => [scheduled(place)]), ...stories.map(bookingEventsOf)];
}

/** Each queue in its order, mixed by the dice. */
export function mixed(queues: readonly (readonly CloudEvent[])[], dice: readonly number[]): CloudEvent[] {
  const left = queues.map((queue) => [...queue]);
  const events: CloudEvent[] = [];
  for (let turn = 0; left.length > 0; turn++) {
    const nth = (dice[turn % dice.length] ?? 0) % left.length;
    const next = left[nth]?.shift();
    if (next === undefined) left.splice(nth, 1);
    else events.push(next);
  }
  return events;
}

function withoutUndefined<Value extends object>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
