import { bookingRedeemed } from '@promtour/events/catalogue/booking';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, optionalEventId } from '@promtour/service-kit/event-values';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** A visit of partners, suppliers or investors opens a lead. */
export function openLeadWhenVisited(openLead: OpenLeadInTransaction): EventHandler {
  return on(bookingRedeemed, ({ data, time }, context) =>
    openLead(context, {
      source: 'VISIT',
      bookingId: eventId(data.bookingId),
      purpose: data.purpose,
      hostOrganizationId: eventId(data.organizationId),
      visitingOrganizationId: optionalEventId(data.visitingOrganizationId),
      at: new Date(time),
    }),
  );
}
