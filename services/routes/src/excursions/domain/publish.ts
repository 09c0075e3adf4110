import { err, ok, type Result } from '@promtour/kernel/result';
import { minAge } from './age-rule.ts';
import type { Excursion } from './excursion.ts';
import { excursionNotPublishable, type ExcursionNotPublishable } from './failures.ts';
import { isReady, type OrganizationReplica, type SiteReplica } from '../../hosts/hosts.domain.ts';

/**
 * Puts an excursion on offer, while its organisation is registered and its site is ready (invariant 1). A published one stays as
 * it is, whatever has become of its organisation since: offers of suspended organisations and of sites that are not ready are
 * hidden, not unpublished.
 */
export function publish(
  excursion: Excursion,
  organization: OrganizationReplica | undefined,
  site: SiteReplica | undefined,
  now: Date,
): Result<Excursion, ExcursionNotPublishable> {
  if (excursion.status === 'PUBLISHED') return ok(excursion);
  if (organization === undefined) return err(excursionNotPublishable('ORGANIZATION_UNKNOWN'));
  if (organization.status === 'CANDIDATE') return err(excursionNotPublishable('ORGANIZATION_NOT_REGISTERED'));
  if (organization.status === 'SUSPENDED') return err(excursionNotPublishable('ORGANIZATION_SUSPENDED'));
  if (!isReady(site, now)) return err(excursionNotPublishable('SITE_NOT_READY'));
  // Checked when it was described too, but the registry's event may have come after that.
  if (excursion.ageLimit < minAge(organization.okved)) return err(excursionNotPublishable('AGE_LIMIT_TOO_LOW'));
  return ok({ ...excursion, status: 'PUBLISHED', publishedAt: now });
}
