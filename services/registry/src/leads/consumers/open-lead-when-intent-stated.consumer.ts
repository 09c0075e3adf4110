import { cooperationIntentStated } from '@promtour/events/catalogue/cooperation-intent';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, optionalEventId } from '@promtour/service-kit/event-values';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** An intent opens a lead whatever the purpose of the visit. */
export function openLeadWhenIntentStated(openLead: OpenLeadInTransaction): EventHandler {
  return on(cooperationIntentStated, ({ data, time }, context) =>
    openLead(context, {
      source: 'INTENT',
      bookingId: eventId(data.bookingId),
      purpose: data.purpose,
      hostOrganizationId: eventId(data.hostOrganizationId),
      visitingOrganizationId: optionalEventId(data.visitingOrganizationId),
      at: new Date(time),
    }),
  );
}
