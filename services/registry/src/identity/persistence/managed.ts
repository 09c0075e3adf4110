import { reachesEverything, type Viewer } from '@promtour/access/viewer';

/**
 * Credentials and grants belong to an organisation or to regions. Those of an organisation are managed by whoever reaches it,
 * those of regions by whoever has all of the regions, and all that the portal covers where there is one; what holds everywhere is
 * the agency's.
 * @param alias of a table with `organization_id` and `regions`
 * @param portals whether it has `portal_id`
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
  // A value, not EXISTS: that one PostgreSQL may hash, which reads all portals for one client.
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
