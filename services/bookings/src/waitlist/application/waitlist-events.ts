import {
  waitlistFulfilled,
  waitlistJoined,
  waitlistLapsed,
  waitlistOffered,
} from '@promtour/events/catalogue/waitlist';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { WaitlistEntry } from '../domain/waitlist-entry.ts';

export function joinedEvent(entry: WaitlistEntry, causation: Causation): CloudEvent {
  const data = { ...dataOf(entry), endsAt: entry.endsAt.toISOString() };
  return makeEvent(waitlistJoined, { ...envelopeOf(entry), data }, causation);
}

export function offeredEvent(entry: WaitlistEntry, expiresAt: Date, causation: Causation): CloudEvent {
  const data = { ...dataOf(entry), bookingId: offerOf(entry), expiresAt: expiresAt.toISOString() };
  return makeEvent(waitlistOffered, { ...envelopeOf(entry), data }, causation);
}

export function fulfilledEvent(entry: WaitlistEntry, causation: Causation): CloudEvent {
  return makeEvent(
    waitlistFulfilled,
    { ...envelopeOf(entry), data: { ...dataOf(entry), bookingId: offerOf(entry) } },
    causation,
  );
}

export function lapsedEvent(entry: WaitlistEntry, causation: Causation): CloudEvent {
  if (entry.lapseReason === null) throw new Error(`Waitlist entry ${entry.id} lapsed without a reason`);
  const offer = entry.bookingId === null ? {} : { bookingId: entry.bookingId };
  const data = { ...dataOf(entry), ...offer, reason: entry.lapseReason };
  return makeEvent(waitlistLapsed, { ...envelopeOf(entry), data }, causation);
}

function offerOf({ id, bookingId }: WaitlistEntry): string {
  if (bookingId === null) throw new Error(`Waitlist entry ${id} has no offer`);
  return bookingId;
}

function envelopeOf({ id, updatedAt: at }: WaitlistEntry) {
  return { id: newId<'Event'>(at), at, subject: id };
}

function dataOf({ id: entryId, sessionId, excursionId, organizationId, regionCode, seats, booker }: WaitlistEntry) {
  const { portalId, organizationId: reseller } = booker;
  return {
    ...{ entryId, sessionId, excursionId, organizationId, regionCode, seats },
    ...(portalId === null ? {} : { portalId }),
    ...(reseller === null ? {} : { resellerOrganizationId: reseller }),
  };
}
