import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import { exemptInEachService, type ExemptTables } from '@promtour/service-kit/audit/coverage';

/**
 * The bookings' tables under the audit trail, with what of them it does not tell: who reaches the party, by whose account it was
 * booked, and what the reseller wrote. A table that is neither here nor exempt fails `test/audit-coverage.int.test.ts`.
 */
export const auditedTables: AuditedTables = {
  booking: { redact: ['made_by', 'reseller_reference'] },
  attendance_correction: {
    redact: ['reason', 'corrected_by'],
    owner: `SELECT b.organization_id, b.region_code FROM booking b WHERE b.id = ($1 ->> 'booking_id')::uuid`,
  },
  booking_contact: {
    redact: ['name', 'email', 'phone'],
    // A booking is written with its contact by one statement: that there is one, its own row says. Another row of the trail
    // that tells nothing would cost a hold more than the rest of the trail.
    operations: ['UPDATE', 'DELETE'],
    owner: `SELECT b.organization_id, b.region_code FROM booking b WHERE b.id = ($1 ->> 'booking_id')::uuid`,
  },
};

/** Tables that the trail does not follow, each with the reason. */
export const exemptTables: ExemptTables = {
  ...exemptInEachService,
  excursion: 'what routes told of excursions',
  organization: 'what the registry told of organisations',
  site: 'what the registry told of sites',
  session_inventory:
    'what routes told of sessions, and seats that follow from the bookings; all who hold seats wait for this row',
};
