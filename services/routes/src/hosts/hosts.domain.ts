import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

/** An organisation as far as the registry's events have told of it. */
export type OrganizationReplica = {
  readonly id: OrganizationId;
  readonly regionCode: RegionCode;
  /** OKVED-2 codes, most important first. */
  readonly okved: readonly string[];
  readonly status: OrganizationStatus;
};

/** As the registry has it: known, registered, or registered no more. */
export type OrganizationStatus = 'CANDIDATE' | 'ACTIVE' | 'SUSPENDED';

/** A site as far as the registry's events have told of it. */
export type SiteReplica = {
  readonly id: SiteId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
  /** Until when a valid assessment allows visits; null where none does. */
  readonly readyUntil: Date | null;
};

/** Whether a valid assessment allows visits at this moment. Its end holds at once, also before the registry has told of it. */
export function isReady(site: Pick<SiteReplica, 'readyUntil'> | undefined, now: Date): boolean {
  const until = site?.readyUntil ?? null;
  return until !== null && until > now;
}
