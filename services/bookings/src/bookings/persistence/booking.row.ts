import type { BookingId, ExcursionId, OrganizationId, PortalId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { integer, nullable, primary, table, text, timestamptz, uuid, type RowOf } from '@promtour/postgres/table';
import { attendanceOf, type Booking, type BookingState, type BookingStatus } from '../domain/booking.ts';

export const bookingSchema = table('booking', {
  id: primary(uuid<BookingId>()),
  sessionId: uuid<SessionId>(),
  excursionId: uuid<ExcursionId>(),
  excursionVersion: nullable(integer()),
  startsAt: timestamptz(),
  organizationId: uuid<OrganizationId>(),
  regionCode: nullable(text<RegionCode>()),
  madeBy: nullable(text()),
  portalId: nullable(uuid<PortalId>()),
  resellerOrganizationId: nullable(uuid<OrganizationId>()),
  visitingOrganizationId: nullable(uuid<OrganizationId>()),
  seats: integer(),
  purpose: text<Purpose>(),
  originRegion: text<RegionCode>(),
  resellerReference: nullable(text()),
  status: text<BookingStatus>(),
  /** Not null if and only if the booking is on hold: a constraint of the table. */
  expiresAt: nullable(timestamptz()),
  /** Not null if and only if attendance is recorded; 0 if and only if it is a no-show: constraints of the table. */
  attended: nullable(integer()),
  createdAt: timestamptz(),
  updatedAt: timestamptz(),
});

export type BookingRow = RowOf<typeof bookingSchema>;

export function bookingToRow(booking: Booking): BookingRow {
  const { booker, ...columns } = booking;
  const { subject: madeBy, portalId, organizationId: resellerOrganizationId } = booker;
  const expiresAt = booking.status === 'ON_HOLD' ? booking.expiresAt : null;
  return { ...columns, madeBy, portalId, resellerOrganizationId, expiresAt, attended: attendanceOf(booking) ?? null };
}

export function bookingFromRow(row: BookingRow): Booking {
  const { status: _status, expiresAt: _expiresAt, attended: _attended, ...columns } = row;
  const { madeBy: subject, portalId, resellerOrganizationId: organizationId, ...facts } = columns;
  return { ...facts, booker: { subject, portalId, organizationId }, ...stateFromRow(row) };
}

function stateFromRow({ id, status, expiresAt, attended }: BookingRow): BookingState {
  switch (status) {
    case 'ON_HOLD':
      if (expiresAt === null) throw new Error(`Hold ${id} has no end`);
      return { status, expiresAt };
    case 'REDEEMED':
      if (attended === null) throw new Error(`Redeemed booking ${id} has no attendance`);
      return { status, attended };
    case 'CONFIRMED':
    case 'EXPIRED':
    case 'CANCELLED':
    case 'NO_SHOW':
      return { status };
  }
}
