import type { BookingItemId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  boolean,
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { CheckInId, CheckInRefusal } from '../domain/scan.ts';

export const checkInSchema = table('check_in', {
  id: primary(uuid<CheckInId>()),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  sessionId: uuid<SessionId>(),
  itemId: nullable(uuid<BookingItemId>()),
  device: text(),
  nonce: text(),
  number: integer(),
  serial: integer(),
  people: nullable(integer()),
  scannedAt: timestamptz(),
  offline: boolean(),
  refusal: nullable(text<CheckInRefusal>()),
  admitted: integer(),
  recordedAt: timestamptz(),
  recordedBy: nullable(text()),
});

export type CheckInRow = RowOf<typeof checkInSchema>;
