import type { Id, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { RateClass } from './roles.ts';
import type { Scope } from './scopes.ts';

export type PortalId = Id<'Portal'>;
export type AccessGrantId = Id<'AccessGrant'>;

/**
 * Who asks. Scopes say which operations; organisation, portal and regions say which rows: whoever is bound to an organisation
 * reaches that organisation's rows and no others; everybody else those of their regions. Regions bound everybody: of an
 * organisation's rows as well those that lie in them (a person who signed in through a program of some regions).
 */
export type Viewer = {
  readonly kind: ViewerKind;
  /** Stable name of the person or program; null for nobody in particular. */
  readonly subject: string | null;
  /** The API client whose token it is. */
  readonly clientId: string | null;
  /** The grant that a person's role rests on: where it is withdrawn, the token is over. */
  readonly grantId: AccessGrantId | null;
  readonly scopes: ReadonlySet<Scope>;
  readonly organizationId: OrganizationId | null;
  readonly portalId: PortalId | null;
  readonly regions: Regions;
  readonly rateClass: RateClass;
  /** When the token expires, in seconds since the epoch; null without a token. */
  readonly expiresAt: number | null;
};

/** `SYSTEM` is a service's own work: what events and time make it do. */
export type ViewerKind = 'ANONYMOUS' | 'CLIENT' | 'PERSON' | 'SYSTEM';

export type Regions = 'ALL' | readonly RegionCode[];

/** Nobody in particular: reads what is public and nothing more. */
export const anonymous: Viewer = {
  kind: 'ANONYMOUS',
  subject: null,
  clientId: null,
  grantId: null,
  scopes: new Set(),
  organizationId: null,
  portalId: null,
  regions: [],
  rateClass: 'BASIC',
  expiresAt: null,
};

/** A service at work on its own account. No token ever says so. */
export function systemViewer(service: string): Viewer {
  return { ...anonymous, kind: 'SYSTEM', subject: `system:${service}`, regions: 'ALL', rateClass: 'HIGH' };
}

/** Whether the viewer's regions include this one, and no organisation narrows them. */
export function reachesRegion(viewer: Viewer, region: RegionCode): boolean {
  return viewer.organizationId === null && isWithinRegions(viewer, region);
}

/** Whether rows of an organisation of this region are the viewer's to act on. */
export function reachesOrganization(
  viewer: Viewer,
  organization: { readonly organizationId: OrganizationId; readonly regionCode: RegionCode },
): boolean {
  return viewer.organizationId === null
    ? isWithinRegions(viewer, organization.regionCode)
    : viewer.organizationId === organization.organizationId && isWithinRegions(viewer, organization.regionCode);
}

/** Whether nothing narrows what the viewer reaches: the national agency and the services themselves. */
export function reachesEverything(viewer: Viewer): boolean {
  return viewer.organizationId === null && viewer.portalId === null && viewer.regions === 'ALL';
}

/** Whose idempotency keys these are: a person or program cannot meet another's. */
export function keyOwner(viewer: Viewer): string {
  return viewer.subject ?? 'anonymous';
}

/** Whether the viewer's regions include this one. A region that nobody has said is in no regions but all of them. */
export function isWithinRegions({ regions }: Pick<Viewer, 'regions'>, region: RegionCode | null): boolean {
  return regions === 'ALL' || (region !== null && regions.includes(region));
}
