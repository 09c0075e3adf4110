import { reachesEverything, type AccessScope } from '@promtour/access/viewer';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

/** The clients and grants that a viewer manages: those of one organization, or those within regions. */
export type ManagedScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'NONE' }
  | { readonly kind: 'ORGANIZATION'; readonly organizationId: OrganizationId }
  | { readonly kind: 'REGIONS'; readonly regions: readonly RegionCode[] };

/**
 * The agency manages everything. An organization's viewer manages what is the organization's, unless bounded to some regions. Others manage
 * what is entirely within their regions.
 */
export function managedScope(viewer: AccessScope): ManagedScope {
  const { organizationId, regions } = viewer;
  if (reachesEverything(viewer)) return { kind: 'ALL' };
  if (organizationId !== null) return regions === 'ALL' ? { kind: 'ORGANIZATION', organizationId } : { kind: 'NONE' };
  return regions === 'ALL' || regions.length === 0 ? { kind: 'NONE' } : { kind: 'REGIONS', regions };
}
