import {
  attendanceCorrected,
  bookingCancelled,
  bookingConfirmed,
  bookingExpired,
  bookingHeld,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import { attendanceOf, type Booking } from '../domain/booking.ts';

/**
 * The event for a booking's new status. It carries ids, categories and figures only: no contact, and no reseller's reference, which is free
 * text and may hold personal data.
 * @param before the previous state of the booking; undefined for a new one
 */
export function bookingEvent(before: Booking | undefined, after: Booking, causation: Causation): CloudEvent {
  const { id: bookingId, sessionId, excursionId, organizationId, seats, purpose, originRegion, updatedAt: at } = after;
  const visitor = after.visitingOrganizationId === null ? {} : { visitingOrganizationId: after.visitingOrganizationId };
  const data = { bookingId, sessionId, excursionId, organizationId, seats, purpose, originRegion, ...visitor };
  const event = { id: newId(at), at, subject: bookingId };
  const [previousAttended, attended] = [before && attendanceOf(before), attendanceOf(after)];
  if (previousAttended !== undefined && attended !== undefined)
    return makeEvent(attendanceCorrected, { ...event, data: { ...data, previousAttended, attended } }, causation);
  switch (after.status) {
    case 'ON_HOLD':
      return makeEvent(
        bookingHeld,
        { ...event, data: { ...data, expiresAt: after.expiresAt.toISOString() } },
        causation,
      );
    case 'CONFIRMED':
      return makeEvent(bookingConfirmed, { ...event, data }, causation);
    case 'EXPIRED':
      return makeEvent(bookingExpired, { ...event, data }, causation);
    case 'CANCELLED':
      return makeEvent(
        bookingCancelled,
        { ...event, data: { ...data, previousStatus: before?.status === 'CONFIRMED' ? 'CONFIRMED' : 'ON_HOLD' } },
        causation,
      );
    case 'NO_SHOW':
      return makeEvent(bookingNoShowRecorded, { ...event, data }, causation);
    case 'REDEEMED':
      return makeEvent(bookingRedeemed, { ...event, data: { ...data, attended: after.attended } }, causation);
  }
}
