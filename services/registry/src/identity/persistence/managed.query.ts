import type { Condition } from '@promtour/service-kit/persistence/reach';
import type { ManagedScope } from '../application/managed-scope.policy.ts';

/**
 * A scope as SQL. A record of an organization belongs to the organization's region; any other to all of its own regions, and to all regions
 * of its portal, if it has one. A record without any bounds belongs to the agency alone.
 * @param alias of a table with `organization_id` and `regions`
 * @param portals whether the table has `portal_id`
 */
export function managedCondition(
  scope: ManagedScope,
  alias: string,
  { portals }: { readonly portals: boolean },
): Condition {
  switch (scope.kind) {
    case 'ALL':
      return { sql: 'TRUE', parameters: {} };
    case 'NONE':
      return { sql: 'FALSE', parameters: {} };
    case 'ORGANIZATION':
      return {
        sql: `${alias}.organization_id = :managedOrganization`,
        parameters: { managedOrganization: scope.organizationId },
      };
    case 'REGIONS': {
      // A scalar subquery, because PostgreSQL may hash an EXISTS, which reads all portals for one client.
      const ofPortal = portals
        ? ` AND coalesce((SELECT p.region_codes <@ :managedRegions FROM portal p WHERE p.id = ${alias}.portal_id), TRUE)`
        : '';
      return {
        sql: `CASE WHEN ${alias}.organization_id IS NULL THEN ${alias}.regions <@ :managedRegions${ofPortal}
                   ELSE EXISTS (SELECT 1 FROM organization owner
                                 WHERE owner.id = ${alias}.organization_id AND owner.region_code = ANY(:managedRegions)) END`,
        parameters: { managedRegions: scope.regions },
      };
    }
  }
}
