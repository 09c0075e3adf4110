import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { GuideId, PlantZoneId } from './session.ts';

/** A guide of a host, by a label: names stay with the host. */
export type Guide = {
  readonly id: GuideId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly label: string;
  readonly createdAt: Date;
};

/** A part of a site through which sessions lead. */
export type PlantZone = {
  readonly id: PlantZoneId;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  readonly name: string;
  /** Whether it holds one session at a time. It never changes. */
  readonly exclusive: boolean;
  readonly createdAt: Date;
};
