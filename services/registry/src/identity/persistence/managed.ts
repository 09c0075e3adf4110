import { reachesEverything, type Viewer } from '@promtour/access/viewer';

/**
 * The condition under which the viewer manages a client or a grant. Those of an organization are managed by viewers with access to it;
 * those of regions by viewers with access to all of the regions, and to all regions of the portal, if any; those without bounds by the
 * agency.
 * @param alias of a table with `organization_id` and `regions`
 * @param portals whether the table has `portal_id`
 */
export function managedCondition(
  viewer: Viewer,
  alias: string,
  { portals }: { readonly portals: boolean },
): { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> } {
  if (reachesEverything(viewer)) return { sql: 'TRUE', parameters: {} };
  if (viewer.organizationId !== null)
    return viewer.regions === 'ALL'
      ? {
          sql: `${alias}.organization_id = :managedOrganization`,
          parameters: { managedOrganization: viewer.organizationId },
        }
      : { sql: 'FALSE', parameters: {} };
  if (viewer.regions === 'ALL' || viewer.regions.length === 0) return { sql: 'FALSE', parameters: {} };
  // A scalar subquery, because PostgreSQL may hash an EXISTS, which reads all portals for one client.
  const ofPortal = portals
    ? ` AND coalesce((SELECT p.region_codes <@ :managedRegions FROM portal p WHERE p.id = ${alias}.portal_id), TRUE)`
    : '';
  return {
    sql: `CASE WHEN ${alias}.organization_id IS NULL THEN ${alias}.regions <@ :managedRegions${ofPortal}
               ELSE EXISTS (SELECT 1 FROM organization owner
                             WHERE owner.id = ${alias}.organization_id AND owner.region_code = ANY(:managedRegions)) END`,
    parameters: { managedRegions: viewer.regions },
  };
}
