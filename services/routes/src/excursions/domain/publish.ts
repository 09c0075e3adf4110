import { err, ok, type Result } from '@promtour/kernel/result';
import { minAge } from './age-rule.ts';
import type { Excursion } from './excursion.ts';
import { excursionNotPublishable, type ExcursionNotPublishable } from './failures.ts';
import { isReady, type OrganizationReplica, type SiteReplica } from '../../hosts/hosts.domain.ts';

/**
 * Publishes an excursion if its organization is registered and its site is ready (invariant 1). A published excursion stays published,
 * whatever its organization's status becomes: offers of suspended organizations and of sites that are not ready are hidden, not
 * unpublished.
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
  // Also checked on creation, but the registry's event may have arrived since.
  if (excursion.ageLimit < minAge(organization.okved)) return err(excursionNotPublishable('AGE_LIMIT_TOO_LOW'));
  return ok({ ...excursion, status: 'PUBLISHED', publishedAt: now });
}
