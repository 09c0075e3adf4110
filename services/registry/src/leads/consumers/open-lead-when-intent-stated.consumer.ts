import { cooperationIntentStated } from '@promtour/events/catalogue/cooperation-intent';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** An intent opens a lead whatever the purpose of the visit. */
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
