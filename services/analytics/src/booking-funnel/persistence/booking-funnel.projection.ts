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
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyBookings, type BookingEvent } from './apply-bookings.ts';
import { applySessions, type SessionEvent } from './apply-sessions.ts';
import { createTables } from './tables.ts';

/** Every booked item with the times of its steps. Events of a session and of its bookings arrive in any relative order. */
export const bookingFunnel = defineProjection({
  name: 'booking-funnel',
  version: 1,
  definitions: [
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
    const sessions: SessionEvent[] = [];
    const bookings: BookingEvent[] = [];
    for (const event of events) {
      if (event.type === sessionScheduled.type || event.type === sessionRescheduled.type) sessions.push(event);
      else bookings.push(event);
    }
    // Batches of several partitions run at once. An item takes the date from its session and a session dates its items: one after another,
    // none misses the other.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${schema} apply`]);
    await applySessions(tx, schema, sessions);
    await applyBookings(tx, schema, bookings);
  },
});
