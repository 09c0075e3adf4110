import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { EntitySchema } from 'typeorm';
import type { OrganizationStatus } from '../hosts.domain.ts';

/** Projection of the registry's organizations. */
export type OrganizationReplicaRow = {
  id: OrganizationId;
  regionCode: RegionCode;
  okved: string[];
  status: OrganizationStatus;
};

export const organizationReplicaSchema = new EntitySchema<OrganizationReplicaRow>({
  name: 'organization_replica',
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    okved: { type: 'text', array: true },
    status: { type: 'text' },
  },
});

/** Projection of the registry's sites. */
export type SiteReplicaRow = {
  id: SiteId;
  organizationId: OrganizationId;
  regionCode: RegionCode;
  timeZone: TimeZone;
  readyUntil: Date | null;
};

export const siteReplicaSchema = new EntitySchema<SiteReplicaRow>({
  name: 'site_replica',
  columns: {
    id: { type: 'uuid', primary: true },
    organizationId: { name: 'organization_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    timeZone: { name: 'time_zone', type: 'text' },
    readyUntil: { name: 'ready_until', type: 'timestamptz', nullable: true },
  },
});
