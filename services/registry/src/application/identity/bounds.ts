import { clientKinds, personRoles, scopesOfClientKind, scopesOfRole } from '@promtour/access/roles';
import { isScope } from '@promtour/access/scopes';
import { reachesEverything, reachesOrganization, type Viewer } from '@promtour/access/viewer';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { GrantRole } from '../../domain/identity/access-grant.ts';
import type { ApiClientKind } from '../../domain/identity/api-client.ts';
import { notYoursToGive, type NotYoursToGive } from '../../domain/identity/failures.ts';

// The domain names kinds and roles itself; here the compiler sees that they are those of the access model.
clientKinds satisfies readonly ApiClientKind[];
personRoles satisfies readonly GrantRole[];
export const scopesOfKind: Readonly<Record<ApiClientKind, readonly string[]>> = scopesOfClientKind;

type Given = { readonly scopes: readonly string[]; readonly regions: readonly RegionCode[] | null };

/** Nobody gives a program scopes or regions that they do not have. A service at work for itself has them all. */
export function checkGivable(viewer: Viewer, { scopes, regions }: Given): Result<void, NotYoursToGive> {
  if (viewer.kind === 'SYSTEM') return ok(undefined);
  const lacking = scopes.filter((scope) => !isScope(scope) || !viewer.scopes.has(scope));
  const beyond = regionsBeyond(viewer, regions);
  return lacking.length + beyond.length === 0
    ? ok(undefined)
    : err(notYoursToGive({ scopes: lacking, regions: beyond }));
}

/** The regions that are not the viewer's; `*` where all are meant and only some are the viewer's. */
function regionsBeyond({ regions: own }: Viewer, regions: readonly RegionCode[] | null): readonly string[] {
  if (own === 'ALL') return [];
  return regions === null ? ['*'] : regions.filter((code) => !own.includes(code));
}

/** The roles that whoever keeps a region gives there; those above are the agency's to give. */
const rolesWithinRegion: readonly GrantRole[] = ['COUNCIL_MEMBER', 'PLANT_MANAGER'];

type Place = {
  readonly regions: readonly RegionCode[] | null;
  readonly organization: { readonly organizationId: OrganizationId; readonly regionCode: RegionCode } | undefined;
};

/** Whether a role, for these regions or that organisation, is the viewer's to give and to take back. */
export function checkRoleGivable(viewer: Viewer, role: GrantRole, place: Place): Result<void, NotYoursToGive> {
  if (reachesEverything(viewer)) return ok(undefined);
  const { organization } = place;
  const beyond =
    organization === undefined
      ? regionsBeyond(viewer, place.regions)
      : reachesOrganization(viewer, organization)
        ? []
        : [organization.regionCode];
  const scopes = rolesWithinRegion.includes(role)
    ? []
    : scopesOfRole[role].filter((scope) => !viewer.scopes.has(scope));
  if (beyond.length === 0 && rolesWithinRegion.includes(role)) return ok(undefined);
  return err(notYoursToGive({ scopes, regions: beyond }));
}
