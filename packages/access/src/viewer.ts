import type { Id, OrganizationId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { RateClass } from './roles.ts';
import type { Scope } from './scopes.ts';

export type AccessGrantId = Id<'AccessGrant'>;

/**
 * The caller of a request. Scopes determine the operations; organization, portal and regions determine the rows: a viewer bound to an
 * organization has access to the rows of that organization only, any other to those of its regions. Regions also restrict an organization's
 * rows (for a person who signed in through a client with regions).
 */
export type Viewer = {
  readonly kind: ViewerKind;
  /** Stable name of the person or program; null if anonymous. */
  readonly subject: string | null;
  /** The API client that the token was issued to. */
  readonly clientId: string | null;
  /** The grant that a person's role is based on: if it is revoked, the token is no longer valid. */
  readonly grantId: AccessGrantId | null;
  readonly scopes: ReadonlySet<Scope>;
  readonly organizationId: OrganizationId | null;
  readonly portalId: PortalId | null;
  readonly regions: Regions;
  readonly rateClass: RateClass;
  /** When the token expires, in seconds since the epoch; null without a token. */
  readonly expiresAt: number | null;
};

/** `SYSTEM` is a service acting on its own behalf, because of an event or a timer. */
export type ViewerKind = 'ANONYMOUS' | 'CLIENT' | 'PERSON' | 'SYSTEM';

export type Regions = 'ALL' | readonly RegionCode[];

/** The rows that a viewer may act on. */
export type AccessScope = Pick<Viewer, 'organizationId' | 'portalId' | 'regions'>;

/** The anonymous viewer: has access to public data only. */
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

/** A service acting on its own behalf. No token has this viewer. */
export function systemViewer(service: string): Viewer {
  return { ...anonymous, kind: 'SYSTEM', subject: `system:${service}`, regions: 'ALL', rateClass: 'HIGH' };
}

/** Whether the viewer's regions include this one, without a restriction to an organization. */
export function reachesRegion(scope: AccessScope, region: RegionCode): boolean {
  return scope.organizationId === null && isWithinRegions(scope, region);
}

/** Whether the viewer may act on rows of an organization of this region. */
export function reachesOrganization(
  scope: AccessScope,
  organization: { readonly organizationId: OrganizationId; readonly regionCode: RegionCode },
): boolean {
  return scope.organizationId === null
    ? isWithinRegions(scope, organization.regionCode)
    : scope.organizationId === organization.organizationId && isWithinRegions(scope, organization.regionCode);
}

/** Whether the viewer's access scope is unrestricted: the national agency and the services themselves. */
export function reachesEverything({ organizationId, portalId, regions }: AccessScope): boolean {
  return organizationId === null && portalId === null && regions === 'ALL';
}

/** The owner of the viewer's idempotency keys: keys of different people or programs never collide. */
export function keyOwner(viewer: Viewer): string {
  return viewer.subject ?? 'anonymous';
}

/** Whether the viewer's regions include this one. An unknown region is only included if all are. */
export function isWithinRegions({ regions }: Pick<Viewer, 'regions'>, region: RegionCode | null): boolean {
  return regions === 'ALL' || (region !== null && regions.includes(region));
}
