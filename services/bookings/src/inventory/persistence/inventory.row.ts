import type { ExcursionId, OrganizationId, PortalId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import {
  array,
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
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  startsAt: timestamptz(),
  endsAt: timestamptz(),
  timeZone: text<TimeZone>(),
  /** The date of the start in the plant's time zone, by which lists of bookings are filtered. */
  localDate: unselected(date()),
  closed: boolean(),
  excursionVersion: nullable(integer()),
  portals: nullable(array(uuid<PortalId>())),
  capacity: integer(),
  held: integer(),
  confirmed: integer(),
  allotted: integer(),
  blocked: integer(),
  freesale: boolean(),
  waitlisted: integer(),
  waitlistMin: nullable(integer()),
  published: boolean(),
  suspended: boolean(),
  siteReadyUntil: nullable(timestamptz()),
});
