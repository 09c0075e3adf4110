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
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import { seatsOf, type Booking } from '../domain/booking.ts';
import { minorsOf, type BookingItem } from '../domain/booking-item.ts';

/**
 * The events of a change: of the booking's status, and of the attendance at each session. They carry ids, categories and figures only: no
 * contact, and no references, which are free text and may hold personal data.
 * @param before the previous state of the booking; undefined for a new one
 */
export function bookingEvents(
  before: Booking | undefined,
  after: Booking,
  causation: Causation,
): readonly CloudEvent[] {
  const attendance = after.items.flatMap((item) => {
    const previous = before?.items.find(({ id }) => id === item.id)?.attended ?? null;
    return item.attended === null || item.attended === previous
      ? []
      : [attendanceEvent(after, item, item.attended, previous, causation)];
  });
  if (attendance.length > 0) return attendance;
  return before?.status === after.status ? [] : [statusEvent(before, after, causation)];
}

/** The event of other sessions or another size of a booking that is on hold or confirmed. */
export function itemsChangedEvent(before: Booking, after: Booking, causation: Causation): CloudEvent {
  const previousItems = before.items.map(placeOf);
  const data = { ...dataOf(after), status: after.status, previousItems };
  return makeEvent(bookingChanged, { ...envelopeOf(after), data }, causation);
}

function statusEvent(before: Booking | undefined, after: Booking, causation: Causation): CloudEvent {
  const envelope = envelopeOf(after);
  const data = dataOf(after);
  switch (after.status) {
    case 'ON_HOLD': {
      const expiresAt = stated(after.expiresAt).toISOString();
      return makeEvent(bookingHeld, { ...envelope, data: { ...data, expiresAt } }, causation);
    }
    case 'PENDING': {
      const answerBy = stated(after.answerBy).toISOString();
      return makeEvent(bookingRequested, { ...envelope, data: { ...data, answerBy } }, causation);
    }
    case 'CONFIRMED':
      return makeEvent(bookingConfirmed, { ...envelope, data }, causation);
    case 'EXPIRED':
      return makeEvent(bookingExpired, { ...envelope, data }, causation);
    case 'REJECTED':
      return makeEvent(bookingRejected, { ...envelope, data: { ...data, reason: stated(after.rejection) } }, causation);
    case 'CANCELLED': {
      const previousStatus = before?.status === 'CONFIRMED' || before?.status === 'PENDING' ? before.status : 'ON_HOLD';
      const cancelledBy = stated(after.endedBy);
      return makeEvent(bookingCancelled, { ...envelope, data: { ...data, previousStatus, cancelledBy } }, causation);
    }
    case 'REDEEMED':
    case 'NO_SHOW':
      throw new Error(`Booking ${after.id} is ${after.status} without attendance`);
  }
}

function attendanceEvent(
  booking: Booking,
  item: BookingItem,
  attended: number,
  previousAttended: number | null,
  causation: Causation,
): CloudEvent {
  const envelope = envelopeOf(booking);
  const data = { bookingId: booking.id, ...placeOf(item), ...partyOf(booking) };
  if (previousAttended !== null)
    return makeEvent(attendanceCorrected, { ...envelope, data: { ...data, attended, previousAttended } }, causation);
  return attended === 0
    ? makeEvent(bookingNoShowRecorded, { ...envelope, data }, causation)
    : makeEvent(bookingRedeemed, { ...envelope, data: { ...data, attended } }, causation);
}

function envelopeOf({ id, updatedAt: at }: Booking) {
  return { id: newId<'Event'>(at), at, subject: id };
}

function dataOf(booking: Booking) {
  const items = booking.items.map(placeOf);
  const minors = items.flatMap((item) => item.minors ?? []);
  return {
    ...{ bookingId: booking.id, items, seats: seatsOf(booking) },
    ...(minors.length === 0 ? {} : { minors: Math.max(...minors) }),
    ...partyOf(booking),
  };
}

function placeOf(item: BookingItem) {
  const { id: itemId, sessionId, excursionId, organizationId, siteId, regionCode, seats } = item;
  const minors = minorsOf(item);
  return {
    ...{ itemId, sessionId, excursionId, organizationId, siteId, regionCode, seats },
    ...(minors === null ? {} : { minors }),
  };
}

function partyOf(booking: Booking) {
  const { purpose, segment, originRegion, foreignCitizens, visitingOrganizationId, routeId, booker } = booking;
  const { portalId, organizationId } = booker;
  return {
    ...{ purpose, originRegion, foreignCitizens },
    ...(segment === null ? {} : { segment }),
    ...(visitingOrganizationId === null ? {} : { visitingOrganizationId }),
    ...(routeId === null ? {} : { routeId }),
    ...(portalId === null ? {} : { portalId }),
    ...(organizationId === null ? {} : { resellerOrganizationId: organizationId }),
  };
}

function stated<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A constraint of the table states this field for this status');
  return value;
}
