import { attendanceCorrected } from '@promtour/events/catalogue/booking';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** A correction to a positive attendance opens the lead. A correction to zero keeps it: the parties may have met all the same. */
export function openLeadWhenAttendanceCorrected(openLead: OpenLeadInTransaction): EventHandler {
  return on(attendanceCorrected, async ({ data, time }, context) => {
    if (data.attended === 0) return;
    await openLead(context, {
      source: 'VISIT',
      bookingId: data.bookingId as BookingId,
      purpose: data.purpose,
      hostOrganizationId: data.organizationId as OrganizationId,
      visitingOrganizationId: (data.visitingOrganizationId ?? null) as OrganizationId | null,
      at: new Date(time),
    });
  });
}
