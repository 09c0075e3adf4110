import type { PortalId } from '@promtour/access/viewer';
import type { BookingId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import { attendanceOf, type Booking, type BookingState, type BookingStatus } from '../domain/booking.ts';

export type BookingRow = {
  id: BookingId;
  sessionId: SessionId;
  excursionId: ExcursionId;
  startsAt: Date;
  organizationId: OrganizationId;
  regionCode: RegionCode | null;
  madeBy: string | null;
  portalId: PortalId | null;
  resellerOrganizationId: OrganizationId | null;
  visitingOrganizationId: OrganizationId | null;
  seats: number;
  purpose: Purpose;
  originRegion: RegionCode;
  resellerReference: string | null;
  status: BookingStatus;
  /** Not null if and only if the booking is on hold: a constraint of the table. */
  expiresAt: Date | null;
  /** Not null if and only if attendance is recorded; 0 if and only if it is a no-show: constraints of the table. */
  attended: number | null;
  createdAt: Date;
  updatedAt: Date;
};

export const bookingSchema = new EntitySchema<BookingRow>({
  name: 'booking',
  columns: {
    id: { type: 'uuid', primary: true },
    sessionId: { name: 'session_id', type: 'uuid' },
    excursionId: { name: 'excursion_id', type: 'uuid' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    organizationId: { name: 'organization_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text', nullable: true },
    madeBy: { name: 'made_by', type: 'text', nullable: true },
    portalId: { name: 'portal_id', type: 'uuid', nullable: true },
    resellerOrganizationId: { name: 'reseller_organization_id', type: 'uuid', nullable: true },
    visitingOrganizationId: { name: 'visiting_organization_id', type: 'uuid', nullable: true },
    seats: { type: 'integer' },
    purpose: { type: 'text' },
    originRegion: { name: 'origin_region', type: 'text' },
    resellerReference: { name: 'reseller_reference', type: 'text', nullable: true },
    status: { type: 'text' },
    expiresAt: { name: 'expires_at', type: 'timestamptz', nullable: true },
    attended: { type: 'integer', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
  },
});

/** The columns with the row's field names as aliases, for the handwritten statements of every write. */
export const bookingColumns = `
  id, session_id AS "sessionId", excursion_id AS "excursionId", starts_at AS "startsAt", organization_id AS "organizationId",
  region_code AS "regionCode", made_by AS "madeBy", portal_id AS "portalId",
  reseller_organization_id AS "resellerOrganizationId", visiting_organization_id AS "visitingOrganizationId", seats, purpose,
  origin_region AS "originRegion", reseller_reference AS "resellerReference", status, expires_at AS "expiresAt", attended,
  created_at AS "createdAt", updated_at AS "updatedAt"`;

export function bookingFromRow(row: BookingRow): Booking {
  const { status: _status, expiresAt: _expiresAt, attended: _attended, ...columns } = row;
  const { madeBy: subject, portalId, resellerOrganizationId: organizationId, ...facts } = columns;
  return { ...facts, booker: { subject, portalId, organizationId }, ...stateFromRow(row) };
}

export function expiresAtOf(booking: Booking): Date | null {
  return booking.status === 'ON_HOLD' ? booking.expiresAt : null;
}

export function attendedOf(booking: Booking): number | null {
  return attendanceOf(booking) ?? null;
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
