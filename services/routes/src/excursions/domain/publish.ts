import type { PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isReady, type OrganizationReplica, type SiteReplica } from '../../hosts/hosts.domain.ts';
import { minAge } from './age-rule.ts';
import type { Excursion } from './excursion.ts';
import { excursionNotPublishable, type ExcursionNotPublishable, type NotPublishableReason } from './failures.ts';

/** What a publication depends on beside the excursion. */
export type Circumstances = {
  readonly organization: OrganizationReplica | undefined;
  readonly site: SiteReplica | undefined;
  /** The portals that shall show it; null: every portal that covers the region of the site. */
  readonly portals: readonly PortalId[] | null;
  /** Those of them that are known, with the regions that they cover. */
  readonly knownPortals: readonly { readonly id: PortalId; readonly regionCodes: readonly RegionCode[] }[];
  readonly now: Date;
};

/**
 * Puts the approved version on offer, on these portals (invariant 1), or lists everything that prevents it. Without an approved version a
 * published excursion changes its portals only. It stays published whatever its organization's status becomes: offers of suspended
 * organizations and of sites that are not ready are hidden, not unpublished.
 */
export function publish(excursion: Excursion, about: Circumstances): Result<Excursion, ExcursionNotPublishable> {
  const reasons = whyNot(excursion, about);
  if (reasons.length > 0) return err(excursionNotPublishable(reasons));
  const { working, version } = excursion;
  const { portals, now } = about;
  if (working?.status !== 'APPROVED')
    return samePortals(excursion.portals, portals)
      ? ok(excursion)
      : ok({ ...excursion, version: version + 1, portals });
  return ok({
    ...excursion,
    version: version + 1,
    portals,
    sale: 'PUBLISHED',
    working: null,
    published: { ...working, status: 'PUBLISHED', publishedAt: now },
    publishedAt: excursion.publishedAt ?? now,
  });
}

function whyNot(excursion: Excursion, about: Circumstances): readonly NotPublishableReason[] {
  const { organization, site, portals, knownPortals, now } = about;
  const { working, published, sale, regionCode } = excursion;
  const next = working?.status === 'APPROVED' ? working : published;
  const reasons: readonly (NotPublishableReason | false)[] = [
    organization === undefined && 'ORGANIZATION_UNKNOWN',
    organization?.status === 'CANDIDATE' && 'ORGANIZATION_NOT_REGISTERED',
    organization?.status === 'SUSPENDED' && 'ORGANIZATION_SUSPENDED',
    !isReady(site, now) && 'SITE_NOT_READY',
    next === null && 'VERSION_NOT_APPROVED',
    sale === 'ARCHIVED' && 'ARCHIVED',
    // Also checked when the content changes, but the registry's event may have arrived since.
    next !== null && next.content.admission.ageLimit < minAge(organization?.okved ?? []) && 'AGE_LIMIT_TOO_LOW',
    portals?.some((id) => !knownPortals.some((known) => known.id === id)) === true && 'PORTAL_UNKNOWN',
    knownPortals.some(({ regionCodes }) => !regionCodes.includes(regionCode)) && 'PORTAL_OF_ANOTHER_REGION',
  ];
  return reasons.filter((reason) => reason !== false);
}

function samePortals(one: readonly PortalId[] | null, other: readonly PortalId[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((id) => other.includes(id));
}
