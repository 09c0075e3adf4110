import {
  clientKinds,
  isAbove,
  personRoles,
  scopesGivableUnheld,
  scopesOfClientKind,
  scopesOfRole,
} from '@promtour/access/roles';
import { isScope } from '@promtour/access/scopes';
import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { GrantRole } from '../domain/access-grant.ts';
import type { ApiClient, ApiClientKind } from '../domain/api-client.ts';
import { grantNotAllowed, type GrantNotAllowed } from '../domain/failures.ts';

// Type check: the domain's own lists of kinds and roles match those of the access model.
clientKinds satisfies readonly ApiClientKind[];
personRoles satisfies readonly GrantRole[];
export const scopesOfKind: Readonly<Record<ApiClientKind, readonly string[]>> = scopesOfClientKind;

type Given = Pick<ApiClient, 'kind' | 'confidential' | 'scopes' | 'regions' | 'rateClass'>;

/**
 * Whether the viewer may give a client these terms: scopes that they have or may grant without having them, their own regions, and at most
 * their own rate class. Scopes and a rate class that the client already had are not checked. A client without a secret gets no scope that
 * the viewer lacks, since no second person is asked to approve it. The system may give everything.
 */
export function checkGivable(viewer: Viewer, given: Given, before?: Given): Result<void, GrantNotAllowed> {
  if (viewer.kind === 'SYSTEM') return ok(undefined);
  const unheld: readonly string[] = given.confidential ? scopesGivableUnheld[given.kind] : [];
  const scopes = scopesBeyond(viewer, given.scopes).filter(
    (scope) => !unheld.includes(scope) && before?.scopes.includes(scope) !== true,
  );
  const regions = regionsBeyond(viewer, given.regions);
  const rateClass =
    given.rateClass !== before?.rateClass && !reachesEverything(viewer) && isAbove(given.rateClass, viewer.rateClass)
      ? given.rateClass
      : undefined;
  return scopes.length + regions.length === 0 && rateClass === undefined
    ? ok(undefined)
    : err(grantNotAllowed({ scopes, regions, rateClass }));
}

type Held = Pick<ApiClient, 'scopes' | 'regions' | 'organizationId' | 'portalId'>;

/** Whether the viewer may see a client's secret: they need its scopes and its regions, and must act for its organization or portal. */
export function checkHeld(viewer: Viewer, client: Held): Result<void, GrantNotAllowed> {
  if (viewer.kind === 'SYSTEM') return ok(undefined);
  const scopes = scopesBeyond(viewer, client.scopes);
  const regions = client.organizationId === null ? regionsBeyond(viewer, client.regions) : [];
  const actsForAnother =
    !reachesEverything(viewer) &&
    (viewer.organizationId !== client.organizationId || viewer.portalId !== client.portalId);
  return scopes.length + regions.length === 0 && !actsForAnother
    ? ok(undefined)
    : err(grantNotAllowed({ scopes, regions, actsForAnother }));
}

function scopesBeyond(viewer: Viewer, scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !isScope(scope) || !viewer.scopes.has(scope));
}

/** The regions that the viewer lacks; `*` if all regions are requested and the viewer has only some. */
function regionsBeyond(
  { regions: own, organizationId }: Viewer,
  regions: readonly RegionCode[] | null,
): readonly string[] {
  if (organizationId === null && own === 'ALL') return [];
  // A viewer bound to an organization has access to its rows, and to no region.
  const held = organizationId !== null || own === 'ALL' ? [] : own;
  return regions === null ? ['*'] : regions.filter((code) => !held.includes(code));
}

/** The roles that a region's coordinator may give there; only the agency may give the others. */
const rolesWithinRegion: readonly GrantRole[] = ['COUNCIL_MEMBER', 'PLANT_MANAGER', 'PASS_OFFICER', 'ORGANIZER'];

/**
 * Whether the viewer may give and withdraw a role in these regions. For a role in an organization there are no regions: the organization
 * reference is authorized separately.
 */
export function checkRoleGivable(
  viewer: Viewer,
  role: GrantRole,
  places: readonly RegionCode[] | null,
): Result<void, GrantNotAllowed> {
  if (reachesEverything(viewer)) return ok(undefined);
  const regions = regionsBeyond(viewer, places);
  const within = rolesWithinRegion.includes(role);
  const scopes = within ? [] : scopesBeyond(viewer, scopesOfRole[role]);
  return within && regions.length === 0 ? ok(undefined) : err(grantNotAllowed({ scopes, regions }));
}
