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
import { notYoursToGive, type NotYoursToGive } from '../domain/failures.ts';

// The domain names kinds and roles itself; here the compiler sees that they are those of the access model.
clientKinds satisfies readonly ApiClientKind[];
personRoles satisfies readonly GrantRole[];
export const scopesOfKind: Readonly<Record<ApiClientKind, readonly string[]>> = scopesOfClientKind;

type Given = Pick<ApiClient, 'kind' | 'confidential' | 'scopes' | 'regions' | 'rateClass'>;

/**
 * Whether such a program is the viewer's to equip: with scopes that they have or that they give without having them, within their
 * regions, with no more requests than they are granted. What it had before was somebody else's to give. A program without a
 * secret gets nothing beyond what they have: nobody else would be asked about it. A service at work for itself has everything.
 */
export function checkGivable(viewer: Viewer, given: Given, before?: Given): Result<void, NotYoursToGive> {
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
    : err(notYoursToGive({ scopes, regions, rateClass }));
}

type Held = Pick<ApiClient, 'scopes' | 'regions' | 'organizationId' | 'portalId'>;

/**
 * Whether the viewer has all that a program's secret opens, so that they may see one: its scopes, its regions, and that it acts as
 * its organisation or portal.
 */
export function checkHeld(viewer: Viewer, client: Held): Result<void, NotYoursToGive> {
  if (viewer.kind === 'SYSTEM') return ok(undefined);
  const scopes = scopesBeyond(viewer, client.scopes);
  const regions = client.organizationId === null ? regionsBeyond(viewer, client.regions) : [];
  const actsForAnother =
    !reachesEverything(viewer) &&
    (viewer.organizationId !== client.organizationId || viewer.portalId !== client.portalId);
  return scopes.length + regions.length === 0 && !actsForAnother
    ? ok(undefined)
    : err(notYoursToGive({ scopes, regions, actsForAnother }));
}

function scopesBeyond(viewer: Viewer, scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !isScope(scope) || !viewer.scopes.has(scope));
}

/** The regions that are not the viewer's; `*` where all are meant and only some are the viewer's. */
function regionsBeyond(
  { regions: own, organizationId }: Viewer,
  regions: readonly RegionCode[] | null,
): readonly string[] {
  if (organizationId === null && own === 'ALL') return [];
  // Whoever is bound to an organisation has its rows, and no region.
  const held = organizationId !== null || own === 'ALL' ? [] : own;
  return regions === null ? ['*'] : regions.filter((code) => !held.includes(code));
}

/** The roles that whoever keeps a region gives there; those above are the agency's to give. */
const rolesWithinRegion: readonly GrantRole[] = ['COUNCIL_MEMBER', 'PLANT_MANAGER'];

/**
 * Whether a role, for these regions, is the viewer's to give and to take back. Whether an organisation is theirs, the reference to it
 * says: regions are none then.
 */
export function checkRoleGivable(
  viewer: Viewer,
  role: GrantRole,
  places: readonly RegionCode[] | null,
): Result<void, NotYoursToGive> {
  if (reachesEverything(viewer)) return ok(undefined);
  const regions = regionsBeyond(viewer, places);
  const within = rolesWithinRegion.includes(role);
  const scopes = within ? [] : scopesBeyond(viewer, scopesOfRole[role]);
  return within && regions.length === 0 ? ok(undefined) : err(notYoursToGive({ scopes, regions }));
}
