import { attendanceCorrected } from '@promtour/events/catalogue/booking';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, optionalEventId } from '@promtour/service-kit/event-values';
import type { OpenLeadInTransaction } from './open-lead-in-transaction.ts';

/** A correction to a positive attendance opens the lead. A correction to zero keeps it: the parties may have met all the same. */
export function openLeadWhenAttendanceCorrected(openLead: OpenLeadInTransaction): EventHandler {
  return on(attendanceCorrected, async ({ data, time }, context) => {
    if (data.attended === 0) return;
    await openLead(context, {
      source: 'VISIT',
      bookingId: eventId(data.bookingId),
      purpose: data.purpose,
      hostOrganizationId: eventId(data.organizationId),
      visitingOrganizationId: optionalEventId(data.visitingOrganizationId),
      at: new Date(time),
    });
  });
}
