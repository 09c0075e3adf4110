import { cooperationIntentStated } from '@promtour/events/catalogue/cooperation-intent';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** Visitors who say afterwards that they want to work with the host open a lead, whatever they came for. */
export function openLeadWhenIntentStated(openLead: OpenLeadInTransaction): EventHandler {
  return on(cooperationIntentStated, ({ data, time }, context) =>
    openLead(context, {
      source: 'INTENT',
      bookingId: data.bookingId as BookingId,
      purpose: data.purpose,
      hostOrganizationId: data.hostOrganizationId as OrganizationId,
      visitingOrganizationId: (data.visitingOrganizationId ?? null) as OrganizationId | null,
      at: new Date(time),
    }),
  );
}
