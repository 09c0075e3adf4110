import { randomUUID } from 'node:crypto';
import { idFromName } from '@promtour/kernel/id';
import type { CloudEvent } from '@promtour/events/envelope';
import fc from 'fast-check';
import { eventsOf, type BookingEnd, type SessionStory } from './visit-history.ts';

export const regions = ['RU-SMO', 'RU-KYA', 'RU-KAM'] as const;
export const organizations = [randomUUID(), randomUUID(), randomUUID()] as const;
export const excursions = [randomUUID(), randomUUID(), randomUUID(), randomUUID()] as const;
/** Days around the turn of a year, in zones that turn it at other instants: all stories lie within. */
export const span = { from: '2026-12-20', to: '2027-01-15' };

const ends: readonly BookingEnd[] = [
  'HELD',
  'EXPIRED',
  'GIVEN_UP',
  'CONFIRMED',
  'CANCELLED',
  'REDEEMED',
  'REDEEMED',
  'NO_SHOW',
  'CORRECTED',
];

const bookingStory = fc
  .record({
    bookingId: fc.uuid(),
    seats: fc.integer({ min: 1, max: 30 }),
    end: fc.constantFrom(...ends),
    share: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ share, ...rest }) => ({ ...rest, attended: Math.round((rest.seats * share) / 4) }));

const sessionStory: fc.Arbitrary<SessionStory> = fc
  .record({
    sessionId: fc.uuid(),
    excursionId: fc.constantFrom(...excursions),
    organizationId: fc.constantFrom(...organizations),
    regionCode: fc.constantFrom(...regions),
    startsAt: fc
      .integer({ min: 0, max: 23 * 24 * 4 })
      .map((quarters) => new Date(Date.parse('2026-12-22T00:00:00Z') + quarters * 900_000)),
    timeZone: fc.constantFrom('Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Krasnoyarsk', 'Asia/Kamchatka'),
    capacity: fc.integer({ min: 1, max: 60 }),
    bookings: fc.array(bookingStory, { maxLength: 5 }),
    announced: fc.boolean().chain((often) => (often ? fc.constant(true) : fc.boolean())),
  })
  // An organization has one site in a region.
  .map((story) => ({ ...story, siteId: idFromName(story.organizationId, story.regionCode) }));

export const history = fc.array(sessionStory, { minLength: 1, maxLength: 12 });

/**
 * The stories' events as they may arrive: each aggregate's in their order, aggregates mixed in any way.
 * @param dice numbers of 0 to 1 that choose the aggregate that is next, used over and over
 */
export function arrivalOf(stories: readonly SessionStory[], dice: readonly number[]): CloudEvent[] {
  const queues = stories.flatMap(eventsOf);
  const arrival: CloudEvent[] = [];
  for (let turn = 0; queues.length > 0; turn++) {
    const index = Math.min(queues.length - 1, Math.floor((dice[turn % dice.length] ?? 0) * queues.length));
    const next = queues[index]?.shift();
    if (next === undefined) queues.splice(index, 1);
    else arrival.push(next);
  }
  return arrival;
}

export const dice = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 31 });
