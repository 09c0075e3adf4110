import { randomUUID } from 'node:crypto';
import {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import { sessionCapacityChanged, sessionRescheduled, sessionScheduled } from '@promtour/events/catalogue/session';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyBookings, type BookingEvent } from './apply-bookings.ts';
import { applySessions, type SessionEvent } from './apply-sessions.ts';
import { createTables } from './tables.ts';

/** Each carries the whole session, so the last one replaces the earlier ones. */
const sessionDefinitions = [sessionScheduled, sessionRescheduled, sessionCapacityChanged] as const;

function isSessionEvent(event: SessionEvent | BookingEvent): event is SessionEvent {
  return sessionDefinitions.some(({ type }) => type === event.type);
}

/**
 * Sessions with the sums of their bookings. Events of a session and of its bookings arrive in any relative order; events of one session or
 * one booking arrive in order, each exactly once in effect.
 */
export const visitFlow = defineProjection({
  name: 'visit-flow',
  version: 3,
  definitions: [
    ...sessionDefinitions,
    bookingConfirmed,
    bookingChanged,
    bookingCancelled,
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
      if (isSessionEvent(event)) sessions.push(event);
      else bookings.push(event);
    }
    await applySessions(tx, schema, sessions);
    await applyBookings(tx, schema, bookings);
  },
});
