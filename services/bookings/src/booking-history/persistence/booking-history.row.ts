import type { BookingId, BookingItemId, OrganizationId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { column, nullable, primary, table, text, timestamptz, uuid, type RowOf } from '@promtour/postgres/table';
import type { BookingChange, ChangeActor, ChangedField } from '../domain/booking-change.ts';

/** A view: what triggers recorded, and the beginning and expiry of a hold, which the booking itself shows. */
export const bookingHistorySchema = table('booking_history', {
  id: primary(column<string>('bigint')),
  bookingId: uuid<BookingId>(),
  itemId: nullable(uuid<BookingItemId>()),
  itemHostId: nullable(uuid<OrganizationId>()),
  itemRegionCode: nullable(text<RegionCode>()),
  field: text<ChangedField>(),
  before: nullable(text()),
  after: nullable(text()),
  at: timestamptz(),
  actor: text<ChangeActor['kind']>(),
  subject: nullable(text()),
  organizationId: nullable(uuid<OrganizationId>()),
  portalId: nullable(uuid<PortalId>()),
  bookerSubject: nullable(text()),
  bookerOrganizationId: nullable(uuid<OrganizationId>()),
  bookerPortalId: nullable(uuid<PortalId>()),
});

export type BookingHistoryRow = RowOf<typeof bookingHistorySchema>;

export function changeFromRow(row: BookingHistoryRow): BookingChange {
  const { id, bookingId, itemId, field, before, after, at, actor: kind, subject, organizationId, portalId } = row;
  const booker = {
    subject: row.bookerSubject,
    organizationId: row.bookerOrganizationId,
    portalId: row.bookerPortalId,
  };
  const actor = { kind, subject, organizationId, portalId };
  return { id, bookingId, itemId, field, before, after, at, actor, booker };
}
