import { randomUUID } from 'node:crypto';
import {
  attendanceCorrected,
  bookingCancelled,
  bookingConfirmed,
  bookingExpired,
  bookingHeld,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import { siteCreated } from '@promtour/events/catalogue/site';
import type { EventData } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';

/** What becomes of a booking. */
export type BookingEnd =
  'HELD' | 'EXPIRED' | 'GIVEN_UP' | 'CONFIRMED' | 'CANCELLED' | 'REDEEMED' | 'NO_SHOW' | 'CORRECTED';

export type BookingStory = {
  readonly bookingId: string;
  readonly seats: number;
  readonly end: BookingEnd;
  /** At most `seats`; counts if the booking ends REDEEMED, or CORRECTED: the attendance recorded first was all or none. */
  readonly attended: number;
  /** Of the group, where it is not one of tourists from Moscow. */
  readonly party?: Partial<Party>;
};

type Party = Pick<EventData<typeof bookingConfirmed>, 'purpose' | 'originRegion' | 'foreignCitizens' | 'minors'>;

export type SessionStory = {
  readonly sessionId: string;
  readonly excursionId: string;
  readonly organizationId: string;
  readonly siteId: string;
  readonly regionCode: string;
  readonly startsAt: Date;
  readonly timeZone: string;
  readonly capacity: number;
  readonly bookings: readonly BookingStory[];
  /** Whether analytics receives the event of the session itself. */
  readonly announced: boolean;
};

/** A session at noon in Moscow, and what of it is not said. */
export function session(date: string, story: Partial<SessionStory> = {}): SessionStory {
  return {
    sessionId: randomUUID(),
    excursionId: randomUUID(),
    organizationId: randomUUID(),
    siteId: randomUUID(),
    regionCode: 'RU-SMO',
    startsAt: new Date(`${date}T09:00:00Z`),
    timeZone: 'Europe/Moscow',
    capacity: 20,
    bookings: [],
    announced: true,
    ...story,
  };
}

export function booking(end: BookingEnd, seats: number, attended = seats, party: Partial<Party> = {}): BookingStory {
  return { bookingId: randomUUID(), seats, end, attended, party };
}

/** The events of each aggregate of a story, in their order: the session's, then each booking's. */
export function eventsOf(story: SessionStory): CloudEvent[][] {
  const { bookings, announced, startsAt, ...rest } = story;
  const scheduled = {
    ...rest,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
  };
  return [
    ...(announced ? [[event(sessionScheduled, story.sessionId, scheduled)]] : []),
    ...bookings.map((one) => bookingEvents(story, one)),
  ];
}

/** What the registry states of the sites of some stories. */
export function siteEventsOf(stories: readonly SessionStory[]): CloudEvent[] {
  const sites = new Map(stories.map((story) => [story.siteId, story]));
  return [...sites.values()].map(({ siteId, organizationId, regionCode, timeZone }) =>
    event(siteCreated, siteId, {
      ...{ siteId, organizationId, regionCode, timeZone, name: { ru: 'Площадка' } },
      ...{ address: null, hazardClass: null, passRegime: null, point: null },
    }),
  );
}

/** What the catalogue states of the excursions of some stories. */
export function excursionEventsOf(stories: readonly SessionStory[]): CloudEvent[] {
  const known = new Map(stories.map((story) => [story.excursionId, story]));
  return [...known.values()].map(({ excursionId, organizationId, siteId, regionCode }) =>
    event(excursionPublished, excursionId, {
      ...{ excursionId, organizationId, siteId, regionCode, version: 1, title: { ru: 'Экскурсия' }, okved: ['24.10'] },
      ...{ onSale: true, portals: null, segments: [], format: 'PRODUCTION', languages: ['ru'], durationMinutes: 60 },
      ...{ options: [], bookingMode: 'INSTANT', cancellationTerms: [] },
      admission: {
        ...{ ageLimit: 0, groupMin: 1, groupMax: 100, childrenPerAdult: null, protectiveEquipment: [] },
        ...{ footwear: 'ANY', photoPolicy: 'ALLOWED', foreignerPolicy: 'ALLOWED', documentLevel: 'NONE' },
        ...{ leadTime: { days: 0, unit: 'CALENDAR' }, healthRestrictions: [], accessibility: [] },
      },
    }),
  );
}

function bookingEvents(
  { sessionId, excursionId, organizationId, siteId, regionCode }: SessionStory,
  story: BookingStory,
): CloudEvent[] {
  const { bookingId, seats, attended } = story;
  const place = { sessionId, excursionId, organizationId, siteId, regionCode, seats };
  const item = { itemId: bookingId, ...place };
  const party: Party = { purpose: 'CONSUMER', originRegion: 'RU-MOW', foreignCitizens: 0, ...story.party };
  const data: EventData<typeof bookingConfirmed> = { bookingId, items: [item], seats, ...party };
  const visit: EventData<typeof bookingNoShowRecorded> = { bookingId, ...item, ...party };
  const held = event(bookingHeld, bookingId, { ...data, expiresAt: '2026-01-01T00:00:00Z' });
  const confirmed = event(bookingConfirmed, bookingId, data);
  switch (story.end) {
    case 'HELD':
      return [held];
    case 'EXPIRED':
      return [held, event(bookingExpired, bookingId, data)];
    case 'GIVEN_UP':
      return [held, event(bookingCancelled, bookingId, { ...data, previousStatus: 'ON_HOLD', cancelledBy: 'BOOKER' })];
    case 'CONFIRMED':
      return [held, confirmed];
    case 'CANCELLED':
      return [
        held,
        confirmed,
        event(bookingCancelled, bookingId, { ...data, previousStatus: 'CONFIRMED', cancelledBy: 'BOOKER' }),
      ];
    case 'REDEEMED':
      return [held, confirmed, event(bookingRedeemed, bookingId, { ...visit, attended })];
    case 'NO_SHOW':
      return [held, confirmed, event(bookingNoShowRecorded, bookingId, visit)];
    case 'CORRECTED': {
      // A correction of a more distant value: more or fewer people attended.
      const previousAttended = attended > 0 ? 0 : seats;
      const first =
        previousAttended === 0
          ? event(bookingNoShowRecorded, bookingId, visit)
          : event(bookingRedeemed, bookingId, { ...visit, attended: previousAttended });
      return [held, confirmed, first, event(attendanceCorrected, bookingId, { ...visit, attended, previousAttended })];
    }
  }
}

function event<const Definition extends Parameters<typeof makeEvent>[0]>(
  definition: Definition,
  subject: string,
  data: EventData<Definition>,
): CloudEvent {
  return makeEvent(
    definition,
    { id: randomUUID(), at: new Date('2026-01-01T00:00:00Z'), subject, data },
    { correlationId: 'test' },
  );
}

/** Two sessions of May 2026 for figures computed by hand: 40 and 20 seats, visitors of two regions and purposes, a no-show and a correction. */
export function twoSessions(keys: Parameters<typeof session>[1]) {
  return [
    session('2026-05-12', {
      ...keys,
      capacity: 40,
      bookings: [
        booking('REDEEMED', 12, 10, { originRegion: 'RU-SMO', foreignCitizens: 0, minors: 10 }),
        booking('CORRECTED', 20, 20, { originRegion: 'RU-TUL', foreignCitizens: 10, minors: 0 }),
        booking('NO_SHOW', 8, 0, { originRegion: 'RU-SMO' }),
      ],
    }),
    session('2026-05-20', {
      ...keys,
      capacity: 20,
      bookings: [booking('REDEEMED', 10, 10, { purpose: 'PARTNER', minors: 0 })],
    }),
  ];
}
