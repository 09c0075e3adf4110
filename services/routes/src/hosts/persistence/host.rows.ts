import type { OrganizationId, PortalId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { array, doublePrecision, nullable, primary, table, text, timestamptz, uuid } from '@promtour/postgres/table';
import type { OrganizationStatus } from '../hosts.domain.ts';

/** Projection of the registry's organizations. */
export const organizationReplicaSchema = table('organization_replica', {
  id: primary(uuid<OrganizationId>()),
  kind: text(),
  regionCode: text<RegionCode>(),
  okved: array(text()),
  status: text<OrganizationStatus>(),
});

/** Projection of the registry's portals. */
export const portalReplicaSchema = table('portal_replica', {
  id: primary(uuid<PortalId>()),
  regionCodes: array(text<RegionCode>()),
});

/** Projection of the registry's sites. */
export const siteReplicaSchema = table('site_replica', {
  id: primary(uuid<SiteId>()),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  timeZone: text<TimeZone>(),
  latitude: nullable(doublePrecision()),
  longitude: nullable(doublePrecision()),
  readyUntil: nullable(timestamptz()),
});
