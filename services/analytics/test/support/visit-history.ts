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
import { sessionScheduled } from '@promtour/events/catalogue/session';
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
};

export type SessionStory = {
  readonly sessionId: string;
  readonly excursionId: string;
  readonly organizationId: string;
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
    regionCode: 'RU-SMO',
    startsAt: new Date(`${date}T09:00:00Z`),
    timeZone: 'Europe/Moscow',
    capacity: 20,
    bookings: [],
    announced: true,
    ...story,
  };
}

export function booking(end: BookingEnd, seats: number, attended = seats): BookingStory {
  return { bookingId: randomUUID(), seats, end, attended };
}

/** The events of each aggregate of a story, in their order: the session's, then each booking's. */
export function eventsOf(story: SessionStory): CloudEvent[][] {
  const { bookings, announced, startsAt, ...rest } = story;
  const data = { ...rest, siteId: story.organizationId };
  const scheduled = {
    ...data,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
  };
  return [
    ...(announced ? [[event(sessionScheduled, story.sessionId, scheduled)]] : []),
    ...bookings.map((one) => bookingEvents(story, one)),
  ];
}

function bookingEvents(
  { sessionId, excursionId, organizationId, regionCode }: SessionStory,
  story: BookingStory,
): CloudEvent[] {
  const { bookingId, seats, attended } = story;
  const place = { sessionId, excursionId, organizationId, siteId: organizationId, regionCode, seats };
  const item = { itemId: bookingId, ...place };
  const party = { purpose: 'CONSUMER', originRegion: 'RU-MOW', foreignCitizens: 0 } as const;
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
