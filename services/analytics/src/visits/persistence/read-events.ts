import { createHash } from 'node:crypto';
import type {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import type { excursionPublished } from '@promtour/events/catalogue/excursion';
import type {
  sessionCapacityChanged,
  sessionClosed,
  sessionRemoved,
  sessionRescheduled,
  sessionScheduled,
} from '@promtour/events/catalogue/session';
import type { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { visitHistoryRecorded } from '@promtour/events/catalogue/visit-history';
import type { EventData, EventOf } from '@promtour/events/define-event';
import { parseTimeZone, utcOffsetMinutes, type TimeZone } from '@promtour/kernel/time-zone';
import { monthOf, type Visit } from '../domain/visit.ts';

type SessionEvent = EventOf<
  | typeof sessionScheduled
  | typeof sessionRescheduled
  | typeof sessionCapacityChanged
  | typeof sessionClosed
  | typeof sessionRemoved
>;
type BookingEvent = EventOf<
  | typeof bookingConfirmed
  | typeof bookingChanged
  | typeof bookingCancelled
  | typeof bookingRedeemed
  | typeof bookingNoShowRecorded
  | typeof attendanceCorrected
>;
type HistoryEvent = EventOf<typeof visitHistoryRecorded>;
export type VisitEvent =
  | SessionEvent
  | BookingEvent
  | HistoryEvent
  | EventOf<typeof siteCreated | typeof siteUpdated | typeof excursionPublished>;

/** A session after its latest event. */
export type Session = Pick<Visit, 'sessionId' | 'excursionId' | 'organizationId' | 'siteId' | 'date'> & {
  readonly hour: number;
  readonly regionCode: string;
  readonly capacity: number;
  readonly status: 'SCHEDULED' | 'CLOSED' | 'REMOVED';
};

/** A booking in one session after its latest event. */
export type Item = Pick<
  Visit,
  | 'itemId'
  | 'sessionId'
  | 'purpose'
  | 'segment'
  | 'originRegion'
  | 'channel'
  | 'routeId'
  | 'attended'
  | 'confirmed'
  | 'foreigners'
  | 'minors'
>;
/** `item` is undefined if it has no confirmed seats in the session. */
export type ItemChange = Pick<Item, 'itemId' | 'sessionId'> & { readonly item: Item | undefined };

/** The imported visits of an excursion and month: they replace those before. */
export type History = {
  readonly excursionId: string;
  readonly month: string;
  readonly siteId: string;
  readonly regionCode: string;
  readonly visits: readonly Visit[];
};

/** What a batch of events changes: the last event of each aggregate counts. */
export type Changes = {
  readonly sessions: Map<string, Session>;
  readonly items: Map<string, ItemChange>;
  readonly histories: Map<string, History>;
  readonly siteRegions: Map<string, string>;
  readonly excursionsOnline: Map<string, boolean>;
};

export function noChanges(): Changes {
  return {
    sessions: new Map(),
    items: new Map(),
    histories: new Map(),
    siteRegions: new Map(),
    excursionsOnline: new Map(),
  };
}

export function readEvents(events: readonly VisitEvent[]): Changes {
  const changes = noChanges();
  for (const event of events) readEvent(event, changes);
  return changes;
}

function readEvent(event: VisitEvent, changes: Changes): void {
  switch (event.type) {
    case 'promtour.routes.session.scheduled.v1':
    case 'promtour.routes.session.rescheduled.v1':
    case 'promtour.routes.session.capacity-changed.v1':
      changes.sessions.set(event.data.sessionId, sessionOf(event.data, 'SCHEDULED'));
      return;
    case 'promtour.routes.session.closed.v1':
      changes.sessions.set(event.data.sessionId, sessionOf(event.data, 'CLOSED'));
      return;
    case 'promtour.routes.session.removed.v1':
      changes.sessions.set(event.data.sessionId, sessionOf(event.data, 'REMOVED'));
      return;
    case 'promtour.registry.site.created.v1':
    case 'promtour.registry.site.updated.v1':
      changes.siteRegions.set(event.data.siteId, event.data.regionCode);
      return;
    case 'promtour.routes.excursion.published.v1':
      changes.excursionsOnline.set(event.data.excursionId, event.data.format === 'ONLINE');
      return;
    case 'promtour.bookings.visit-history.recorded.v1': {
      const history = historyOf(event.data);
      changes.histories.set(`${history.excursionId} ${history.month}`, history);
      return;
    }
    default:
      for (const change of itemsAfter(event)) changes.items.set(`${change.itemId} ${change.sessionId}`, change);
  }
}

function sessionOf(data: EventData<typeof sessionScheduled>, status: Session['status']): Session {
  const { sessionId, excursionId, organizationId, siteId, regionCode, capacity } = data;
  return { sessionId, excursionId, organizationId, siteId, regionCode, capacity, status, ...timeAtSite(data) };
}

/** @throws RangeError if the zone is unknown or the year does not have four digits: the event is dead-lettered */
function timeAtSite({ startsAt, timeZone }: { startsAt: string; timeZone: string }): { date: string; hour: number } {
  const instant = new Date(startsAt);
  const local = new Date(instant.getTime() + utcOffsetMinutes(instant, zoneOf(timeZone)) * 60_000).toISOString();
  if (!/^\d{4}-/.test(local)) throw new RangeError(`${local} is not a time of a session`);
  return { date: local.slice(0, 10), hour: Number(local.slice(11, 13)) };
}

const zones = new Map<string, TimeZone>();

function zoneOf(name: string): TimeZone {
  const known = zones.get(name) ?? parseTimeZone(name);
  if (known === undefined) throw new RangeError(`${name} is not a known time zone`);
  zones.set(name, known);
  return known;
}

function itemsAfter(event: BookingEvent): readonly ItemChange[] {
  switch (event.type) {
    case 'promtour.bookings.booking.confirmed.v1':
      return event.data.items.map((item) => present(event.data, item, 0));
    case 'promtour.bookings.booking.changed.v1': {
      const { status, previousItems, items } = event.data;
      if (status !== 'CONFIRMED') return [];
      return [...previousItems.map(absent), ...items.map((item) => present(event.data, item, 0))];
    }
    case 'promtour.bookings.booking.cancelled.v1':
      // A cancelled hold had no confirmed seats.
      return event.data.previousStatus === 'CONFIRMED' ? event.data.items.map(absent) : [];
    case 'promtour.bookings.booking.redeemed.v1':
    case 'promtour.bookings.booking.attendance-corrected.v1':
      return [present(event.data, event.data, event.data.attended)];
    case 'promtour.bookings.booking.no-show-recorded.v1':
      return [present(event.data, event.data, 0)];
  }
}

type Party = Pick<
  EventData<typeof bookingConfirmed>,
  'purpose' | 'segment' | 'originRegion' | 'foreignCitizens' | 'portalId' | 'resellerOrganizationId' | 'routeId'
>;
type Seats = { itemId: string; sessionId: string; seats: number; minors?: number | undefined };

function present(party: Party, { itemId, sessionId, seats, minors }: Seats, attended: number): ItemChange {
  const item: Item = {
    itemId,
    sessionId,
    purpose: party.purpose,
    segment: party.segment ?? null,
    originRegion: party.originRegion,
    channel: channelOf(party),
    routeId: party.routeId ?? null,
    attended,
    confirmed: seats,
    // Of those who booked, it is not known who came.
    foreigners: Math.min(party.foreignCitizens, attended),
    minors: minors === undefined ? null : Math.min(minors, attended),
  };
  return { itemId, sessionId, item };
}

function absent({ itemId, sessionId }: Pick<Item, 'itemId' | 'sessionId'>): ItemChange {
  return { itemId, sessionId, item: undefined };
}

function channelOf({ portalId, resellerOrganizationId }: Party): string {
  if (portalId !== undefined) return `PORTAL:${portalId}`;
  return resellerOrganizationId === undefined ? 'DIRECT' : `AGENCY:${resellerOrganizationId}`;
}

/** @throws RangeError if a line is of another month: the event is dead-lettered */
function historyOf(data: EventData<typeof visitHistoryRecorded>): History {
  const { excursionId, organizationId, siteId, regionCode, lines } = data;
  const month = monthOf(data.month);
  const visits = lines.map((line, index): Visit => {
    if (line.date !== null && monthOf(line.date) !== month)
      throw new RangeError(`${line.date} is not in ${data.month}`);
    const id = uuidOf(`${excursionId} ${month} ${index}`);
    return {
      itemId: id,
      sessionId: id,
      date: line.date ?? month,
      dated: line.date !== null,
      hour: null,
      imported: true,
      excursionId,
      organizationId,
      siteId,
      purpose: line.purpose ?? null,
      segment: line.segment ?? null,
      originRegion: line.originRegion ?? null,
      channel: null,
      routeId: null,
      attended: line.attended,
      confirmed: line.confirmed ?? null,
      foreigners: line.foreign ?? null,
      minors: line.minors ?? null,
      sessions: line.sessions,
      capacity: line.capacity,
    };
  });
  return { excursionId, month, siteId, regionCode, visits };
}

/** An id that depends on nothing but what it names: a rebuild yields the same. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
