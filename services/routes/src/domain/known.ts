import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

/** An organisation as far as the registry's events have told of it. */
export type KnownOrganization = {
  readonly id: OrganizationId;
  readonly regionCode: RegionCode;
  /** OKVED-2 codes, most important first. */
  readonly okved: readonly string[];
  readonly status: OrganizationStatus;
};

export type OrganizationStatus = 'ACTIVE' | 'SUSPENDED';

/** A site as far as the registry's events have told of it. */
export type KnownSite = {
  readonly id: SiteId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
};
