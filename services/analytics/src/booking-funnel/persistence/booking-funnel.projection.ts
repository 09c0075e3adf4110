import { randomUUID } from 'node:crypto';
import {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingExpired,
  bookingHeld,
  bookingNoShowRecorded,
  bookingRedeemed,
  bookingRejected,
  bookingRequested,
} from '@promtour/events/catalogue/booking';
import { sessionRescheduled, sessionScheduled } from '@promtour/events/catalogue/session';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { moveSites, saveSites, type SiteEvent } from '../../shared/persistence/site-regions.ts';
import { applyBookings, type BookingEvent } from './apply-bookings.ts';
import { applySessions, type SessionEvent } from './apply-sessions.ts';
import { readItems } from './item-rows.ts';
import { followItems } from './rollups.ts';
import { createTables } from './tables.ts';

/** Every booked item with the times of its steps, and rollups of them. Events of sites, sessions and bookings arrive in any relative order. */
export const bookingFunnel = defineProjection({
  name: 'booking-funnel',
  version: 1,
  definitions: [
    siteCreated,
    siteUpdated,
    sessionScheduled,
    sessionRescheduled,
    bookingHeld,
    bookingRequested,
    bookingConfirmed,
    bookingRejected,
    bookingChanged,
    bookingCancelled,
    bookingExpired,
    bookingRedeemed,
    bookingNoShowRecorded,
    attendanceCorrected,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema }) {
    const sites: SiteEvent[] = [];
    const sessions: SessionEvent[] = [];
    const bookings: BookingEvent[] = [];
    for (const event of events) {
      if (event.type === siteCreated.type || event.type === siteUpdated.type) sites.push(event);
      else if (event.type === sessionScheduled.type || event.type === sessionRescheduled.type) sessions.push(event);
      else bookings.push(event);
    }
    // Batches of several partitions run at once. An item takes date and region from its session and site, and these date and move their
    // items: one after another, none misses the other.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${schema} apply`]);
    const moved = await saveSites(tx, schema, sites);
    const touched = {
      bookings: idsOf(bookings, ({ data }) => data.bookingId),
      sessions: idsOf(sessions, ({ data }) => data.sessionId),
      sites: moved,
    };
    const before = await readItems(tx, schema, touched);
    await moveSites(tx, { schema, table: 'booked_item' }, moved);
    await applySessions(tx, schema, sessions);
    await applyBookings(tx, schema, bookings);
    await followItems(tx, schema, before, await readItems(tx, schema, touched));
  },
});

function idsOf<Event>(events: readonly Event[], idOf: (event: Event) => string): readonly string[] {
  return [...new Set(events.map(idOf))];
}
