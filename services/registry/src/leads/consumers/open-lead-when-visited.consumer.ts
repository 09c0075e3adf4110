import { bookingRedeemed } from '@promtour/events/catalogue/booking';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** A visit of partners, suppliers or investors opens a lead. */
export function openLeadWhenVisited(openLead: OpenLeadInTransaction): EventHandler {
  return on(bookingRedeemed, ({ data, time }, context) =>
    openLead(context, {
      source: 'VISIT',
      bookingId: data.bookingId as BookingId,
      purpose: data.purpose,
      hostOrganizationId: data.organizationId as OrganizationId,
      visitingOrganizationId: (data.visitingOrganizationId ?? null) as OrganizationId | null,
      at: new Date(time),
    }),
  );
}
