import type { BookingId, ExcursionId, OrganizationId, PortalId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  integer,
  jsonb,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type {
  LapseReason,
  WaitlistEntry,
  WaitlistEntryId,
  WaitlistRequest,
  WaitlistStatus,
} from '../domain/waitlist-entry.ts';

export const waitlistSchema = table('waitlist_entry', {
  id: primary(uuid<WaitlistEntryId>()),
  sessionId: uuid<SessionId>(),
  excursionId: uuid<ExcursionId>(),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  madeBy: nullable(text()),
  portalId: nullable(uuid<PortalId>()),
  resellerOrganizationId: nullable(uuid<OrganizationId>()),
  seats: integer(),
  request: jsonb<WaitlistRequest>(),
  startsAt: timestamptz(),
  endsAt: timestamptz(),
  status: text<WaitlistStatus>(),
  bookingId: nullable(uuid<BookingId>()),
  lapseReason: nullable(text<LapseReason>()),
  createdAt: timestamptz(),
  updatedAt: timestamptz(),
});

export type WaitlistRow = RowOf<typeof waitlistSchema>;

export function entryToRow({ booker, ...columns }: WaitlistEntry): WaitlistRow {
  const { subject: madeBy, portalId, organizationId: resellerOrganizationId } = booker;
  return { ...columns, madeBy, portalId, resellerOrganizationId };
}

export function entryFromRow(row: WaitlistRow): WaitlistEntry {
  const { madeBy: subject, portalId, resellerOrganizationId: organizationId, ...columns } = row;
  return { ...columns, booker: { subject, portalId, organizationId } };
}
