import type { OrganizationId, PortalId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

/** An organization as known from registry events. */
export type OrganizationReplica = {
  readonly id: OrganizationId;
  /** Kind in the registry, such as `ENTERPRISE` or `TOUR_OPERATOR`. */
  readonly kind: string;
  readonly regionCode: RegionCode;
  /** OKVED-2 codes, most important first. */
  readonly okved: readonly string[];
  readonly status: OrganizationStatus;
};

/** Status in the registry: a candidate, registered, or no longer registered. */
export type OrganizationStatus = 'CANDIDATE' | 'ACTIVE' | 'SUSPENDED';

/** A site as known from registry events. */
export type SiteReplica = {
  readonly id: SiteId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
  /** Null if unknown. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Until when a valid assessment allows visits; null if there is none. */
  readonly readyUntil: Date | null;
};

/** A portal as known from registry events: where offers are shown. */
export type PortalReplica = {
  readonly id: PortalId;
  /** The regions that it covers. */
  readonly regionCodes: readonly RegionCode[];
};

/** Whether a valid assessment allows visits at this time. Its end takes effect at once, even before the registry's event arrives. */
export function isReady(site: Pick<SiteReplica, 'readyUntil'> | undefined, now: Date): boolean {
  const until = site?.readyUntil ?? null;
  return until !== null && until > now;
}
