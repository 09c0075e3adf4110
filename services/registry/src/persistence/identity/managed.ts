import { reachesEverything, type Viewer } from '@promtour/access/viewer';

/**
 * Credentials and grants belong to an organisation or to regions. Those of an organisation are managed by whoever reaches it,
 * those of regions by whoever has all of the regions; what holds everywhere is the agency's.
 * @param alias of a table with `organization_id` and `regions`
 */
export function managedCondition(
  viewer: Viewer,
  alias: string,
): { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> } {
  if (reachesEverything(viewer)) return { sql: 'TRUE', parameters: {} };
  if (viewer.organizationId !== null)
    return {
      sql: `${alias}.organization_id = :managedOrganization`,
      parameters: { managedOrganization: viewer.organizationId },
    };
  if (viewer.regions === 'ALL' || viewer.regions.length === 0) return { sql: 'FALSE', parameters: {} };
  return {
    sql: `CASE WHEN ${alias}.organization_id IS NULL THEN ${alias}.regions <@ :managedRegions
               ELSE EXISTS (SELECT 1 FROM organization owner
                             WHERE owner.id = ${alias}.organization_id AND owner.region_code = ANY(:managedRegions)) END`,
    parameters: { managedRegions: viewer.regions },
  };
}
