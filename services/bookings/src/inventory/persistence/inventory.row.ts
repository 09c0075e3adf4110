import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  boolean,
  date,
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
} from '@promtour/postgres/table';

/** A row is what the domain has. */
export const inventorySchema = table('session_inventory', {
  sessionId: primary(uuid<SessionId>()),
  excursionId: uuid<ExcursionId>(),
  organizationId: uuid<OrganizationId>(),
  siteId: nullable(uuid<SiteId>()),
  regionCode: nullable(text<RegionCode>()),
  startsAt: timestamptz(),
  /** The date of the start in the plant's time zone, by which lists of bookings are filtered. */
  localDate: unselected(date()),
  closed: boolean(),
  groupMin: nullable(integer()),
  excursionVersion: nullable(integer()),
  capacity: integer(),
  held: integer(),
  confirmed: integer(),
  published: boolean(),
  suspended: boolean(),
  siteReadyUntil: nullable(timestamptz()),
});
